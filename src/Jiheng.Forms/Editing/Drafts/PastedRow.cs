using Jiheng.Domain.Documents;

namespace Jiheng.Forms.Editing.Drafts;

/// <summary>The place of a row of a list, as a block of texts is laid over it. Where a layout prints tasks beside their indicators, every row is one of an indicator of a task.</summary>
/// <param name="List">The list.</param>
/// <param name="Row">The index in it.</param>
internal sealed record PastedRow(RowList List, int Row)
{
    private const string Indicators = ".indicators[";

    public bool IsOwned => List.Task is not null;

    /// <summary>Null for a row of no list.</summary>
    public static PastedRow? Of(SeenRow seen)
    {
        if (seen.Row.Indicator is { } own) return new(default, own);
        PastedRow? found = null;
        foreach (var path in seen.Cells.Where(cell => cell.Begins).Select(cell => cell.Cell.Path).OfType<string>())
        {
            if (IndicatorPath.Split(path) is var (at, _)) return at.Task is null ? null : new(new RowList(RowsOf.Indicators, at.Task), at.Row);
            if (RowList.Tasks.Split(path) is var (task, _)) found = new(RowList.Tasks, task);
            else if (RowList.Safeguards.Split(path) is var (safeguard, _)) found = new(RowList.Safeguards, safeguard);
        }

        return found;
    }

    /// <summary>The row that is added; of a task that is printed beside its indicators, its first indicator's.</summary>
    public static PastedRow Of(AddRow added) => added is { List: RowsOf.Tasks, Goal.Indicators.Count: > 0 } ? new(new RowList(RowsOf.Indicators, added.At), 0) : new(RowList.Changed(added), added.At);

    public static bool IsOfTask(string? path) => path is not null && RowList.Tasks.Split(path) is var (_, rest) && !rest.StartsWith(Indicators, StringComparison.Ordinal);

    /// <summary>Whether the other row is of the same list; those of all tasks stand in one.</summary>
    public bool IsBeside(PastedRow other) => List.Of == other.List.Of && IsOwned == other.IsOwned;

    /// <summary>One row more below all of the list. Among indicators it says the levels of the one above it, until the block says others.</summary>
    /// <param name="form">The form.</param>
    /// <param name="ofTask">Whether a task is begun with it.</param>
    public AddRow After(PerformanceForm form, bool ofTask)
    {
        var list = !IsOwned ? List : ofTask ? RowList.Tasks : List with { Task = form.GoalsByTask.Count - 1 };
        if (list.Of != RowsOf.Indicators) return DraftRows.Settle(form, new AddRow(int.MaxValue, DraftForm.BlankRow) { List = list.Of });
        var rows = DraftRows.Of(form, list.Task);
        var row = rows.Count == 0 ? DraftForm.BlankRow : DraftForm.BlankRow with { Level1 = rows[^1].Level1, Level2 = rows[^1].Level2, PrintedLevel1 = rows[^1].PrintedLevel1, PrintedLevel2 = rows[^1].PrintedLevel2 };
        return new AddRow(rows.Count, row) { Task = list.Task };
    }

    /// <summary>The path of the same cell in this row; null where the cell is none of such a row.</summary>
    public string? Own(string path)
    {
        if (!IsOwned) return List.Split(path) is var (_, rest) ? List.Path(Row, rest) : null;
        if (IndicatorPath.Split(path) is var (at, field)) return (at with { Task = List.Task, Row = Row, Field = field }).ToString();
        // A task is told in the first of its rows.
        return Row == 0 && RowList.Tasks.Split(path) is var (_, ofTask) ? RowList.Tasks.Path(List.Task!.Value, ofTask) : null;
    }
}
