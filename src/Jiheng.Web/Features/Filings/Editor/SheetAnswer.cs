using Jiheng.Forms.Editing.Drafts;

namespace Jiheng.Web.Features.Filings.Editor;

/// <summary>What a page gets back.</summary>
/// <param name="Seen">The number of the last edit now.</param>
/// <param name="Html">The sheet as it is now.</param>
/// <param name="Rows">What others did to the rows since, so that the page finds what it has not sent yet.</param>
/// <param name="Conflicts">What was not done, because others were there first.</param>
/// <param name="Left">What was pasted and no cell took.</param>
public sealed record SheetAnswer(int Seen, string Html, IReadOnlyList<SheetRowChange> Rows, IReadOnlyList<SheetConflict> Conflicts, IReadOnlyList<string> Left)
{
    /// <summary>The cell in which the page goes on; null: where it is.</summary>
    public string? Chosen { get; init; }
}

/// <summary>A change of rows: add, remove or move.</summary>
public sealed record SheetRowChange(string Kind, int At, int To, int? Task)
{
    public static SheetRowChange? Of(DraftEdit edit) => edit switch
    {
        AddRow add => new("add", add.At, 0, add.Task),
        RemoveRow remove => new("remove", remove.At, 0, remove.Task),
        MoveRow move => new("move", move.From, move.To, move.Task),
        _ => null,
    };
}

/// <summary>Two texts of which one has to be chosen.</summary>
/// <param name="Path">The cell; empty where it is gone.</param>
/// <param name="Label">What people call it.</param>
/// <param name="Yours">What was to be written.</param>
/// <param name="Theirs">What it says now.</param>
/// <param name="By">Who wrote that; null where nobody did.</param>
/// <param name="Because">Why, in a sentence.</param>
public sealed record SheetConflict(string Path, string Label, string? Yours, string? Theirs, string? By, string Because);
