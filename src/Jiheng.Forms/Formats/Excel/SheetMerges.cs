namespace Jiheng.Forms.Formats.Excel;

/// <summary>The merged cells of a sheet, row by row: of all merges, only those that cross the row are looked at.</summary>
internal sealed class SheetMerges(IEnumerable<SheetMerge> merges)
{
    private readonly SheetMerge[] byTop = [.. merges.OrderBy(merge => merge.Top)];
    private readonly List<SheetMerge> crossing = [];
    private int next;
    private int row;

    /// <summary>Whether any merge crosses the row.</summary>
    public bool Any => crossing.Count > 0;

    /// <summary>Whether a merge that covers several rows crosses this one.</summary>
    public bool AnyAcross => crossing.Exists(merge => merge.Bottom > merge.Top);

    /// <summary>The last column that a merge of the row holds; -1 for none.</summary>
    public int LastColumn
    {
        get
        {
            var last = -1;
            foreach (var merge in crossing) last = Math.Max(last, merge.Right);
            return last;
        }
    }

    /// <summary>Goes on to a row, 0-based.</summary>
    public void Enter(int index)
    {
        row = index;
        crossing.RemoveAll(merge => merge.Bottom < row);
        for (; next < byTop.Length && byTop[next].Top <= row; next++)
        {
            if (byTop[next].Bottom >= row) crossing.Add(byTop[next]);
        }
    }

    /// <summary>Whether the cell is covered: not the upper left one of its merge.</summary>
    public bool CoversAt(int column) => At(column) is { } merge && (merge.Top != row || merge.Left != column);

    /// <summary>The spans of a cell, counting seen columns only.</summary>
    public (short Columns, int Rows) Span(IReadOnlyList<int> seen, int index)
    {
        if (At(seen[index]) is not { } merge) return (1, 1);
        var rows = merge.Top == row ? merge.Bottom - merge.Top + 1 : 0;
        if (index > 0 && seen[index - 1] >= merge.Left) return (0, rows);
        var wide = 1;
        while (index + wide < seen.Count && seen[index + wide] <= merge.Right) wide++;
        return ((short)wide, rows);
    }

    private SheetMerge? At(int column)
    {
        foreach (var merge in crossing)
        {
            if (merge.Left <= column && column <= merge.Right) return merge;
        }

        return null;
    }
}
