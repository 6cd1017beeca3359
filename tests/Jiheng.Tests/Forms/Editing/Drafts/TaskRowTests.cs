using Jiheng.Domain.Goals;
using Jiheng.Domain.Indicators;
using Jiheng.Forms.Editing.Drafts;
using Jiheng.Forms.Layouts;

namespace Jiheng.Tests.Forms.Editing.Drafts;

/// <summary>Rows of tasks and of safeguards.</summary>
public sealed class TaskRowTests
{
    private static readonly DraftForm Plan = RandomDrafts.Empty(LayoutCatalogue.Find("mof-2015-department-declaration")!);
    private static readonly DraftForm Owned = RandomDrafts.Empty(LayoutCatalogue.Find("hebei-department-plan")!);

    [Fact]
    public void A_task_that_is_added_can_be_filled_in_also_beside_its_indicators()
    {
        Assert.Contains(RandomDrafts.Cells(Add(Plan, RowsOf.Tasks, 6)), cell => cell.Path == "goalsByTask[6].name");
        var owned = Add(Owned, RowsOf.Tasks, 6);
        Assert.Contains(RandomDrafts.Cells(owned), cell => cell.Path == "goalsByTask[6].indicators[0].name");
        Assert.Contains(RandomDrafts.Cells(Add(owned, RowsOf.Safeguards, 3)), cell => cell.Path == "safeguards[3]");
    }

    [Fact]
    public void A_task_that_is_removed_comes_back_with_all_that_was_typed()
    {
        var typed = Type(Type(Type(Plan, "goalsByTask[2].name", "清淤"), "goalsByTask[2].amount", "很多"), "goalsByTask[3].name", "护坡");
        var remove = Assert.Single(DraftEditor.Settle(typed, new RemoveRow(2, DraftForm.BlankRow) { List = RowsOf.Tasks }));
        var without = DraftEditor.Apply(typed, remove);
        Assert.Equal(("护坡", 5, 0), (without.Form.GoalsByTask[2].Name, without.Form.GoalsByTask.Count, without.Unread.Count));
        RandomDrafts.Same(typed, DraftEditor.Apply(without, DraftJson.ReadEdit(DraftJson.Write(remove)).Inverse()));
    }

    [Fact]
    public void A_list_whose_last_row_was_removed_lacks_one()
    {
        Assert.Empty(DraftEditor.Lacking(Plan));
        Assert.Empty(DraftEditor.Lacking(Owned));
        var bare = Owned with { Form = Owned.Form with { GoalsByTask = [new TaskGoal { Name = "清淤" }], Safeguards = [] } };
        Assert.Equal([(RowsOf.Safeguards, null), (RowsOf.Indicators, 0)], DraftEditor.Lacking(bare).Select(row => (row.List, row.Task)));
        Assert.Empty(DraftEditor.Lacking(RandomDrafts.Done(bare, DraftEditor.Lacking(bare))));
        Assert.Equal(RowsOf.Tasks, Assert.Single(DraftEditor.Lacking(Plan with { Form = Plan.Form with { GoalsByTask = [] } })).List);
    }

    [Theory]
    [InlineData("goalsByTask[2].indicators[1].target", "goalsByTask[1].indicators[1].target")]
    [InlineData("goalsByTask[3].goal", "goalsByTask[2].goal")]
    [InlineData("goalsByTask[0].name", null)]
    [InlineData("goalsByTask[0].indicators[4].causes.staff", null)]
    [InlineData("indicators[1].target", "indicators[1].target")]
    [InlineData("safeguards[0]", "safeguards[0]")]
    public void A_cell_is_found_where_its_task_is(string path, string? moved) => Assert.Equal(moved, DraftRebase.PathOver(path, [Remove(0)]));

    [Fact]
    public void A_safeguard_is_found_where_it_is() => Assert.Equal("safeguards[2]", DraftRebase.PathOver("safeguards[0]", [new AddRow(0, DraftForm.BlankRow) { List = RowsOf.Safeguards }, new MoveRow(1, 2) { List = RowsOf.Safeguards }]));

    [Fact]
    public void Changes_of_a_tasks_indicators_go_with_the_task()
    {
        DraftEdit[] theirs = [new MoveRow(2, 0) { List = RowsOf.Tasks }, new AddRow(0, DraftForm.BlankRow) { Task = 0 }];
        Assert.Equal((0, 2), DraftRebase.Over(new AddRow(1, DraftForm.BlankRow) { Task = 2 }, theirs).Edit is AddRow add ? (add.Task, add.At) : default);
        Assert.Equal((0, 4), DraftRebase.Over(new RemoveRow(3, DraftForm.BlankRow) { Task = 2 }, theirs).Edit is RemoveRow remove ? (remove.Task, remove.At) : default);
        Assert.Equal(new MoveRow(2, 3) { Task = 0 }, DraftRebase.Over(new MoveRow(1, 2) { Task = 2 }, theirs).Edit);
        Assert.Equal(new MoveRow(1, 2) { Task = 1 }, DraftRebase.Over(new MoveRow(1, 2) { Task = 0 }, theirs).Edit);
    }

    [Fact]
    public void What_was_to_be_done_in_a_task_that_is_gone_stands_against_its_removal()
    {
        Assert.Equal(ConflictReason.RowRemoved, DraftRebase.Over(new SetField("goalsByTask[1].indicators[0].name", null, "甲"), [Remove(1)]).Conflict!.Reason);
        Assert.Equal(ConflictReason.RowRemoved, DraftRebase.Over(new AddRow(0, DraftForm.BlankRow) { Task = 1 }, [Remove(1)]).Conflict!.Reason);
        Assert.Equal(new RebasedEdit(null), DraftRebase.Over(new RemoveRow(0, DraftForm.BlankRow) { Task = 1 }, [Remove(1)]));
    }

    [Fact]
    public void A_task_into_which_somebody_writes_is_not_removed_unasked()
    {
        Assert.Equal(new EditConflict(ConflictReason.RowChanged, "goalsByTask[1].indicators[0].name", null, "甲"), DraftRebase.Over(Remove(2), [new SetField("goalsByTask[2].indicators[0].name", null, "甲"), Remove(0)]).Conflict);
        Assert.Equal(ConflictReason.RowChanged, DraftRebase.Over(Remove(2), [new AddRow(0, DraftForm.BlankRow) { Task = 2 }]).Conflict!.Reason);
        Assert.Null(DraftRebase.Over(Remove(2), [new AddRow(0, DraftForm.BlankRow) { Task = 1 }]).Conflict);
    }

    [Fact]
    public void What_was_taken_back_again_does_not_stand_against_a_removal()
    {
        var (add, set) = (new AddRow(0, new Indicator { Name = "甲" }) { Task = 2 }, new SetField("goalsByTask[2].name", null, "乙"));
        DraftEdit[] theirs = [add, set, Remove(0), set.Inverse() is SetField back ? back with { Path = "goalsByTask[1].name" } : set, new RemoveRow(0, new Indicator { Name = "甲" }) { Task = 1 }];
        Assert.Equal(1, Assert.IsType<RemoveRow>(DraftRebase.Over(Remove(2), theirs).Edit).At);
    }

    [Fact]
    public void What_others_did_is_said_after_a_change_in_a_task_that_they_removed()
    {
        Assert.Equal([Remove(1)], DraftRebase.After(new AddRow(0, DraftForm.BlankRow) { Task = 1 }, [Remove(1)]));
        Assert.Equal([new MoveRow(3, 2)], DraftRebase.After(new RemoveRow(1, DraftForm.BlankRow), [new RemoveRow(1, DraftForm.BlankRow), new MoveRow(3, 2)]));
        Assert.Equal([new MoveRow(2, 1)], DraftRebase.After(new RemoveRow(1, DraftForm.BlankRow), [new MoveRow(3, 2)]));
    }

    [Fact]
    public void A_row_that_was_not_removed_comes_back_where_it_is()
    {
        var after = DraftRebase.After(Remove(2), [new SetField("goalsByTask[2].name", null, "甲"), new AddRow(0, DraftForm.BlankRow) { List = RowsOf.Tasks }]);
        Assert.Equal([0, 3], after.Select(edit => Assert.IsType<AddRow>(edit).At));
    }

    [Fact]
    public void Changes_that_were_kept_before_tasks_could_be_added_are_read_and_written_as_they_were()
    {
        const string Kept = """{"kind":"remove","at":2,"row":{"name":"甲"},"unread":{"points":"约"},"task":1}""";
        var read = Assert.IsType<RemoveRow>(DraftJson.ReadEdit(Kept));
        Assert.Equal((RowsOf.Indicators, 1, "甲", "约"), (read.List, read.Task, read.Row.Name, read.Unread["points"]));
        Assert.DoesNotContain("list", DraftJson.Write(read), StringComparison.Ordinal);
        Assert.Equal(RowsOf.Safeguards, Assert.IsType<MoveRow>(DraftJson.ReadEdit(DraftJson.Write(new MoveRow(0, 1) { List = RowsOf.Safeguards }))).List);
    }

    [Fact]
    public void A_block_that_is_longer_than_the_list_adds_tasks_and_safeguards()
    {
        var tasks = Pasted(Plan, "goalsByTask[4].name", "五\t内容五\t12\n六\n七\t内容七\t很多\n");
        Assert.Equal(["", "", "", "", "五", "六", "七"], tasks.Form.GoalsByTask.Select(task => task.Name));
        Assert.Equal(("内容七", "很多"), (tasks.Form.GoalsByTask[6].Content, DraftEditor.Text(tasks, "goalsByTask[6].amount")));
        Assert.Equal(["", "", "甲", "乙", "丙"], Pasted(Owned, "safeguards[2]", "甲\n乙\n丙").Form.Safeguards);
    }

    [Fact]
    public void A_block_of_tasks_beside_their_indicators_adds_tasks_and_where_the_task_is_left_empty_indicators_of_the_last()
    {
        var tasks = Pasted(Owned, "goalsByTask[5].name", "清淤\t畅通\t长度\t≥5公里\n护坡\t稳固\t面积\t≥3亩\n\t\t合格率\t≥95%").Form.GoalsByTask;
        Assert.Equal(["清淤", "护坡"], tasks.Skip(5).Select(task => task.Name));
        Assert.Equal(("稳固", "面积", "合格率", "≥95%"), (tasks[6].Goal, tasks[6].Indicators[0].Name, tasks[6].Indicators[1].Name, tasks[6].Indicators[1].Target!.Text));
        Assert.Equal(["一", "二"], Pasted(Owned, "goalsByTask[5].indicators[0].name", "一\n二").Form.GoalsByTask[5].Indicators.Select(row => row.Name));
    }

    private static RemoveRow Remove(int at) => new(at, DraftForm.BlankRow) { List = RowsOf.Tasks };

    private static DraftForm Add(DraftForm draft, RowsOf list, int at) => RandomDrafts.Done(draft, DraftEditor.Settle(draft, new AddRow(at, DraftForm.BlankRow) { List = list }));

    private static DraftForm Type(DraftForm draft, string path, string text) => RandomDrafts.Done(draft, DraftEditor.Settle(draft, new SetField(path, null, text)));

    private static DraftForm Pasted(DraftForm draft, string at, string text)
    {
        var pasted = PastedCells.Edits(draft, DraftDrawing.Draw(draft, []), at, text);
        Assert.Empty(pasted.Left);
        return RandomDrafts.Done(draft, pasted.Edits);
    }
}
