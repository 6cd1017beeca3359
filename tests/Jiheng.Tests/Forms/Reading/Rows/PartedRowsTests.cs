using System.Text.Json;
using Jiheng.Domain.Documents;
using Jiheng.Forms.Reading;

namespace Jiheng.Tests.Forms.Reading.Rows;

/// <summary>Several indicators in the cells of one row.</summary>
public sealed class PartedRowsTests
{
    [Theory]
    [InlineData("1.培训人数；2.培训天数", "≥100人；≥3天", "培训人数=≥100人|培训天数=≥3天")]
    [InlineData("1、培训人数2、培训天数", "1、≥100人2、≥3天", "培训人数=≥100人|培训天数=≥3天")]
    [InlineData("(1)培训人数（2）培训天数", "(1)≥100人 (2)≥3天", "培训人数=≥100人|培训天数=≥3天")]
    [InlineData("①培训人数②资料编制③完成时间", "①≥100人②全面完成③12月底前", "培训人数=≥100人|资料编制=全面完成|完成时间=12月底前")]
    [InlineData("指标1：培训人数 指标2：培训天数", "≥100人；≥3天", "培训人数=≥100人|培训天数=≥3天")]
    [InlineData("培训人数；培训效果", "100人；良好", "培训人数=100人|培训效果=良好")]
    [InlineData("培训人数\n培训天数", "≥100人\n≥3天", "培训人数=≥100人|培训天数=≥3天")]
    [InlineData("1.培训\n人数\n2.培训天数", "≥100人\n≥3天", "培训人数=≥100人|培训天数=≥3天")]
    public void Names_and_targets_that_part_alike_are_indicators_of_their_own(string name, string target, string expected)
    {
        var form = Read(name, target);
        Assert.Equal(expected + "|合格率==95%", Rows(form));
        Assert.All(form.Indicators.SkipLast(1), row => Assert.Equal("数量指标", row.PrintedLevel2));
        Assert.Contains(form.Diagnostics, note => note.Code == "READ-PARTED");
    }

    [Theory]
    [InlineData("1.培训人数；2.培训天数", "≥100人", true)]
    [InlineData("1.培训人数；2.培训天数；3.资料", "≥100人；≥3天", true)]
    [InlineData("培训情况", "≥100人；≥3天", true)]
    [InlineData("1.培训人数；2.完成投资", "1.5万人；2.3万元", true)]
    [InlineData("举办党员\n培训人次", "≥100\n人次", false)]
    [InlineData("群众生活\n水平", "有效\n提升", false)]
    [InlineData("制度建设；资料归档", "6月份完成；9月份归档", false)]
    [InlineData("服务对象（教师；学生）满意度", "≥90%；≥95%", true)]
    [InlineData("2023年培训2.0版课程数", "2门", false)]
    public void A_row_that_cannot_be_parted_for_sure_stays_whole(string name, string target, bool hinted)
    {
        var form = Read(name, target);
        Assert.Equal(2, form.Indicators.Count);
        Assert.Equal(name.Replace("\n", "", StringComparison.Ordinal), form.Indicators[0].Name);
        if (hinted) Assert.Contains(form.Diagnostics, note => note.Code == "READ-PARTS");
        Assert.DoesNotContain(form.Diagnostics, note => note.Code is "READ-PARTED" or "READ-PARTS-POINTS");
    }

    [Fact]
    public void Points_and_score_part_with_the_names()
    {
        var form = Evaluation("①培训人数②培训天数", "≥100人；≥3天", "100人；2天", "6；4", "6；2.67");
        Assert.Equal(["培训人数 100人 6 6", "培训天数 2天 4 2.67"], form.Indicators.Take(2).Select(row => $"{row.Name} {row.Actual} {row.Points} {row.Score}"));
        Assert.DoesNotContain(form.Indicators, row => row.SharesPoints);
    }

    [Fact]
    public void Points_that_stand_once_stay_with_the_first()
    {
        var form = Evaluation("①培训人数②培训天数", "≥100人；≥3天", "100人；2天", "10", "8");
        Assert.Equal(["培训人数 10 8 True", "培训天数   True", "合格率 80 80 False"], form.Indicators.Select(row => $"{row.Name} {row.Points} {row.Score} {row.SharesPoints}"));
        Assert.Equal(form.Indicators[0].Provenance.Start, Assert.Single(form.Diagnostics, note => note.Code == "READ-PARTS-POINTS").Where);
    }

    [Fact]
    public void A_result_for_all_leaves_the_row_whole()
    {
        var form = Evaluation("①培训人数②培训天数", "≥100人；≥3天", "已完成", "10", "8");
        Assert.Equal(2, form.Indicators.Count);
        Assert.Contains(form.Diagnostics, note => note.Code == "READ-PARTS");
    }

    [Fact]
    public void Breaks_of_a_web_pages_table_part_as_well()
    {
        var form = Assert.Single(DocumentReader.ReadText("-", "项目支出绩效目标表\n(2023年度)\n| 项目名称 | 培训经费 | | |\n| 一级指标 | 二级指标 | 三级指标 | 指标值 |\n|---|---|---|---|\n| 产出指标 | 数量指标 | 培训人数<br>培训天数 | ≥100人<br/>≥3天 |\n| | 质量指标 | 合格率 | =95% |\n").Forms);
        Assert.Equal("培训人数=≥100人|培训天数=≥3天|合格率==95%", Rows(form));
    }

    [Fact]
    public void Columns_of_operators_and_units_part_with_the_numbers()
    {
        string[][] rows = [["项目支出绩效目标表"], ["项目名称", "培训经费"], ["一级指标", "二级指标", "三级指标", "运算符", "指标值", "计量单位"], ["产出指标", "数量指标", "培训人数\n培训天数", "≥\n≤", "100\n3", "人\n天"], ["", "质量指标", "合格率", "=", "95", "%"]];
        Assert.Equal("培训人数=≥100人|培训天数=≤3天|合格率==95%", Rows(Assert.Single(DocumentReader.ReadText("-", JsonSerializer.Serialize(rows)).Forms)));
    }

    private static PerformanceForm Read(string name, string target)
    {
        string[][] rows = [["项目支出绩效目标表"], ["(2023年度)"], ["项目名称", "培训经费"], ["一级指标", "二级指标", "三级指标", "指标值"], ["产出指标", "数量指标", name, target], ["", "质量指标", "合格率", "=95%"]];
        return Assert.Single(DocumentReader.ReadText("-", JsonSerializer.Serialize(rows)).Forms);
    }

    private static PerformanceForm Evaluation(string name, string target, string actual, string points, string score) => Assert.Single(DocumentReader.ReadText("-",
        $"项目支出绩效自评表\n(2023年度)\n项目名称\t培训经费\n一级指标\t二级指标\t三级指标\t分值\t年度指标值\t实际完成值\t得分\n产出指标\t数量指标\t{name}\t{points}\t{target}\t{actual}\t{score}\n\t质量指标\t合格率\t80\t=95%\t95%\t80\n").Forms);

    private static string Rows(PerformanceForm form) => string.Join('|', form.Indicators.Select(row => $"{row.Name}={row.Target}"));
}
