namespace Jiheng.Forms.Editing.Drafts;

/// <summary>A change after changes by others.</summary>
/// <param name="Edit">The change as it must be said now; null where there is nothing left to do, or where it stands against theirs.</param>
/// <param name="Conflict">Why somebody must choose; null where nobody has to.</param>
public sealed record RebasedEdit(DraftEdit? Edit, EditConflict? Conflict = null)
{
    internal static RebasedEdit Replaced => new(null, new EditConflict(ConflictReason.FormChanged, "", null, null));
}

/// <summary>Two changes of which only one can hold.</summary>
/// <param name="Reason">How they stand against each other.</param>
/// <param name="Path">The field as it is named now; empty where a row or the whole form is meant.</param>
/// <param name="Mine">What this change says; null where it empties the field or is about a row.</param>
/// <param name="Theirs">What the field says now; null where it is empty or gone.</param>
public sealed record EditConflict(ConflictReason Reason, string Path, string? Mine, string? Theirs);

/// <summary>How two changes stand against each other.</summary>
public enum ConflictReason
{
    /// <summary>The field says something else than what was changed</summary>
    FieldChanged,

    /// <summary>Something was written into the row that is to be removed</summary>
    RowChanged,

    /// <summary>The row is gone</summary>
    RowRemoved,

    /// <summary>Another form stands in the place of the one that was changed</summary>
    FormChanged,
}
