using ExcelDataReader;

namespace Jiheng.Forms.Formats.Excel;

/// <summary>The merged cells of a sheet, row by row: of all merges, only those that cross the row are looked at.</summary>
internal sealed class SheetMerges
{
    private readonly CellRange[] byTop;
    private readonly List<CellRange> crossing = [];
    private readonly Dictionary<int, CellRange> byColumn = [];
    private int next;
    private int row;

    public SheetMerges(CellRange[]? merges) => byTop = [.. (merges ?? []).OrderBy(merge => merge.FromRow)];

    /// <summary>Whether a merge that covers several rows crosses this one.</summary>
    public bool AnyAcross => crossing.Exists(merge => merge.ToRow > merge.FromRow);

    /// <summary>Goes on to a row, 0-based.</summary>
    public void Enter(int index)
    {
        row = index;
        crossing.RemoveAll(merge => merge.ToRow < row);
        for (; next < byTop.Length && byTop[next].FromRow <= row; next++)
        {
            if (byTop[next].ToRow >= row) crossing.Add(byTop[next]);
        }

        byColumn.Clear();
        foreach (var merge in crossing)
        {
            for (var column = merge.FromColumn; column <= Math.Min(merge.ToColumn, SheetRows.MostColumns); column++) byColumn[column] = merge;
        }
    }

    /// <summary>The merge that holds a column of the row.</summary>
    public CellRange? At(int column) => byColumn.GetValueOrDefault(column);

    /// <summary>Whether the cell is covered: not the upper left one of its merge.</summary>
    public bool CoversAt(int column) => At(column) is { } merge && (merge.FromRow != row || merge.FromColumn != column);

    /// <summary>The spans of a cell, counting seen columns only.</summary>
    public (short Columns, int Rows) Span(int[] seen, int index)
    {
        if (At(seen[index]) is not { } merge) return (1, 1);
        var rows = merge.FromRow == row ? merge.ToRow - merge.FromRow + 1 : 0;
        if (index > 0 && seen[index - 1] >= merge.FromColumn) return (0, rows);
        var wide = 1;
        while (index + wide < seen.Length && seen[index + wide] <= merge.ToColumn) wide++;
        return ((short)wide, rows);
    }
}
