using Jiheng.Domain.Evaluations;
using Jiheng.Domain.Indicators;

namespace Jiheng.Tests.Domain;

public sealed class ValueTextTests
{
    [Theory]
    [InlineData("=1.00(个)", ComparisonOperator.EqualTo, "1.00", "个")]
    [InlineData("≥350(本)", ComparisonOperator.AtLeast, "350", "本")]
    [InlineData("《5(%)", ComparisonOperator.AtMost, "5", "%")]
    [InlineData("》90%", ComparisonOperator.AtLeast, "90", "%")]
    [InlineData("＜0.36百分比", ComparisonOperator.LessThan, "0.36", "百分比")]
    [InlineData(">=19900件", ComparisonOperator.AtLeast, "19900", "件")]
    [InlineData("≥8（小时）", ComparisonOperator.AtLeast, "8", "小时")]
    [InlineData("≤60s", ComparisonOperator.AtMost, "60", "s")]
    [InlineData("95%以上", ComparisonOperator.AtLeast, "95", "%")]
    [InlineData("3天以内", ComparisonOperator.AtMost, "3", "天")]
    [InlineData("不低于95%", ComparisonOperator.AtLeast, "95", "%")]
    [InlineData("控制在10%以内", ComparisonOperator.AtMost, "10", "%")]
    [InlineData("≥1,000人", ComparisonOperator.AtLeast, "1000", "人")]
    [InlineData("≥９０％", ComparisonOperator.AtLeast, "90", "％")]
    [InlineData("≤620万/月", ComparisonOperator.AtMost, "620", "万/月")]
    public void Operator_number_and_unit_are_told_apart(string text, ComparisonOperator comparison, string number, string unit)
    {
        var value = ValueText.Parse(text)!;
        Assert.Equal((ValueNature.Measured, comparison, decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture), unit), (value.Nature, value.Operator, value.Number, value.Unit));
        Assert.Equal(text, value.Text);
    }

    [Theory]
    [InlineData("101", null)]
    [InlineData("17辆", "辆")]
    [InlineData("1次/月", "次/月")]
    [InlineData("平均响应时长： 9.19s", "s")]
    public void A_number_without_operator_stays_without(string text, string? unit)
    {
        var value = ValueText.Parse(text)!;
        Assert.Equal((ValueNature.Measured, null, unit), (value.Nature, value.Operator, value.Unit));
    }

    [Theory]
    [InlineData("12月底到位")]
    [InlineData("2021年1月-12月")]
    [InlineData("2023年底")]
    [InlineData("±3%以内")]
    [InlineData("11月底之前")]
    [InlineData("严格按照预算标准1000元/人给补助对象兑付补助")]
    [InlineData("提高5%")]
    [InlineData("显著提升")]
    public void No_number_is_picked_out_of_a_phrase_or_date(string text)
    {
        var value = ValueText.Parse(text)!;
        Assert.Equal((ValueNature.Described, null), (value.Nature, value.Number));
    }

    [Fact]
    public void Operator_and_unit_may_stand_in_columns_of_their_own()
    {
        var value = ValueText.Parse("95", "大于等于", "%")!;
        Assert.Equal((ComparisonOperator.AtLeast, 95m, "%", "大于等于"), (value.Operator, value.Number, value.Unit, value.PrintedOperator));
    }

    [Theory]
    [InlineData("是/否", ValueNature.YesNo)]
    [InlineData("不适用", ValueNature.NotApplicable)]
    [InlineData("部分达成指标并具有一定效果", ValueNature.Tier)]
    [InlineData("达成指标", ValueNature.Tier)]
    public void Closed_answers_are_recognised(string text, ValueNature nature) => Assert.Equal(nature, ValueText.Parse(text)!.Nature);

    [Fact]
    public void The_middle_tier_is_not_the_upper() => Assert.Equal(QualitativeTier.PartlyReached, ValueText.TierOf("部分达成年度指标并具有一定效果"));

    [Fact]
    public void An_empty_cell_is_no_value() => Assert.Null(ValueText.Parse("  "));
}
