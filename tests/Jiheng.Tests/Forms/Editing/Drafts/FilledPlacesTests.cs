using Jiheng.Domain.Documents;
using Jiheng.Domain.Goals;
using Jiheng.Domain.Indicators;
using Jiheng.Domain.Projects;
using Jiheng.Forms.Editing.Drafts;

namespace Jiheng.Tests.Forms.Editing.Drafts;

public sealed class FilledPlacesTests
{
    private static readonly Indicator Blank = DraftForm.BlankRow;

    [Fact]
    public void A_cell_is_found_in_the_form_without_blank_rows_and_back()
    {
        var draft = Draft([Blank, Row("甲"), Blank, Row("乙")], [new TaskGoal { Name = "" }, new TaskGoal { Name = "任务", Indicators = [Blank, Row("丙")] }]);
        var (filled, places) = (FilledForm.Of(draft), new FilledPlaces(draft));
        Assert.Equal(("indicators[1].target", "goalsByTask[0].indicators[0].causes.staff"), (places.ToFilled("indicators[3].target"), places.ToFilled("goalsByTask[1].indicators[1].causes.staff")));
        Assert.Equal(("乙", "丙"), (filled.Indicators[1].Name, filled.GoalsByTask[0].Indicators[0].Name));
        Assert.Equal(("indicators[3].target", "goalsByTask[1].indicators[1].name"), (places.ToDraft("indicators[1].target"), places.ToDraft("goalsByTask[0].indicators[0].name")));
        Assert.Equal(("goals.annual", ""), (places.ToFilled("goals.annual"), places.ToDraft("")));
    }

    [Fact]
    public void Tasks_and_safeguards_are_found_as_well()
    {
        var draft = Draft([], [new TaskGoal { Name = "" }, new TaskGoal { Name = "任务" }]);
        draft = draft with { Form = draft.Form with { Safeguards = ["", "专班"] } };
        var places = new FilledPlaces(draft);
        Assert.Equal(("goalsByTask[0].amount", "safeguards[0]"), (places.ToFilled("goalsByTask[1].amount"), places.ToFilled("safeguards[1]")));
        Assert.Equal(("goalsByTask[1].amount", "safeguards[1]"), (places.ToDraft("goalsByTask[0].amount"), places.ToDraft("safeguards[0]")));
        Assert.Equal((null, null, null), (places.ToFilled("goalsByTask[0].name"), places.ToFilled("safeguards[0]"), places.ToDraft("safeguards[1]")));
    }

    [Theory]
    [InlineData("indicators[2].name")]
    [InlineData("indicators[99].name")]
    [InlineData("goalsByTask[0].indicators[0].name")]
    [InlineData("goalsByTask[7].indicators[0].name")]
    public void What_is_blank_or_not_there_is_nowhere(string path) => Assert.Null(new FilledPlaces(Draft([Blank, Row("甲"), Blank], [new TaskGoal { Name = "" }])).ToFilled(path));

    private static DraftForm Draft(Indicator[] rows, TaskGoal[] tasks) => DraftForm.Of(new PerformanceForm { Kind = FormKind.TargetDeclaration, Project = Project.Unnamed, Indicators = rows, GoalsByTask = tasks });

    private static Indicator Row(string name) => new() { Name = name };
}
