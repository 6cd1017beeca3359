using Jiheng.Domain.Documents;
using Jiheng.Domain.Indicators;
using Jiheng.Forms.Editing.Drafts;

namespace Jiheng.Tests.Forms.Editing.Drafts;

public sealed class DraftRebaseTests
{
    private static readonly DraftForm Five = DraftForm.Of(RandomDrafts.Head with { Kind = FormKind.SelfEvaluation, Layout = "mof-2020-self-evaluation", Indicators = [.. Enumerable.Range(0, 5).Select(i => new Indicator { Name = $"指标{i}" })] });

    [Fact]
    public void Changes_that_have_nothing_to_do_with_each_other_come_to_the_same_in_either_order()
    {
        var held = 0;
        DraftEditorProperties.ForAll(300, random =>
        {
            var draft = DraftEditorProperties.Worked(random, 8);
            if (DraftEditor.Settle(draft, RandomDrafts.Next(random, draft)) is not [var one, ..] || DraftEditor.Settle(draft, RandomDrafts.Next(random, draft)) is not [var other, ..] || !AreIndependent(one, other)) return;
            held++;
            RandomDrafts.Same(
                DraftEditor.Apply(DraftEditor.Apply(draft, one), DraftRebase.Over(other, [one]).Edit!),
                DraftEditor.Apply(DraftEditor.Apply(draft, other), DraftRebase.Over(one, [other]).Edit!));
        });
        Assert.InRange(held, 50, 300);
    }

    [Fact]
    public void Whatever_others_did_a_change_can_be_said_after_it_or_stands_against_it_and_always_the_same() => DraftEditorProperties.ForAll(200, random =>
    {
        var draft = DraftEditorProperties.Worked(random, 5);
        var mine = DraftEditor.Settle(draft, RandomDrafts.Next(random, draft));
        List<DraftEdit> theirs = [];
        var now = draft;
        for (var i = 0; i < 6; i++)
        {
            foreach (var edit in DraftEditor.Settle(now, RandomDrafts.Next(random, now)))
            {
                theirs.Add(edit);
                now = DraftEditor.Apply(now, edit);
            }
        }

        foreach (var edit in mine.Take(1))
        {
            var rebased = DraftRebase.Over(edit, theirs);
            Assert.Equal(rebased, DraftRebase.Over(edit, [.. theirs]));
            Assert.True(rebased.Edit is null || rebased.Conflict is null);
            // What is not against theirs can be carried out on what they made of the draft.
            if (rebased.Edit is not null) DraftEditor.Apply(now, rebased.Edit);
        }
    });

    [Fact]
    public void A_field_of_a_row_that_moved_is_found_where_the_row_is()
    {
        var mine = new SetField("indicators[2].points", null, "10");
        DraftEdit[] theirs = [new AddRow(0, DraftForm.BlankRow), new MoveRow(3, 5), new RemoveRow(0, DraftForm.BlankRow)];
        Assert.Equal(new SetField("indicators[4].points", null, "10"), DraftRebase.Over(mine, theirs).Edit);
        Assert.Equal("10", DraftEditor.Text(DraftEditor.Apply(RandomDrafts.Done(Five, theirs), DraftRebase.Over(mine, theirs).Edit!), "indicators[4].points"));
        Assert.Equal("指标2", RandomDrafts.Done(Five, theirs).Form.Indicators[4].Name);
    }

    [Fact]
    public void Two_texts_in_one_field_stand_against_each_other_and_both_are_told()
    {
        var conflict = DraftRebase.Over(new SetField("indicators[1].name", "指标1", "甲"), [new AddRow(0, DraftForm.BlankRow), new SetField("indicators[2].name", "指标1", "乙")]);
        Assert.Null(conflict.Edit);
        Assert.Equal(new EditConflict(ConflictReason.FieldChanged, "indicators[2].name", "甲", "乙"), conflict.Conflict);
    }

    [Theory]
    [InlineData("乙", "指标1")]
    [InlineData("甲", "甲")]
    public void A_field_that_says_again_what_it_said_or_what_is_meant_is_no_matter(string first, string then) =>
        Assert.Equal(new SetField("indicators[1].name", then, "甲"), DraftRebase.Over(new SetField("indicators[1].name", "指标1", "甲"), [new SetField("indicators[1].name", "指标1", first), new SetField("indicators[1].name", first, then)]).Edit);

    [Fact]
    public void What_was_typed_into_a_row_that_is_gone_stands_against_its_removal() =>
        Assert.Equal(new EditConflict(ConflictReason.RowRemoved, "", "甲", null), DraftRebase.Over(new SetField("indicators[1].name", "指标1", "甲"), [new RemoveRow(1, Five.Form.Indicators[1])]).Conflict);

    [Fact]
    public void A_row_into_which_somebody_writes_is_not_removed_unasked() =>
        Assert.Equal(ConflictReason.RowChanged, DraftRebase.Over(new RemoveRow(2, Five.Form.Indicators[2]), [new AddRow(0, DraftForm.BlankRow), new SetField("indicators[3].actual", null, "5次")]).Conflict!.Reason);

    [Fact]
    public void A_row_that_both_remove_is_removed_once()
    {
        var rebased = DraftRebase.Over(new RemoveRow(2, Five.Form.Indicators[2]), [new RemoveRow(2, Five.Form.Indicators[2])]);
        Assert.Equal(new RebasedEdit(null), rebased);
    }

    [Fact]
    public void A_tick_is_found_with_its_row() =>
        Assert.Equal(new SetField("indicators[1].causes.staff", null, "√"), DraftRebase.Over(new SetField("indicators[0].causes.staff", null, "√"), [new AddRow(0, DraftForm.BlankRow)]).Edit);

    [Fact]
    public void A_form_that_was_put_in_the_place_of_this_one_takes_what_it_says_the_same()
    {
        var other = Five.Form with { Indicators = [Five.Form.Indicators[0], new Indicator { Name = "别的" }] };
        DraftEdit[] theirs = [new ReplaceForm(Five.Form, other)];
        Assert.NotNull(DraftRebase.Over(new SetField("indicators[0].actual", null, "5次"), theirs).Edit);
        Assert.Equal(ConflictReason.RowRemoved, DraftRebase.Over(new SetField("indicators[1].actual", null, "5次"), theirs).Conflict!.Reason);
        Assert.Equal(ConflictReason.FieldChanged, DraftRebase.Over(new SetField("project.name", "旧名", "新名"), theirs).Conflict!.Reason);
    }

    // What is meant depends neither on the other's place among the rows nor on the other's field.
    private static bool AreIndependent(DraftEdit one, DraftEdit other)
    {
        if (one is ReplaceForm || other is ReplaceForm) return false;
        if (one is SetField set && other is SetField second) return set.Path != second.Path && !IsUnit(set) && !IsUnit(second);
        if (DraftRebase.Over(one, [other]) is not { Edit: not null } || DraftRebase.Over(other, [one]) is not { Edit: not null }) return false;
        if (one is not RowEdit row || other is not RowEdit otherRow || (row.List, row.Task) != (otherRow.List, otherRow.Task)) return true;
        return row is not MoveRow && otherRow is not MoveRow && !(row is AddRow add && otherRow is AddRow otherAdd && add.At == otherAdd.At);
    }

    private static bool IsUnit(SetField set) => set.Path == "funding.printedUnit";
}
