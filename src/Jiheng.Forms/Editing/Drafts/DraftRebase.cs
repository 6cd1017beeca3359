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
            AddRow add => RebasedRow.Over(add, theirs),
            RemoveRow remove => RebasedRow.Over(remove, theirs),
            MoveRow move => RebasedRow.Over(move, theirs),
            // It would undo what it does not know of.
            ReplaceForm => RebasedEdit.Replaced,
            _ => throw new ArgumentOutOfRangeException(nameof(mine)),
        };
    }

    /// <summary>What others did, as it must be said after a change of rows that they did not know of. A row that was not removed, because they wrote into it, comes back at the end.</summary>
    /// <param name="mine">The change, said of the draft as it was before theirs.</param>
    /// <param name="theirs">What was done since, in order.</param>
    public static IReadOnlyList<DraftEdit> After(RowEdit mine, IReadOnlyList<DraftEdit> theirs)
    {
        ArgumentNullException.ThrowIfNull(theirs);
        var said = new List<DraftEdit>(theirs.Count);
        DraftEdit? now = mine;
        foreach (var their in theirs)
        {
            // What has nothing left to do moves nothing; another form counts its own rows.
            if (their is ReplaceForm) now = null;
            if ((now is null ? their : Said(their, now)) is { } edit) said.Add(edit);
            now = now is null ? null : Said(now, their);
        }

        if (now is not null && Over(mine, theirs).Conflict is { Reason: ConflictReason.RowChanged }) said.Add(now.Inverse());
        return said;
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

    private static DraftEdit? Said(DraftEdit edit, DraftEdit other) => edit is RemoveRow remove ? RebasedRow.Over(remove, [other], heedless: true).Edit : Over(edit, [other]).Edit;
}
