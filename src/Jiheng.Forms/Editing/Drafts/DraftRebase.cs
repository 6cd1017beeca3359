namespace Jiheng.Forms.Editing.Drafts;

/// <summary>Says a change anew after changes by others that came before it, though who made it did not know of them.</summary>
public static class DraftRebase
{
    /// <summary>The change as it must be said after theirs.</summary>
    /// <param name="mine">The change, said of the draft as it was before theirs.</param>
    /// <param name="theirs">What was done since, in order.</param>
    public static RebasedEdit Over(DraftEdit mine, IReadOnlyList<DraftEdit> theirs)
    {
        ArgumentNullException.ThrowIfNull(theirs);
        if (theirs.Count == 0) return new RebasedEdit(mine);
        return mine switch
        {
            SetField set => RebasedField.Over(set, theirs),
            AddRow { Task: not null } when theirs.Any(their => their is ReplaceForm) => Replaced,
            AddRow add => new RebasedEdit(theirs.Aggregate(add, (said, their) => their is RowEdit row && row.Task == said.Task ? said with { At = RowShift.GapThrough(row, said.At) } : said)),
            RemoveRow remove => Row(remove, remove.At, theirs, (at, _) => remove with { At = at }),
            MoveRow move => Row(move, move.From, theirs, (at, gap) => move with { From = at, To = gap }),
            // It would undo what it does not know of.
            ReplaceForm => Replaced,
            _ => throw new ArgumentOutOfRangeException(nameof(mine)),
        };
    }

    /// <summary>Where a cell is after changes by others; null where its row is gone.</summary>
    public static string? PathOver(string path, IReadOnlyList<DraftEdit> theirs)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(theirs);
        foreach (var row in theirs.OfType<RowEdit>())
        {
            if (RebasedField.Moved(path, row) is not { } moved) return null;
            path = moved;
        }

        return path;
    }

    private static RebasedEdit Replaced => new(null, new EditConflict(ConflictReason.FormChanged, "", null, null));

    private static RebasedEdit Row(RowEdit mine, int at, IReadOnlyList<DraftEdit> theirs, Func<int, int, RowEdit> said)
    {
        // Where the row goes, as a place between those that stay.
        var to = mine is MoveRow move ? move.To : 0;
        foreach (var their in theirs)
        {
            if (their is ReplaceForm) return Replaced;
            // Who removes a row has not seen what was just written into it.
            if (mine is RemoveRow && their is SetField set && IndicatorPath.TryParse(set.Path, out var path) && path.Task == mine.Task && path.Row == at)
                return new RebasedEdit(null, new EditConflict(ConflictReason.RowChanged, set.Path, null, set.After));
            if (their is not RowEdit row || row.Task != mine.Task) continue;
            var gap = RowShift.GapThrough(row, to >= at ? to + 1 : to);
            if (RowShift.Through(row, at) is not { } moved) return mine is RemoveRow ? new RebasedEdit(null) : new RebasedEdit(null, new EditConflict(ConflictReason.RowRemoved, "", null, null));
            (at, to) = (moved, gap > moved ? gap - 1 : gap);
        }

        return new RebasedEdit(said(at, to));
    }
}
