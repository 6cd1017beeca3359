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
/// <param name="Kind">Which.</param>
/// <param name="At">The row's index; before a move.</param>
/// <param name="To">Its index after a move.</param>
/// <param name="Task">The task whose indicators are meant; null for the form's own.</param>
/// <param name="List">The list in which the row is: tasks or safeguards; null for indicators.</param>
public sealed record SheetRowChange(string Kind, int At, int To, int? Task, string? List)
{
    private const string Tasks = "tasks";
    private const string Safeguards = "safeguards";

    public static SheetRowChange? Of(DraftEdit edit) => edit switch
    {
        AddRow add => new("add", add.At, 0, add.Task, NameOf(add.List)),
        RemoveRow remove => new("remove", remove.At, 0, remove.Task, NameOf(remove.List)),
        MoveRow move => new("move", move.From, move.To, move.Task, NameOf(move.List)),
        _ => null,
    };

    /// <exception cref="BadHttpRequestException">There is no such list.</exception>
    public static RowsOf ListOf(string? name) => name switch
    {
        null => RowsOf.Indicators,
        Tasks => RowsOf.Tasks,
        Safeguards => RowsOf.Safeguards,
        _ => throw new BadHttpRequestException($"There are no rows of {name}."),
    };

    private static string? NameOf(RowsOf list) => list switch { RowsOf.Tasks => Tasks, RowsOf.Safeguards => Safeguards, _ => null };
}

/// <summary>Two texts of which one has to be chosen.</summary>
/// <param name="Path">The cell; empty where it is gone.</param>
/// <param name="Label">What people call it.</param>
/// <param name="Yours">What was to be written.</param>
/// <param name="Theirs">What it says now.</param>
/// <param name="By">Who wrote that; null where nobody did.</param>
/// <param name="Because">Why, in a sentence.</param>
public sealed record SheetConflict(string Path, string Label, string? Yours, string? Theirs, string? By, string Because);
