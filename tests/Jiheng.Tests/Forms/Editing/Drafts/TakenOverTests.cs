using Jiheng.Domain.Documents;
using Jiheng.Domain.Funds;
using Jiheng.Domain.Goals;
using Jiheng.Domain.Indicators;
using Jiheng.Domain.Projects;
using Jiheng.Domain.Filings;
using Jiheng.Forms.Conversion;
using Jiheng.Forms.Editing.Drafts;
using Jiheng.Forms.Layouts;

namespace Jiheng.Tests.Forms.Editing.Drafts;

public sealed class TakenOverTests
{
    private static readonly Project Own = new() { Name = "水渠清淤", NameAsPrinted = "水渠清淤", Code = "XM-1", Unit = "第一小学", Department = "教育局" };

    public static TheoryData<string> Layouts => [.. LayoutCatalogue.Drawn.Where(layout => FilingFlow.Kinds.Contains(layout.Kind)).Select(layout => layout.Code)];

    [Theory]
    [MemberData(nameof(Layouts))]
    public void Whatever_is_taken_over_the_draft_stays_on_its_layout_and_what_is_left_out_is_told(string code)
    {
        var layout = LayoutCatalogue.Find(code)!;
        var draft = DraftForm.Empty(layout, 2027, Own);
        var taken = TakenOver.Of(draft, Source, TakenFrom.Document);
        Assert.Empty(FormConversion.Of(taken.Form with { Project = new Project() }, layout).Losses);
        Assert.Equal((code, layout.Kind, 2027, Own.Name, Own.Unit), (taken.Form.Layout, taken.Form.Kind, taken.Form.FiscalYear, taken.Form.Project.Name, taken.Form.Project.Unit));
        // Everything is either there or told.
        Assert.Contains("清淤长度", taken.Form.AllIndicators.Select(row => row.Name));
        if (!taken.Form.AllIndicators.Any(row => row.Actual is not null)) Assert.Contains(taken.Dropped, loss => loss.Text == "13公里");
        if (taken.Form.Safeguards.All(text => text.Length == 0)) Assert.Contains(taken.Dropped, loss => loss.Text == "加强领导");
        Assert.DoesNotContain(taken.Dropped, loss => loss.Text == Own.Unit);
    }

    [Fact]
    public void Another_year_of_the_project_brings_what_was_planned_and_no_results()
    {
        var draft = DraftForm.Empty(LayoutCatalogue.Find("mof-2020-self-evaluation")!, 2027, Own);
        var form = TakenOver.Of(draft, Source with { Kind = FormKind.SelfEvaluation }, TakenFrom.SameProject).Form;
        Assert.Equal(("≥12公里", null, null), (form.Indicators[0].Target!.Text, form.Indicators[0].Actual, form.Indicators[0].Deviation));
        Assert.Equal((Money.FromWanYuan(80), null), (form.Funding!.Total!.AdjustedBudget, form.Funding.Total.Executed));
        Assert.Equal("清淤保畅", form.Goals.Annual);
        Assert.Null(form.Goals.Actual);
    }

    [Fact]
    public void Another_project_brings_goals_and_indicators_and_the_draft_keeps_its_money()
    {
        var draft = DraftForm.Empty(LayoutCatalogue.Find("mof-2020-self-evaluation")!, 2027, Own);
        draft = DraftEditor.Apply(draft, new SetField("funding.adjustedBudget", null, "5"));
        var form = TakenOver.Of(draft, Source with { Kind = FormKind.SelfEvaluation }, TakenFrom.OtherProject).Form;
        Assert.Equal(draft.Form.Funding, form.Funding);
        Assert.Equal(("清淤长度", "≥12公里", Own.Name), (form.Indicators[0].Name, form.Indicators[0].Target!.Text, form.Project.Name));
    }

    [Fact]
    public void What_the_other_head_says_otherwise_is_told()
    {
        var draft = DraftForm.Empty(LayoutCatalogue.Find("mof-2020-self-evaluation")!, 2027, Own);
        Assert.Equal([("项目名称", "水渠清淤", "河道清淤"), ("实施单位", "第一小学", "水务局"), ("年度", "2027", "2026")], TakenOver.Kept(draft, Source));
    }

    [Fact]
    public void A_form_without_indicators_leaves_the_rows_of_the_draft()
    {
        var draft = DraftForm.Empty(LayoutCatalogue.Find("mof-2020-self-evaluation")!, 2027, Own);
        Assert.Equal(draft.Form.Indicators, TakenOver.Of(draft, Source with { Indicators = [], GoalsByTask = [] }, TakenFrom.Document).Form.Indicators);
    }

    private static PerformanceForm Source => new()
    {
        Kind = FormKind.TargetDeclaration,
        Title = "别的标题",
        FiscalYear = 2026,
        Layout = "mof-2015-declaration",
        Project = new Project { Name = "河道清淤", Unit = "水务局", Nature = "延续", Purpose = "清淤" },
        Funding = new Funding { Unit = MoneyUnit.Yuan, PrintedUnit = MoneyUnit.Yuan, Execution = [new FundingExecution { Source = FundingSource.Total, AdjustedBudget = Money.FromWanYuan(80), Executed = Money.FromWanYuan(79) }] },
        Goals = new PerformanceGoals { Overall = "长期畅通", Annual = "清淤保畅", Actual = "已完成" },
        Schedule = [new ScheduleEntry(6, 50)],
        Indicators =
        [
            new Indicator
            {
                Name = "清淤长度", Level1 = IndicatorLevel1.Output, Level2 = IndicatorLevel2.Quantity, Target = ValueText.Parse("≥12公里"), PeriodTarget = ValueText.Parse("≥20公里"), Actual = ValueText.Parse("13公里"),
                Basis = "计划", Deviation = "多清", Expected = "14公里", Likelihood = Likelihood.Certain, Causes = [DeviationCause.Staff], Description = "长度",
            },
        ],
        GoalsByTask = [new TaskGoal { Name = "清淤", Goal = "畅通", Content = "河道", Amount = Money.FromWanYuan(1), Indicators = [new Indicator { Name = "任务指标" }] }],
        Safeguards = ["加强领导"],
        Diagnostics = [new Diagnostic("READ-EMPTY", Severity.Error, "x", default, "y")],
    };
}
