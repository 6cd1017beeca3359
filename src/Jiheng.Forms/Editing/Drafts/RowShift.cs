namespace Jiheng.Forms.Editing.Drafts;

/// <summary>Where rows are after one was added, removed or moved.</summary>
internal static class RowShift
{
    /// <summary>The row's index after the change; null where the row is gone.</summary>
    public static int? Through(RowEdit edit, int row) => edit switch
    {
        AddRow add => row >= add.At ? row + 1 : row,
        RemoveRow remove => row == remove.At ? null : row > remove.At ? row - 1 : row,
        MoveRow move => row == move.From ? move.To : Between(row - (row > move.From ? 1 : 0), move.To),
        _ => row,
    };

    /// <summary>The same for a place between rows: 0 before the first.</summary>
    public static int GapThrough(RowEdit edit, int gap) => edit switch
    {
        AddRow add => gap >= add.At ? gap + 1 : gap,
        RemoveRow remove => gap > remove.At ? gap - 1 : gap,
        MoveRow move when gap - (gap > move.From ? 1 : 0) is var left => left > move.To ? left + 1 : left,
        _ => gap,
    };

    private static int Between(int left, int to) => left >= to ? left + 1 : left;
}
