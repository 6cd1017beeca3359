namespace Jiheng.Forms.Editing.Drafts;

/// <summary>Carries changes out on a draft.</summary>
public static class DraftEditor
{
    /// <summary>The draft with the change. What a field cannot hold stands in <see cref="DraftForm.Unread"/> from then on.</summary>
    /// <exception cref="FormatException">The draft has no such field or row; never for what was typed.</exception>
    public static DraftForm Apply(DraftForm draft, DraftEdit edit)
    {
        ArgumentNullException.ThrowIfNull(draft);
        return edit switch
        {
            SetField set => DraftFields.Set(draft, set.Path, DraftText.Normal(set.After)),
            AddRow add => DraftRows.Add(draft, add),
            RemoveRow remove => DraftRows.Remove(draft, remove),
            MoveRow move => DraftRows.Move(draft, move),
            ReplaceForm replace => new DraftForm(replace.After, replace.UnreadAfter),
            _ => throw new ArgumentOutOfRangeException(nameof(edit)),
        };
    }

    /// <summary>What a field of the draft says, as a person would type it; null where it is empty.</summary>
    /// <exception cref="FormatException">The draft has no such field.</exception>
    public static string? Text(DraftForm draft, string path)
    {
        ArgumentNullException.ThrowIfNull(draft);
        return DraftFields.Text(draft, path);
    }

    /// <summary>Why a field does not hold what was typed into it, in Chinese; null where it does, or where nothing is wrong with that.</summary>
    public static string? Problem(DraftForm draft, string path)
    {
        ArgumentNullException.ThrowIfNull(draft);
        if (!draft.Unread.TryGetValue(path, out var text)) return null;
        if (TargetParts.Of(draft.Form, path) is { } part) return TargetParts.Problem(part.Field, text);
        try
        {
            FieldEditor.Set(draft.Form, path, text);
            return null;
        }
        catch (FormatException problem)
        {
            return problem.Message;
        }
    }

    /// <summary>The rows that lack: every list of tasks, of their indicators and of safeguards that the layout prints has one row at least, because what is only drawn cannot be written into.</summary>
    public static IReadOnlyList<AddRow> Lacking(DraftForm draft)
    {
        ArgumentNullException.ThrowIfNull(draft);
        return [.. DraftRows.Lacking(draft.Form)];
    }

    /// <summary>A change as a page tells it, said as it is carried out and kept: each field with the text that it holds before and after, rows as they stand. What is
    /// typed into a cell that shows a part of a field, or stands for several rows, becomes a change of the fields behind it.</summary>
    /// <param name="draft">The draft that it is said of.</param>
    /// <param name="edit">What was done; what it tells of before counts for nothing.</param>
    /// <returns>The changes in order; none where nothing changes.</returns>
    /// <exception cref="FormatException">The draft has no such field or row.</exception>
    public static IReadOnlyList<DraftEdit> Settle(DraftForm draft, DraftEdit edit)
    {
        ArgumentNullException.ThrowIfNull(draft);
        return edit switch
        {
            SetField set => CellEdits.Of(draft, set.Path, DraftText.Normal(set.After), ofRun: true),
            AddRow add => [DraftRows.Settle(draft.Form, add)],
            RemoveRow remove => [DraftRows.AsItStands(draft, remove)],
            MoveRow move => DraftRows.Settle(draft.Form, move) is { } settled ? [settled] : [],
            ReplaceForm replace => [replace with { Before = draft.Form, UnreadBefore = draft.Unread }],
            _ => throw new ArgumentOutOfRangeException(nameof(edit)),
        };
    }
}
