using Jiheng.Domain.Documents;
using Jiheng.Domain.Indicators;
using Jiheng.Domain.Terms;
using Jiheng.Forms.Reading;

namespace Jiheng.Tests.Forms.Reading;

/// <summary>The same two indicators in every layout that a table may come in.</summary>
public sealed class LayoutTests
{
    private const string Expected = "产出指标/数量指标/培训人次≥100人次|质量指标/考试合格率=95%";

    public static TheoryData<string, string> Layouts() => new()
    {
        { "tabs", "项目支出绩效目标表\n(2023年度)\n项目名称\t培训经费\n一级指标\t二级指标\t三级指标\t指标值\n产出指标\t数量指标\t培训人次\t≥100人次\n\t质量指标\t考试合格率\t=95%\n" },
        { "markdown", "项目支出绩效目标表\n(2023年度)\n| 项目名称 | 培训经费 | | |\n| 一级指标 | 二级指标 | 三级指标 | 指标值 |\n|---|---|---|---|\n| 产出指标 | 数量指标 | 培训人次 | ≥100人次 |\n| | 质量指标 | 考试合格率 | =95% |\n" },
        { "ragged pipes", "项目支出绩效目标表 | |||\n(2023年度) | |||\n项目名称 | 培训经费 | ||\n一级指标 | 二级指标 | 三级指标 | 指标值 |\n产出指标 | 数量指标 | 培训人次 | ≥100人次 |\n质量指标 | 考试合格率 | =95% | |\n" },
        { "one cell a line", "项目支出绩效目标表\n(2023年度)\n项目名称\n培训经费\n一级指标\n二级指标\n三级指标\n指标值\n产出指标\n数量指标\n培训人次\n≥100人次\n质量指标\n考试合格率\n=95%\n" },
        { "broken names", "项目支出绩效目标表\n(2023年度)\n项目名称\n培训\n经费\n一级指标\n二级指标\n三级指标\n指标值\n产出指\n标\n数量指\n标\n培训人次\n≥100人次\n质量\n指标\n考试合格率\n=95%\n" },
        { "blanks", "项目支出绩效目标表\n(2023年度)\n项目名称 培训经费\n一级指标 二级指标 三级指标 指标值\n产出指标 数量指标 培训人次 ≥100人次\n质量指标 考试合格率 =95%\n" },
        { "run on", "项目支出绩效目标表\n(2023年度)\n项目名称培训经费\n一级指标二级指标三级指标指标值\n产出指标数量指标培训人次≥100人次\n质量指标考试合格率=95%\n" },
        { "json", """[["项目支出绩效目标表","","",""],["(2023年度)","","",""],["项目名称","培训经费","",""],["一级指标","二级指标","三级指标","指标值"],["产出指标","数量指标","培训人次","≥100人次"],["","质量指标","考试合格率","=95%"]]""" },
        { "own columns", "项目支出绩效目标表\n(2023年度)\n项目名称\t培训经费\n一级指标\t二级指标\t三级指标\t指标性质\t指标值\t度量单位\n产出指标\t数量指标\t培训人次\t≥\t100\t人次\n\t质量指标\t考试合格率\t=\t95\t%\n" },
    };

    [Theory]
    [MemberData(nameof(Layouts))]
    public void Every_layout_reads_the_same(string layout, string text)
    {
        var form = Assert.Single(DocumentReader.ReadText(layout, text).Forms);
        Assert.Equal((FormKind.TargetDeclaration, "项目支出绩效目标表", 2023, "培训经费"), (form.Kind, form.Title, form.FiscalYear, form.Project.Name));
        Assert.Equal(Expected, string.Join('|', form.Indicators.Select((row, index) => Describe(row, index == 0))));
        Assert.All(form.Indicators, row => Assert.Equal(IndicatorLevel1.Output, row.Level1));
    }

    [Fact]
    public void Many_projects_in_one_table_become_many_forms()
    {
        var document = DocumentReader.ReadText("-", "项目绩效目标表\n金额单位:元\n单位名称\t项目名称\t预算数\t年度目标\t一级指标\t二级指标\t三级指标\t指标值\n某局\t甲项目\t1000.00\t办好甲事\t产出指标\t数量指标\t次数\t≥1次\n\t\t\t\t\t质量指标\t合格率\t=100%\n\t乙项目\t2000.00\t办好乙事\t产出指标\t数量指标\t场次\t≥2场\n");
        Assert.Equal(["甲项目 1000 2", "乙项目 2000 1"], document.Forms.Select(form => $"{form.Project.Name} {form.Funding!.Annual!.Value.Yuan:0} {form.Indicators.Count}"));
    }

    [Fact]
    public void Two_blocks_side_by_side_give_the_years_target_and_the_periods()
    {
        var form = Assert.Single(DocumentReader.ReadText("-", "绩效目标申报表 | ||||||\n一级指标 | 二级指标 | 三级指标 | 指标值 | 二级指标 | 三级指标 | 指标值 |\n产出指标 | 数量指标 | 检测批次 | ≥300批次 | 数量指标 | 检测批次 | ≥100批次 |\n购买试剂 | ≥30套 | 购买试剂 | ≥10套 | |||\n").Forms);
        Assert.Equal(["检测批次 100 300", "购买试剂 10 30"], form.Indicators.Select(row => $"{row.Name} {row.Target!.Number:0} {row.PeriodTarget!.Number:0}"));
    }

    [Fact]
    public void A_page_without_a_form_gives_no_row()
    {
        var document = DocumentReader.ReadText("-", "关于开展绩效自评工作的通知\n各单位:\n请于3月底前报送项目支出绩效自评表,产出指标、效益指标应当细化量化,满意度指标不低于90%。\n");
        Assert.Empty(document.Forms);
        Assert.Equal("READ-NO-FORM", Assert.Single(document.Diagnostics).Code);
    }

    private static string Describe(Indicator row, bool first) =>
        $"{(first ? Glossary.Label(row.Level1) + "/" : "")}{Glossary.Label(row.Level2)}/{row.Name}{row.Target!.Operator!.Value.Sign()}{row.Target.Number:0}{row.Target.Unit}";
}
