namespace Jiheng.Forms.Editing.Drafts;

/// <summary>What was written into a row while somebody meant to remove it. What was taken back again is no matter.</summary>
internal sealed class WrittenRow
{
    private readonly SortedDictionary<string, (string? Before, string? After)> fields = new(StringComparer.Ordinal);
    private readonly Stack<RowEdit> rows = new();

    /// <param name="edit">A change.</param>
    /// <param name="list">The row's list, as it is before the change.</param>
    /// <param name="at">The row's index, as it is before the change.</param>
    public void Note(DraftEdit edit, RowList list, int at)
    {
        if (edit is SetField set && list.Split(set.Path) is var (row, rest) && row == at) fields[rest] = (fields.TryGetValue(rest, out var known) ? known.Before : set.Before, set.After);
        if (edit is not RowEdit { List: RowsOf.Indicators } within || list != RowList.Tasks || within.Task != at) return;
        // A task's place counts for nothing: it may have moved between a change and its being taken back.
        within = within with { Task = null };
        if (rows.TryPeek(out var last) && DraftJson.Write(last.Inverse()) == DraftJson.Write(within)) rows.Pop();
        else rows.Push(within);
    }

    /// <summary>A field that says something else than before, and what; no field where indicators of a task came or went. Null where all is as it was.</summary>
    public (string? Tail, string? Text)? Change
    {
        get
        {
            if (rows.Count > 0) return (null, null);
            foreach (var (rest, (before, after)) in fields)
            {
                if (!DraftText.Same(before, after)) return (rest, after);
            }

            return null;
        }
    }
}
