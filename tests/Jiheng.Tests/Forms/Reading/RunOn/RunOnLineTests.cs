using Jiheng.Domain.Terms;
using Jiheng.Forms.Reading.RunOn;

namespace Jiheng.Tests.Forms.Reading.RunOn;

public sealed class RunOnLineTests
{
    private static readonly RunOnLine Plain = Line(IndicatorColumn.Target);
    private static readonly RunOnLine Scored = Line(IndicatorColumn.Target, IndicatorColumn.Points, IndicatorColumn.Actual, IndicatorColumn.Score, IndicatorColumn.Deviation);
    private static readonly RunOnLine Apart = Line(IndicatorColumn.Operator, IndicatorColumn.Target, IndicatorColumn.Unit);

    [Theory]
    [InlineData("培训人次≥100人次", "培训人次|≥100人次")]
    [InlineData("考试合格率95%以上", "考试合格率|95%以上")]
    [InlineData("结算误差率±3%以内", "结算误差率|±3%以内")]
    [InlineData("办事效率明显提升", "办事效率|明显提升")]
    [InlineData("是否建立制度是/否", "是否建立制度|是/否")]
    [InlineData("补助成本≤28.40/株", "补助成本|≤28.40/株")]
    [InlineData("完成时间2025年年底前", "完成时间|2025年年底前")]
    [InlineData("保障期限2020年1月--2020年11月", "保障期限|2020年1月--2020年11月")]
    [InlineData("猪舍面积(≥**平方米)22.8平方米", "猪舍面积(≥**平方米)|22.8平方米")]
    public void A_name_is_parted_from_its_target(string text, string parts) => Assert.Equal(parts, Parted(Plain, text));

    [Theory]
    [InlineData("叫号机运作完好7达成指标7无", "叫号机运作|完好|7|达成指标|7|无")]
    [InlineData("培训人次≥100人次10112人次10", "培训人次|≥100人次|10|112人次|10")]
    [InlineData("召回次数≥3场53.00(场)5", "召回次数|≥3场|5|3.00(场)|5")]
    [InlineData("合格率95%2095%20场地没有落实", "合格率|95%|20|95%|20|场地没有落实")]
    [InlineData("开班次数≥2次101次5场地没有落实", "开班次数|≥2次|10|1次|5|场地没有落实")]
    public void Points_and_scores_agree_and_are_whole(string text, string parts) => Assert.Equal(parts, Parted(Scored, text));

    [Theory]
    [InlineData("垃圾处理率=100%", "垃圾处理率|=|100|%")]
    [InlineData("平台运作定性正常", "平台运作|定性|正常")]
    [InlineData("召回宣贯定性扩大宣传范围", "召回宣贯|定性|扩大宣传范围")]
    public void Sign_and_unit_have_columns_of_their_own(string text, string parts) => Assert.Equal(parts, Parted(Apart, text));

    [Fact]
    public void A_phrase_after_a_whole_name_is_its_target() => Assert.Equal("资金使用合规率|按要求支出|5|达成指标|5", Parted(Scored, "资金使用合规率按要求支出5达成指标5"));

    [Fact]
    public void A_line_without_a_value_is_not_parted() => Assert.Null(Plain.Parts("按照上级要求办理"));

    [Fact]
    public void A_page_that_ran_together_is_not_tried() => Assert.Null(Plain.Parts(new string('训', 300)));

    private static RunOnLine Line(params IndicatorColumn[] columns) => new(Texts.Head([IndicatorColumn.Level1, IndicatorColumn.Level2, IndicatorColumn.Name, .. columns]).Columns);

    private static string? Parted(RunOnLine line, string text) => line.Parts(text) is { } parts ? string.Join('|', parts) : null;
}
