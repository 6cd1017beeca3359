using Jiheng.Domain.Terms;
using Jiheng.Forms.Reading.RunOn;

namespace Jiheng.Tests.Forms.Reading.RunOn;

public sealed class RunOnRowsTests
{
    private const string Sign = "一级指标二级指标三级指标\n";

    [Theory]
    [InlineData("数量指标安装水标尺10≥266米≥266米10水标尺宽度10≥50厘米≥50厘米10", "数量指标|安装水标尺|10|≥266米|≥266米|10|水标尺宽度|10|≥50厘米|≥50厘米|10")]
    [InlineData("质量指标质量合格率8合格合格8", "质量指标|质量合格率|8|合格|合格|8")]
    public void Rows_that_run_on_into_each_other_are_parted(string text, string parts) => Assert.Equal(parts, Split(text, IndicatorColumn.Points, IndicatorColumn.Target, IndicatorColumn.Actual, IndicatorColumn.Score));

    [Fact]
    public void Where_each_line_is_a_row_a_row_ends_with_its_line() => Assert.Equal(
        "数量指标|培训人次|100人次|开班次数|2次|质量指标|合格率|95%|时效指标|完成时间|12月底前",
        Split("数量指标培训人次100人次\n开班次数2次\n质量指标合格率95%\n时效指标完成时间12月底前\n", IndicatorColumn.Target));

    [Fact]
    public void What_cannot_be_parted_stays_whole() => Assert.Equal("数量指标|按照上级要求办理", Split("数量指标按照上级要求办理", IndicatorColumn.Target));

    private static string Split(string text, params IndicatorColumn[] columns)
    {
        var head = Texts.Head([IndicatorColumn.Level1, IndicatorColumn.Level2, IndicatorColumn.Name, .. columns]);
        return string.Join('|', RunOnRows.Split(Texts.Tokens(Sign + text)[3..], head));
    }
}
