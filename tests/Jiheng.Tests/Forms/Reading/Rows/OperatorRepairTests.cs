using Jiheng.Domain.Documents;
using Jiheng.Domain.Indicators;
using Jiheng.Forms.Reading;
using Jiheng.Rules.Checks.Engine;

namespace Jiheng.Tests.Forms.Reading.Rows;

/// <summary>A ≥ that arrived as 2: mended where the form shows it, left alone where it may be meant.</summary>
public sealed class OperatorRepairTests
{
    [Theory]
    [InlineData("合格率 290%|群众满意度 2100%|次数 5次", "≥90|≥100|5")]
    [InlineData("合格率 290.5%|群众满意度 295", "≥90.5|≥95")]
    [InlineData("合格率 290%|培训人次 ≥100人次|覆盖率 ≥95%", "≥90|≥100|≥95")]
    [InlineData("合格率 290%|满意度 $95%", "≥90|≥95")]
    [InlineData("参训率 》90%|合格率 ≥95%", "≥90|≥95")]
    public void The_forms_other_rows_show_it(string rows, string expected) => Assert.Equal(expected, Targets(Declaration(rows)));

    [Theory]
    [InlineData("290%", "95%", "≥90")]
    [InlineData("2100%", "100%", "≥100")]
    [InlineData("290%", "85%", "290")]
    [InlineData("290%", "295%", "290")]
    [InlineData("250%", "", "250")]
    [InlineData("200%", "100%", "200")]
    [InlineData("205%", "100%", "205")]
    [InlineData("25%", "26%", "25")]
    public void The_rows_result_shows_it(string target, string actual, string expected)
    {
        var form = Assert.Single(DocumentReader.ReadText("-", "项目支出绩效自评表\n(2023年度)\n项目名称\t培训经费\n一级指标\t二级指标\t三级指标\t年度指标值\t实际完成值\t分值\t得分\n"
            + $"产出指标\t数量指标\t培训人次\t100人次\t100人次\t50\t50\n\t质量指标\t合格率\t{target}\t{actual}\t50\t50\n").Forms);
        Assert.Equal("100|" + expected, Targets(form));
    }

    [Theory]
    [InlineData("增长率 290%|次数 5次")]
    [InlineData("合格率 290%|次数 5次")]
    [InlineData("产值增长率 290%|收入增长率 2100%|合格率 ≥95%|次数 ≥5次")]
    [InlineData("培训人次 2100人次|参加户数 290户")]
    [InlineData("杆塔高度 290米|次数 ≥5次|合格率 ≥95%")]
    public void What_may_be_meant_stays(string rows) => Assert.DoesNotContain(Declaration(rows).Diagnostics, note => note.Code == "READ-OPERATOR");

    [Fact]
    public void The_printed_text_stays_and_the_sign_is_marked_as_concluded()
    {
        var form = Declaration("合格率 290%|群众满意度 2100%");
        var row = form.Indicators[0];
        Assert.Equal(("290%", "2", ComparisonOperator.AtLeast, 90m, "%"), (row.Target!.Text, row.Target.PrintedOperator, row.Target.Operator!.Value, row.Target.Number!.Value, row.Target.Unit));
        Assert.True(row.Provenance.IsInferred("target"));
        Assert.Equal(2, form.Diagnostics.Count(note => note.Code == "READ-OPERATOR" && note.Where.Line > 0));
    }

    [Fact]
    public void A_score_by_a_sign_that_was_put_back_is_no_certain_error()
    {
        var form = Assert.Single(DocumentReader.ReadText("-", "项目支出绩效自评表\n(2023年度)\n项目名称\t培训经费\n一级指标\t二级指标\t三级指标\t年度指标值\t实际完成值\t分值\t得分\n"
            + "产出指标\t数量指标\t培训人次\t≥100人次\t100人次\t50\t50\n\t质量指标\t合格率\t290%\t90%\t50\t40\n").Forms);
        var finding = Assert.Single(new Checker().Check(new CheckSubject("-", 0, form)).Findings, finding => finding.Rule.Code == "SE-SCORE-FORMULA");
        Assert.Equal(Severity.Warning, finding.Severity);
    }

    private static PerformanceForm Declaration(string rows) => Assert.Single(DocumentReader.ReadText("-",
        $"项目支出绩效目标表\n(2023年度)\n项目名称\t培训经费\n一级指标\t二级指标\t三级指标\t指标值\n产出指标\t数量指标\t{rows.Replace(" ", "\t", StringComparison.Ordinal).Replace("|", "\n\t\t", StringComparison.Ordinal)}\n").Forms);

    private static string Targets(PerformanceForm form) => string.Join('|', form.Indicators.Select(row => $"{row.Target!.Operator?.Sign()}{row.Target.Number:0.##}"));
}
