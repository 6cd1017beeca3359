namespace Jiheng.Forms.Formats.Pages;

/// <summary>The rows of a table without lines.</summary>
internal static class AlignedRows
{
    /// <summary>Puts pieces of text into rows and columns.</summary>
    /// <param name="page">The page's number.</param>
    /// <param name="columns">Where the columns' text stands, from left to right.</param>
    /// <param name="pieces">Stretches of lines, from top to bottom.</param>
    public static PageTable Table(int page, List<Box> columns, IEnumerable<AlignedCell> pieces)
    {
        var rows = Rows(Stacked(pieces, columns));
        var whole = columns.Aggregate((a, b) => a.Around(b));
        double[] columnEdges = [.. columns.Select(column => column.Left), whole.Right];
        var rowEdges = RowEdges(rows);
        var cells = rows.SelectMany((row, r) => Cells(row, r, columns, columnEdges, rowEdges)).ToList();
        return new PageTable(page, columnEdges, rowEdges, cells);
    }

    // The lines of one cell stand close below each other, in the same columns.
    private static List<AlignedCell> Stacked(IEnumerable<AlignedCell> pieces, List<Box> columns)
    {
        var cells = new List<AlignedCell>();
        var open = new Dictionary<int, AlignedCell>();
        foreach (var piece in pieces)
        {
            var column = First(piece, columns);
            if (open.TryGetValue(column, out var above) && above.TryTake(piece)) continue;
            cells.Add(open[column] = piece);
        }

        return cells;
    }

    private static List<List<AlignedCell>> Rows(List<AlignedCell> cells)
    {
        var rows = new List<List<AlignedCell>>();
        foreach (var cell in cells)
        {
            var row = rows.TakeLast(4).LastOrDefault(row => row.Exists(cell.IsBeside) && !row.Exists(other => other.Box.Left < cell.Box.Right && cell.Box.Left < other.Box.Right));
            if (row is null) rows.Add([cell]);
            else row.Add(cell);
        }

        return [.. rows.OrderBy(row => row.Average(cell => cell.Box.CentreY))];
    }

    private static double[] RowEdges(List<List<AlignedCell>> rows)
    {
        var edges = new double[rows.Count + 1];
        for (var r = 0; r < rows.Count; r++) edges[r] = Math.Max(rows[r].Min(cell => cell.Box.Top), r == 0 ? 0 : edges[r - 1] + 1);
        edges[^1] = Math.Max(rows[^1].Max(cell => cell.Box.Bottom), edges[^2] + 1);
        return edges;
    }

    private static IEnumerable<PageCell> Cells(List<AlignedCell> row, int index, List<Box> columns, double[] columnEdges, double[] rowEdges)
    {
        row.Sort((a, b) => a.Box.Left.CompareTo(b.Box.Left));
        var next = 0;
        foreach (var cell in row)
        {
            var first = Math.Max(next, First(cell, columns));
            if (first >= columns.Count) yield break;
            while (next < first) yield return Make(next, 1);
            var last = first;
            while (last + 1 < columns.Count && columns[last + 1].Left < cell.Box.Right) last++;
            var made = Make(first, last - first + 1);
            yield return made with { Content = CellText.Of(cell.Words, made.Box) };
        }

        while (next < columns.Count) yield return Make(next, 1);

        PageCell Make(int column, int span)
        {
            next = column + span;
            return new PageCell(index, column, 1, span, new Box(columnEdges[column], rowEdges[index], columnEdges[column + span], rowEdges[index + 1]));
        }
    }

    // A piece is of the first column that it overlaps, else of the nearest.
    private static int First(AlignedCell cell, List<Box> columns)
    {
        var overlapping = columns.FindIndex(column => column.Left < cell.Box.Right && column.Right > cell.Box.Left);
        if (overlapping >= 0) return overlapping;
        var after = columns.FindIndex(column => column.Left > cell.Box.Left);
        return after < 0 ? columns.Count - 1 : Math.Max(0, after - 1);
    }
}
