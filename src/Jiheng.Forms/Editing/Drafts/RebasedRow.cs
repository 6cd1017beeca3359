namespace Jiheng.Forms.Editing.Drafts;

/// <summary>A change of rows after changes by others: its list, its row and the place where that goes may be elsewhere, and somebody may have written into the row.</summary>
internal static class RebasedRow
{
    public static RebasedEdit Over(AddRow mine, IReadOnlyList<DraftEdit> theirs)
    {
        foreach (var their in theirs)
        {
            if (their is ReplaceForm && mine.Task is not null) return RebasedEdit.Replaced;
            if (their is not RowEdit row) continue;
            if (RowList.Changed(mine).Through(row) is not { } list) return Gone;
            mine = mine with { Task = list.Task, At = RowList.Changed(row) == list ? RowShift.GapThrough(row, mine.At) : mine.At };
        }

        return new RebasedEdit(mine);
    }

    /// <param name="mine">The removal.</param>
    /// <param name="theirs">What was done since.</param>
    /// <param name="heedless">Whether it holds whatever was written into the row.</param>
    public static RebasedEdit Over(RemoveRow mine, IReadOnlyList<DraftEdit> theirs, bool heedless = false)
    {
        var (list, at, written) = (RowList.Changed(mine), mine.At, new WrittenRow());
        foreach (var their in theirs)
        {
            if (their is ReplaceForm) return RebasedEdit.Replaced;
            written.Note(their, list, at);
            // Whose row is gone already has nothing left to do.
            if (their is RowEdit row && !Follow(row, ref list, ref at)) return new RebasedEdit(null);
        }

        // Who removes a row has not seen what was just written into it.
        return new RebasedEdit(mine with { Task = list.Task, At = at }) is var held && !heedless && written.Change is var (rest, text)
            ? new RebasedEdit(null, new EditConflict(ConflictReason.RowChanged, rest is null ? "" : list.Path(at, rest), null, text))
            : held;
    }

    public static RebasedEdit Over(MoveRow mine, IReadOnlyList<DraftEdit> theirs)
    {
        // Where the row goes, as a place between those that stay.
        var (list, at, to) = (RowList.Changed(mine), mine.From, mine.To);
        foreach (var their in theirs)
        {
            if (their is ReplaceForm) return RebasedEdit.Replaced;
            if (their is not RowEdit row) continue;
            var gap = to >= at ? to + 1 : to;
            if (RowList.Changed(row) == list) gap = RowShift.GapThrough(row, gap);
            if (!Follow(row, ref list, ref at)) return Gone;
            to = gap > at ? gap - 1 : gap;
        }

        return new RebasedEdit(mine with { Task = list.Task, From = at, To = to });
    }

    private static RebasedEdit Gone => new(null, new EditConflict(ConflictReason.RowRemoved, "", null, null));

    private static bool Follow(RowEdit their, ref RowList list, ref int at)
    {
        if (RowList.Changed(their) == list)
        {
            if (RowShift.Through(their, at) is not { } moved) return false;
            at = moved;
            return true;
        }

        if (list.Through(their) is not { } followed) return false;
        list = followed;
        return true;
    }
}
