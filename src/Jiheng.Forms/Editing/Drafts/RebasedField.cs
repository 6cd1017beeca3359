namespace Jiheng.Forms.Editing.Drafts;

/// <summary>A change of a field after changes by others: its row may have moved, and the field may say something else.</summary>
internal static class RebasedField
{
    public static RebasedEdit Over(SetField mine, IReadOnlyList<DraftEdit> theirs)
    {
        var (path, changed, now) = (mine.Path, false, mine.Before);
        foreach (var their in theirs)
        {
            if (their is SetField set && set.Path == path) (changed, now) = (true, set.After);
            else if (their is RowEdit row && Moved(path, row) is var moved)
            {
                if (moved is null) return new RebasedEdit(null, new EditConflict(ConflictReason.RowRemoved, "", mine.After, null));
                path = moved;
            }
            else if (their is ReplaceForm replace)
            {
                if (!SameRow(path, replace)) return new RebasedEdit(null, new EditConflict(ConflictReason.RowRemoved, "", mine.After, null));
                if (!TryText(new DraftForm(replace.After, replace.UnreadAfter), path, out now)) return new RebasedEdit(null, new EditConflict(ConflictReason.FormChanged, "", mine.After, null));
                changed = true;
            }
        }

        if (changed && !DraftText.Same(now, mine.Before) && !DraftText.Same(now, mine.After)) return new RebasedEdit(null, new EditConflict(ConflictReason.FieldChanged, path, mine.After, now));
        return new RebasedEdit(mine with { Path = path, Before = now });
    }

    /// <summary>The path of a cell after a change of rows; null where its row is gone.</summary>
    public static string? Moved(string path, RowEdit row)
    {
        var list = RowList.Changed(row);
        if (list.Split(path) is not var (at, rest)) return path;
        return RowShift.Through(row, at) is { } to ? list.Path(to, rest) : null;
    }

    // A row of another form is the same where it bears the same name.
    private static bool SameRow(string path, ReplaceForm replace) =>
        IndicatorPath.Split(path) is not var (at, _) || (at.Find(replace.After) is { } after && after.Name == at.Find(replace.Before)?.Name);

    // Another form may not have the field.
    private static bool TryText(DraftForm draft, string path, out string? text)
    {
        try
        {
            text = DraftFields.Text(draft, path);
            return true;
        }
        catch (FormatException)
        {
            text = null;
            return false;
        }
    }
}
