using Jiheng.Forms.Drawing;

namespace Jiheng.Forms.Writing;

/// <summary>A drawn form as one table: every cell with its row and column. What all writers write.</summary>
/// <param name="Widths">The width of each column in ten thousandths of the table.</param>
/// <param name="Rows">Its rows, in order.</param>
public sealed record PlacedTable(IReadOnlyList<int> Widths, IReadOnlyList<PlacedRow> Rows)
{
    private const int Whole = 10_000;

    /// <summary>The rows to be repeated where those below them go on on another page: the first, and the one after the last; both -1 where there are none.</summary>
    public (int From, int To) Head { get; } = HeadOf(Rows);

    /// <summary>Puts the blocks of a drawn form, each with columns of its own, under one another into one grid.</summary>
    public static PlacedTable Of(DrawnForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        int[][] edges = [.. form.Blocks.Select(block => Edges(block.Widths))];
        int[] all = [.. edges.SelectMany(block => block).Distinct().Order()];
        var rows = new List<PlacedRow>();
        for (var b = 0; b < form.Blocks.Count; b++)
        {
            int[] columns = [.. edges[b].Select(edge => Array.BinarySearch(all, edge))];
            Place(form.Blocks[b], columns, rows);
        }

        return new PlacedTable([.. all.Skip(1).Select((edge, i) => edge - all[i])], rows);
    }

    private static (int From, int To) HeadOf(IReadOnlyList<PlacedRow> rows)
    {
        var from = 0;
        while (from < rows.Count && !rows[from].IsHead) from++;
        if (from == rows.Count) return (-1, -1);
        var to = from;
        while (to < rows.Count && rows[to].IsHead) to++;
        return (from, to);
    }

    private static void Place(DrawnBlock block, int[] columns, List<PlacedRow> rows)
    {
        var covered = new int[block.Widths.Count];
        foreach (var row in block.Rows)
        {
            var cells = new List<PlacedCell>(row.Cells.Count);
            var column = 0;
            foreach (var cell in row.Cells)
            {
                while (covered[column] > 0) column++;
                cells.Add(new PlacedCell(rows.Count, columns[column], cell.RowSpan, columns[column + cell.ColumnSpan] - columns[column], cell));
                for (var c = column; c < column + cell.ColumnSpan; c++) covered[c] = cell.RowSpan;
                column += cell.ColumnSpan;
            }

            for (var c = 0; c < covered.Length; c++) covered[c] = Math.Max(0, covered[c] - 1);
            rows.Add(new PlacedRow(cells, row.IsHead, row.Indicator is not null));
        }
    }

    private static int[] Edges(IReadOnlyList<int> widths)
    {
        var edges = new int[widths.Count + 1];
        var sum = widths.Sum();
        for (var i = 0; i < widths.Count; i++) edges[i + 1] = edges[i] + (widths[i] * Whole / sum);
        edges[^1] = Whole;
        return edges;
    }
}

/// <summary>A row with the cells that begin in it.</summary>
/// <param name="Cells">From left to right.</param>
/// <param name="IsHead">Whether it is to be repeated where the rows below it go on on another page.</param>
/// <param name="BelowHead">Whether it is one of those rows.</param>
public sealed record PlacedRow(IReadOnlyList<PlacedCell> Cells, bool IsHead, bool BelowHead);

/// <summary>A cell at its place, 0-based.</summary>
public readonly record struct PlacedCell(int Row, int Column, int RowSpan, int ColumnSpan, DrawnCell Drawn);
