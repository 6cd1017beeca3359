namespace Jiheng.Web.Features.Filings.Editor;

/// <summary>What a page tells of what was done in it.</summary>
/// <param name="Seen">The number of the last edit that the page knows.</param>
/// <param name="Key">A word of the page's own for this request: one that is sent again, because no answer came, is not carried out twice.</param>
/// <param name="Edits">What was done, in order; each is said of the sheet as it was after those before it.</param>
public sealed record SheetRequest(int Seen, string Key, IReadOnlyList<SheetEdit> Edits);

/// <summary>One thing that was done in a page.</summary>
/// <param name="Kind">set, add, remove, move, paste or pick.</param>
public sealed record SheetEdit(string Kind)
{
    /// <summary>The cell that was written into, or where a block was pasted.</summary>
    public string Path { get; init; } = "";

    /// <summary>What the cell said.</summary>
    public string? Before { get; init; }

    /// <summary>What the cell says; the block that was pasted.</summary>
    public string? After { get; init; }

    /// <summary>The row's index.</summary>
    public int At { get; init; }

    /// <summary>Where the row goes.</summary>
    public int To { get; init; }

    /// <summary>The list in which the row is: tasks or safeguards; null for indicators.</summary>
    public string? List { get; init; }

    /// <summary>The task whose indicators are meant; null for the form's own.</summary>
    public int? Task { get; init; }

    /// <summary>How many levels a row that is added shares with the one above it: 0, 1 or 2.</summary>
    public int Levels { get; init; } = 2;

    /// <summary>The indicator that was picked from the library of indicators.</summary>
    public SheetPick? Picked { get; init; }
}

/// <summary>An indicator of the library of indicators, as its option in the list says it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Level1">Its first level.</param>
/// <param name="Level2">Its second level.</param>
/// <param name="Target">What is usually asked, ≥90%; null or empty: nothing.</param>
public sealed record SheetPick(string Name, string Level1, string Level2, string? Target);
