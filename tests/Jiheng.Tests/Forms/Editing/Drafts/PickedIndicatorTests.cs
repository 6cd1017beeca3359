using Jiheng.Domain.Documents;
using Jiheng.Domain.Goals;
using Jiheng.Domain.Indicators;
using Jiheng.Domain.Projects;
using Jiheng.Forms.Editing.Drafts;
using Jiheng.Forms.Layouts;

namespace Jiheng.Tests.Forms.Editing.Drafts;

public sealed class PickedIndicatorTests
{
    private static readonly Indicator Quality = new() { Name = "验收合格率", Level1 = IndicatorLevel1.Output, Level2 = IndicatorLevel2.Quality, Target = ValueText.Parse("≥95%") };

    [Fact]
    public void It_fills_the_blank_row_of_its_level()
    {
        var draft = DraftForm.Empty(LayoutCatalogue.Find("mof-2020-self-evaluation")!, 2027, new Project());
        var at = draft.Form.Indicators.Index().First(row => row.Item.Level2 == IndicatorLevel2.Quality).Index;
        var (after, name) = Put(draft, "indicators[0].name", Quality);
        Assert.Equal(($"indicators[{at}].name", draft.Form.Indicators.Count), (name, after.Form.Indicators.Count));
        Assert.Equal(("验收合格率", "≥95%", IndicatorLevel2.Quality), (after.Form.Indicators[at].Name, after.Form.Indicators[at].Target!.Text, after.Form.Indicators[at].Level2));
    }

    [Fact]
    public void Without_a_blank_row_it_stands_below_the_last_of_its_level_or_below_the_row_that_was_meant()
    {
        var draft = Of(Row("数量一", IndicatorLevel2.Quantity), Row("质量一", IndicatorLevel2.Quality), Row("质量二", IndicatorLevel2.Quality), Row("时效一", IndicatorLevel2.Timeliness));
        Assert.Equal("indicators[3].name", Put(draft, "indicators[0].name", Quality).Name);
        Assert.Equal("indicators[2].name", Put(draft, "indicators[1].target", Quality).Name);
        Assert.Equal("indicators[3].name", Put(draft, "", Quality).Name);
        var benefit = Quality with { Level1 = IndicatorLevel1.Benefit, Level2 = IndicatorLevel2.SocialBenefit };
        Assert.Equal("indicators[4].name", Put(draft, "", benefit).Name);
    }

    [Fact]
    public void A_row_without_levels_gets_those_of_the_indicator_and_its_blank_neighbours_keep_none()
    {
        var (after, name) = Put(Of(DraftForm.BlankRow, DraftForm.BlankRow), "indicators[0].name", Quality);
        Assert.Equal(("indicators[0].name", IndicatorLevel2.Quality, IndicatorLevel2.Unknown, 2), (name, after.Form.Indicators[0].Level2, after.Form.Indicators[1].Level2, after.Form.Indicators.Count));
    }

    [Fact]
    public void In_a_form_of_tasks_it_goes_to_the_task_that_was_meant()
    {
        var form = Of().Form with { GoalsByTask = [new TaskGoal { Name = "甲", Indicators = [Row("一", IndicatorLevel2.Quality)] }, new TaskGoal { Name = "乙", Indicators = [Row("二", IndicatorLevel2.Quality)] }] };
        var (after, name) = Put(DraftForm.Of(form), "goalsByTask[0].indicators[0].name", Quality);
        Assert.Equal(("goalsByTask[0].indicators[1].name", "验收合格率"), (name, after.Form.GoalsByTask[0].Indicators[1].Name));
    }

    private static (DraftForm After, string Name) Put(DraftForm draft, string path, Indicator picked)
    {
        var (edits, name) = PickedIndicator.Put(draft, path, picked);
        return (edits.Aggregate(draft, DraftEditor.Apply), name);
    }

    private static DraftForm Of(params Indicator[] rows) => DraftForm.Of(new PerformanceForm { Kind = FormKind.TargetDeclaration, Layout = "mof-2015-declaration", Project = Project.Unnamed, Indicators = rows });

    private static Indicator Row(string name, IndicatorLevel2 level) => new() { Name = name, Level1 = IndicatorLevel1.Output, Level2 = level };
}
