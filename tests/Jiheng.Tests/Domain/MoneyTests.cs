using Jiheng.Domain.Funds;

namespace Jiheng.Tests.Domain;

public sealed class MoneyTests
{
    [Theory]
    [InlineData("15.42", MoneyUnit.WanYuan, 15_420_000)]
    [InlineData("8827620.53", MoneyUnit.Yuan, 882_762_053)]
    [InlineData("1346.0088", MoneyUnit.WanYuan, 1_346_008_800)]
    public void Printed_amounts_are_exact(string printed, MoneyUnit unit, long fen)
    {
        Assert.True(Money.TryFrom(decimal.Parse(printed, System.Globalization.CultureInfo.InvariantCulture), unit, out var money));
        Assert.Equal(fen, money.Fen);
    }

    [Fact]
    public void An_amount_finer_than_one_fen_is_refused() => Assert.False(Money.TryFrom(0.001m, MoneyUnit.Yuan, out _));
}
