using Jiheng.Domain.Funds;
using Jiheng.Forms.Reading.Heads;

namespace Jiheng.Tests.Forms.Reading.Heads;

public sealed class MoneyReaderTests
{
    [Theory]
    [InlineData("项目资金(万元)\t年度资金总额\t25.5\n", MoneyUnit.WanYuan, MoneyUnit.WanYuan, 255_000)]
    [InlineData("项目资金(元)\t年度资金总额\t25,500.00\n", MoneyUnit.Yuan, MoneyUnit.Yuan, 25_500)]
    [InlineData("金额单位:元\n年度资金总额\t8000\n", MoneyUnit.Yuan, MoneyUnit.Yuan, 8_000)]
    [InlineData("年度资金总额\t25.5万元\n", null, MoneyUnit.WanYuan, 255_000)]
    [InlineData("年度资金总额\t2550000\n", null, MoneyUnit.Yuan, 2_550_000)]
    [InlineData("年度资金总额\t255\n", null, MoneyUnit.WanYuan, 2_550_000)]
    public void The_unit_is_printed_or_concluded_from_the_amount(string text, MoneyUnit? printed, MoneyUnit unit, int yuan)
    {
        var funding = Read(text, out var inferred)!;
        Assert.Equal((printed, unit, (decimal)yuan), (funding.PrintedUnit, funding.Unit, funding.Year.Total!.Value.Yuan));
        Assert.Equal(printed is null, inferred.Contains("funding.printedUnit"));
    }

    [Fact]
    public void Whole_and_year_have_sources_of_their_own()
    {
        var funding = Read("项目资金(万元)\t项目资金总额\t300\t年度资金总额\t100\n\t其中:财政资金\t200\t其中:当年财政拨款\t80\n\t\t\t上年结转资金\t15\n\t其他资金\t100\t其他资金\t5\n", out _)!;
        Assert.Equal((300m, 200m, 100m), (Wan(funding.Whole.Total), Wan(funding.Whole.Fiscal), Wan(funding.Whole.Other)));
        Assert.Equal((100m, 80m, 15m, 5m), (Wan(funding.Year.Total), Wan(funding.Year.CurrentYearFiscal), Wan(funding.Year.CarriedOver), Wan(funding.Year.Other)));
    }

    [Fact]
    public void A_form_without_money_has_no_money_block() => Assert.Null(Read("项目名称\t培训经费\n", out _));

    [Theory]
    [InlineData("154,240.00", 1_542_400_000)]
    [InlineData("2.38  万元", 23_800)]
    [InlineData("854万(高标准农田建设400万元)", 8_540_000)]
    [InlineData("￥300元", 300)]
    [InlineData("1.2亿元", 120_000_000)]
    public void An_amounts_own_unit_wins(string text, long yuan)
    {
        Assert.True(MoneyText.TryRead(text, MoneyUnit.WanYuan, out var money));
        Assert.Equal(yuan, money.Yuan);
    }

    [Theory]
    [InlineData("100人")]
    [InlineData("不适用")]
    [InlineData("")]
    public void What_is_no_amount_is_refused(string text) => Assert.False(MoneyText.Is(text));

    private static decimal? Wan(Money? money) => money?.Yuan / 10_000;

    private static Funding? Read(string text, out List<string> inferred)
    {
        var tokens = Texts.Tokens(text);
        inferred = [];
        return MoneyReader.Read(tokens, Texts.Entries(tokens), [], inferred);
    }
}
