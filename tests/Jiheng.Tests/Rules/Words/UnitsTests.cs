using Jiheng.Rules.Words;

namespace Jiheng.Tests.Rules.Words;

public sealed class UnitsTests
{
    [Theory]
    [InlineData("%", UnitKind.Percent)]
    [InlineData("百分比", UnitKind.Percent)]
    [InlineData("人次", UnitKind.PersonTimes)]
    [InlineData("人", UnitKind.People)]
    [InlineData("万平方米", UnitKind.Area)]
    [InlineData("千克", UnitKind.Weight)]
    [InlineData("个工作日", UnitKind.Duration)]
    [InlineData("万元", UnitKind.Money)]
    [InlineData("元/亩", UnitKind.Ratio)]
    [InlineData("万/月", UnitKind.Ratio)]
    [InlineData("无", UnitKind.Missing)]
    [InlineData("", UnitKind.Missing)]
    [InlineData("光年", UnitKind.Other)]
    public void A_unit_is_known_by_its_word(string unit, UnitKind expected) => Assert.Equal(expected, Units.KindOf(unit));

    [Theory]
    [InlineData("10", "万元", 10_000_000)]
    [InlineData("100000", "元", 10_000_000)]
    [InlineData("0.1", "亿元", 1_000_000_000)]
    public void Money_is_compared_in_fen(string number, string unit, long fen)
    {
        Assert.True(Units.TryMoney(decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture), unit, out var money));
        Assert.Equal(fen, money.Fen);
    }

    [Theory]
    [InlineData("元/亩")]
    [InlineData("次")]
    [InlineData(null)]
    public void A_price_or_count_is_no_amount(string? unit) => Assert.False(Units.TryMoney(1600, unit, out _));

    [Fact]
    public void Durations_are_compared_in_seconds() => Assert.True(Units.Seconds(30, "分钟") == Units.Seconds(0.5m, "小时") && Units.Seconds(5, "次") is null);
}
