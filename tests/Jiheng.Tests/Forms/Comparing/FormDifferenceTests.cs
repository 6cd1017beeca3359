using Jiheng.Domain.Documents;
using Jiheng.Domain.Funds;
using Jiheng.Domain.Goals;
using Jiheng.Domain.Indicators;
using Jiheng.Domain.Projects;
using Jiheng.Forms.Comparing;
using Jiheng.Forms.Editing;

namespace Jiheng.Tests.Forms.Comparing;

public sealed class FormDifferenceTests
{
    private static readonly PerformanceForm Form = new()
    {
        Kind = FormKind.TargetDeclaration,
        Project = new Project { Name = "农民培训" },
        Funding = new Funding { Unit = MoneyUnit.WanYuan, PrintedUnit = MoneyUnit.WanYuan, Year = new FundingSources { Total = Money.FromWanYuan(12.5m) } },
        Goals = new PerformanceGoals { Annual = "完成年度培训任务" },
        Indicators = [Row("农民培训人数", "≥200人"), Row("培训合格率", "≥90%", IndicatorLevel2.Quality), Row("培训完成时间", "12月底前", IndicatorLevel2.Timeliness), Row("学员满意度", "≥95%", IndicatorLevel2.ServiceSatisfaction)],
        GoalsByTask = [new TaskGoal { Name = "组织培训", Goal = "按时完成", Amount = Money.FromYuan(100), Indicators = [Row("开班次数", "4次")] }, new TaskGoal { Name = "宣传政策", Goal = "广为知晓" }],
        Safeguards = ["建立专班负责", "按月调度进展"],
    };

    [Fact]
    public void A_form_does_not_differ_from_itself() => Assert.Empty(FormDifference.Of(Form, Form));

    [Theory]
    [InlineData("indicators[1].target", "90%", "年度指标值", "≥90%", "90%")]
    [InlineData("indicators[0].level2", "质量指标", "二级指标", "数量指标", "质量指标")]
    [InlineData("goals.annual", "完成全部培训任务", "年度总体目标", "完成年度培训任务", "完成全部培训任务")]
    [InlineData("project.name", null, "项目名称", "农民培训", null)]
    [InlineData("funding.annual", "12.6", "年度资金总额", "12.50", "12.60")]
    [InlineData("goalsByTask[0].amount", "0.02", "预算金额", "0.01", "0.02")]
    [InlineData("goalsByTask[0].indicators[0].target", "5次", "年度指标值", "4次", "5次")]
    [InlineData("safeguards[1]", "按周调度进展", "工作保障措施", "按月调度进展", "按周调度进展")]
    [InlineData("title", "绩效目标表", "标题", null, "绩效目标表")]
    public void A_field_is_told_by_its_label_and_both_texts(string path, string? text, string label, string? before, string? after)
    {
        var difference = Assert.Single(FormDifference.Of(Form, FieldEditor.Set(Form, path, text)));
        Assert.Equal((label, before, after), (difference.Label, difference.Before!.Text, difference.After!.Text));
        Assert.Equal((path, path), (difference.Before.Path, difference.After.Path));
    }

    [Theory]
    [InlineData("goals.annual", "完成 年度\n培训任务")]
    [InlineData("indicators[0].target", "≥ 200 人")]
    public void Blanks_say_nothing(string path, string text) => Assert.Empty(FormDifference.Of(Form, FieldEditor.Set(Form, path, text)));

    [Fact]
    public void An_amount_in_another_unit_is_the_same_amount()
    {
        var difference = Assert.Single(FormDifference.Of(Form with { GoalsByTask = [] }, Form with { GoalsByTask = [], Funding = Form.Funding! with { Unit = MoneyUnit.Yuan } }));
        Assert.Equal(("金额单位", "万元", "元"), (difference.Label, difference.Before!.Text, difference.After!.Text));
    }

    [Fact]
    public void One_fen_in_a_large_unit_is_a_difference()
    {
        var large = Form with { Funding = Form.Funding! with { Unit = MoneyUnit.YiYuan } };
        Assert.Equal("funding.annual", Assert.Single(FormDifference.Of(large, large with { Funding = large.Funding with { Year = new FundingSources { Total = Money.FromWanYuan(12.5m) + new Money(1) } } })).After!.Path);
    }

    [Fact]
    public void A_renamed_row_keeps_its_fields_and_its_place()
    {
        var renamed = FormDifference.Of(Form, Set(Set("indicators[0].name", "参加培训人数"), "indicators[0].target", "≥300人"));
        Assert.Equal([FormChange.RowRenamed, FormChange.Changed], renamed.Select(difference => difference.Change));
        Assert.Equal(("农民培训人数", "参加培训人数"), (renamed[0].Before!.Text, renamed[0].After!.Text));
        Assert.Equal(("农民培训人数", "参加培训人数"), (renamed[1].Before!.Row, renamed[1].After!.Row));
    }

    [Fact]
    public void A_row_with_a_wholly_other_name_is_the_row_of_its_place() =>
        Assert.Equal(FormChange.RowRenamed, Assert.Single(FormDifference.Of(Form, Set("indicators[2].name", "结业及时率"))).Change);

    [Fact]
    public void A_row_that_was_moved_and_renamed_is_still_that_row()
    {
        var rows = Form.Indicators;
        var differences = FormDifference.Of(Form, Form with { Indicators = [rows[1], rows[2], rows[3], rows[0] with { Name = "参加农民培训人数" }] });
        Assert.Equal([(FormChange.RowMoved, "第 1 行", "第 4 行"), (FormChange.RowRenamed, "农民培训人数", "参加农民培训人数")], differences.Select(difference => (difference.Change, difference.Before!.Text, difference.After!.Text)));
        Assert.All(differences, difference => Assert.StartsWith("indicators[3]", difference.After!.Path, StringComparison.Ordinal));
    }

    [Fact]
    public void Rows_that_come_and_go_move_no_other_row()
    {
        var rows = Form.Indicators;
        var differences = FormDifference.Of(Form, Form with { Indicators = [Row("编印教材单价", "≤20元", IndicatorLevel2.Cost), rows[1], rows[2], rows[3], Row("带动就业人数", "≥50人", IndicatorLevel2.SocialBenefit)] });
        Assert.Equal([("indicators[0]", null), (null, "indicators[0]"), (null, "indicators[4]")], differences.Select(difference => (difference.Before?.Path, difference.After?.Path)).OrderBy(paths => paths.Item2).ThenBy(paths => paths.Item1));
    }

    [Fact]
    public void Of_rows_with_one_name_each_finds_its_own_level()
    {
        var before = Form with { Indicators = [Row("覆盖率", "≥80%"), Row("覆盖率", "≥80%", IndicatorLevel2.SocialBenefit)] };
        var difference = Assert.Single(FormDifference.Of(before, before with { Indicators = [before.Indicators[0], before.Indicators[1] with { Target = ValueText.Parse("≥70%") }] }));
        Assert.Equal("indicators[1].target", difference.Before!.Path);
    }

    [Fact]
    public void The_unit_of_a_value_in_words_counts() => Assert.Single(FormDifference.Of(Graded("级"), Graded("等")));

    [Fact]
    public void The_indicators_of_a_task_that_moved_follow_it()
    {
        var tasks = Form.GoalsByTask;
        var differences = FormDifference.Of(Form, Form with { GoalsByTask = [tasks[1], tasks[0] with { Indicators = [Row("开班次数", "6次")] }] });
        Assert.Equal([FormChange.RowMoved, FormChange.Changed], differences.Select(difference => difference.Change));
        Assert.Equal(("goalsByTask[0].indicators[0].target", "goalsByTask[1].indicators[0].target"), (differences[1].Before!.Path, differences[1].After!.Path));
    }

    private static PerformanceForm Graded(string unit) => Form with { Indicators = [Row("评定等次", null) with { Target = ValueText.Parse("优良", null, unit) is { } value ? value with { Unit = unit } : null }] };

    private static PerformanceForm Set(string path, string text) => Set(Form, path, text);

    private static PerformanceForm Set(PerformanceForm form, string path, string text) => FieldEditor.Set(form, path, text);

    private static Indicator Row(string name, string? target, IndicatorLevel2 level = IndicatorLevel2.Quantity) =>
        new() { Name = name, Level1 = IndicatorLevel1.Output, Level2 = level, Target = ValueText.Parse(target) };
}
