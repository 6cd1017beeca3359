using System.Globalization;

namespace Jiheng.Forms.Editing.Drafts;

/// <summary>A list of rows of a draft: how its cells are named, and where it is after changes of rows.</summary>
/// <param name="Of">What its rows are.</param>
/// <param name="Task">The task whose indicators are meant; null for the form's own, and for rows of another kind.</param>
internal readonly record struct RowList(RowsOf Of, int? Task = null)
{
    public static RowList Tasks { get; } = new(RowsOf.Tasks);

    public static RowList Safeguards { get; } = new(RowsOf.Safeguards);

    /// <summary>The list that a change is about.</summary>
    public static RowList Changed(RowEdit edit) => new(edit.List, edit.List == RowsOf.Indicators ? edit.Task : null);

    private string Stem => Of switch
    {
        RowsOf.Tasks => "goalsByTask[",
        RowsOf.Safeguards => "safeguards[",
        _ => Task is { } task ? string.Create(CultureInfo.InvariantCulture, $"goalsByTask[{task}].indicators[") : "indicators[",
    };

    /// <summary>The row in which a cell is, and what its path says behind that; null for a cell of no row of the list.</summary>
    public (int Row, string Tail)? Split(string path)
    {
        var stem = Stem;
        if (!path.StartsWith(stem, StringComparison.Ordinal)) return null;
        var end = path.IndexOf(']', stem.Length);
        return end > 0 && int.TryParse(path.AsSpan(stem.Length, end - stem.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var row) ? (row, path[(end + 1)..]) : null;
    }

    /// <summary>The path of the cell of a row.</summary>
    public string Path(int row, string rest) => string.Create(CultureInfo.InvariantCulture, $"{Stem}{row}]{rest}");

    /// <summary>The list after a change: that of a task goes with its task; null where that is gone.</summary>
    public RowList? Through(RowEdit edit) => Task is not { } task || edit.List != RowsOf.Tasks ? this : RowShift.Through(edit, task) is { } moved ? this with { Task = moved } : null;
}
