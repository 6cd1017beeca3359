using FsCheck;
using FsCheck.Fluent;
using Jiheng.Domain.Goals;
using Jiheng.Domain.Indicators;
using Jiheng.Forms.Editing.Drafts;

namespace Jiheng.Tests.Forms.Editing.Drafts;

public sealed class DraftEditorProperties
{
    private static readonly string[] Misread = ["amount", "indicators[1].points"];

    [Fact]
    public void What_was_done_and_taken_back_leaves_the_draft_as_it_was() => ForAll(200, random =>
    {
        var draft = RandomDrafts.Empty(random);
        var done = new Stack<(DraftForm Before, DraftEdit Edit)>();
        for (var i = 0; i < 25; i++)
        {
            foreach (var edit in DraftEditor.Settle(draft, RandomDrafts.Next(random, draft)))
            {
                done.Push((draft, edit));
                draft = DraftEditor.Apply(draft, edit);
            }
        }

        while (done.TryPop(out var last))
        {
            draft = DraftEditor.Apply(draft, last.Edit.Inverse());
            RandomDrafts.Same(last.Before, draft);
        }
    });

    [Fact]
    public void What_was_taken_back_and_done_again_says_the_same() => ForAll(100, random =>
    {
        var draft = Worked(random, 10);
        var settled = DraftEditor.Settle(draft, RandomDrafts.Next(random, draft));
        var after = RandomDrafts.Done(draft, settled);
        var back = RandomDrafts.Done(after, settled.Reverse().Select(edit => edit.Inverse()));
        RandomDrafts.Same(after, RandomDrafts.Done(back, settled));
    });

    [Fact]
    public void A_field_says_what_was_typed_into_it_or_what_it_is_understood_to_be() => ForAll(200, random =>
    {
        var draft = Worked(random, 10);
        var typed = RandomDrafts.Typing(random, draft);
        var after = RandomDrafts.Done(draft, DraftEditor.Settle(draft, typed));
        // What a field holds it says again and takes again; what it does not hold is kept, word for word.
        foreach (var edit in DraftEditor.Settle(draft, typed).OfType<SetField>())
        {
            var text = DraftEditor.Text(after, edit.Path);
            if (DraftEditor.Problem(after, edit.Path) is not null) Assert.Equal(typed.After!.ReplaceLineEndings("\n").Trim(), text);
            RandomDrafts.Same(after, DraftEditor.Apply(after, new SetField(edit.Path, text, text)));
        }
    });

    [Fact]
    public void What_cannot_be_read_goes_with_its_row() => ForAll(100, random =>
    {
        var draft = DraftForm.Of(RandomDrafts.Head with { Layout = "mof-2020-self-evaluation", Indicators = [.. Enumerable.Range(0, 8).Select(i => new Indicator { Name = $"指标{i}" })] });
        for (var i = 0; i < 8; i++) draft = DraftEditor.Apply(draft, new SetField($"indicators[{i}].points", null, $"约{i}分"));
        for (var i = 0; i < 20; i++)
        {
            var count = draft.Form.Indicators.Count;
            DraftEdit edit = random.Next(3) switch
            {
                0 => new AddRow(random.Next(count + 1), DraftForm.BlankRow),
                1 when count > 0 => new RemoveRow(random.Next(count), DraftForm.BlankRow),
                _ => count > 1 ? new MoveRow(random.Next(count), random.Next(count)) : new AddRow(0, DraftForm.BlankRow),
            };
            draft = RandomDrafts.Done(draft, DraftEditor.Settle(draft, edit));
        }

        for (var i = 0; i < draft.Form.Indicators.Count; i++)
        {
            var name = draft.Form.Indicators[i].Name;
            Assert.Equal(name.Length == 0 ? null : $"约{name["指标".Length..]}分", DraftEditor.Text(draft, $"indicators[{i}].points"));
        }

        Assert.Equal(draft.Form.Indicators.Count(row => row.Name.Length > 0), draft.Unread.Count);
    });

    [Fact]
    public void What_cannot_be_read_goes_with_its_task_and_its_indicators() => ForAll(100, random =>
    {
        var draft = DraftForm.Of(RandomDrafts.Head with { Layout = "mof-2015-department-declaration", GoalsByTask = [.. Enumerable.Range(0, 6).Select(i => new TaskGoal { Name = $"任务{i}", Indicators = [DraftForm.BlankRow, new Indicator { Name = $"指标{i}" }] })] });
        for (var i = 0; i < 6; i++)
        {
            foreach (var field in Misread) draft = DraftEditor.Apply(draft, new SetField($"goalsByTask[{i}].{field}", null, $"约{i}"));
        }

        for (var i = 0; i < 20; i++)
        {
            var count = draft.Form.GoalsByTask.Count;
            RowEdit edit = random.Next(3) switch
            {
                0 => new AddRow(random.Next(count + 1), DraftForm.BlankRow),
                1 when count > 0 => new RemoveRow(random.Next(count), DraftForm.BlankRow),
                _ => count > 1 ? new MoveRow(random.Next(count), random.Next(count)) : new AddRow(0, DraftForm.BlankRow),
            };
            draft = RandomDrafts.Done(draft, DraftEditor.Settle(draft, edit with { List = RowsOf.Tasks }));
        }

        for (var i = 0; i < draft.Form.GoalsByTask.Count; i++)
        {
            if (draft.Form.GoalsByTask[i].Name is not { Length: > 0 } name) continue;
            Assert.All(Misread, field => Assert.Equal($"约{name["任务".Length..]}", DraftEditor.Text(draft, $"goalsByTask[{i}].{field}")));
        }

        Assert.Equal(2 * draft.Form.GoalsByTask.Count(task => task.Name.Length > 0), draft.Unread.Count);
    });

    [Fact]
    public void Drafts_and_changes_come_back_from_their_json_as_they_were() => ForAll(100, random =>
    {
        var draft = Worked(random, 15);
        RandomDrafts.Same(draft, DraftJson.ReadForm(DraftJson.Write(draft)));
        foreach (var edit in DraftEditor.Settle(draft, RandomDrafts.Next(random, draft)))
        {
            var again = DraftJson.ReadEdit(DraftJson.Write(edit));
            Assert.Equal(DraftJson.Write(edit), DraftJson.Write(again));
            RandomDrafts.Same(DraftEditor.Apply(draft, edit), DraftEditor.Apply(draft, again));
        }
    });

    internal static DraftForm Worked(Random random, int steps)
    {
        var draft = RandomDrafts.Empty(random);
        for (var i = 0; i < steps; i++) draft = RandomDrafts.Done(draft, DraftEditor.Settle(draft, RandomDrafts.Next(random, draft)));
        return draft;
    }

    internal static void ForAll(int times, Action<Random> holds) =>
        Prop.ForAll(Gen.Choose(0, int.MaxValue - 1).ToArbitrary(), seed => holds(new Random(seed))).Check(Config.QuickThrowOnFailure.WithMaxTest(times));

}
