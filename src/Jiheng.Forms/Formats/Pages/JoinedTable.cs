namespace Jiheng.Forms.Formats.Pages;

/// <summary>A table whose parts on several pages were put together again.</summary>
internal sealed class JoinedTable
{
    // A row of few cells may say the same twice without being a head.
    private const int FewestCellsOfHead = 4;
    private readonly List<JoinedRow> rows = [];
    private readonly int columns;

    private JoinedTable(int columns) => this.columns = columns;

    /// <summary>The rows of a table.</summary>
    /// <param name="parts">Its parts, in the order of pages.</param>
    /// <param name="number">Its number in the document.</param>
    public static IEnumerable<GridRow> Rows(List<PageTable> parts, int number)
    {
        var edges = parts.Count == 1 ? parts[0].ColumnEdges : EdgeList.Of(parts.SelectMany(part => part.ColumnEdges));
        var table = new JoinedTable(edges.Length - 1);
        foreach (var part in parts) table.Add(part.On(edges));
        return table.rows.Select(row => new GridRow(RowShape.Table, row.Cells, 0, number));
    }

    private void Add(PageTable part)
    {
        var added = JoinedRow.Of(part, columns);
        var from = rows.Count == 0 ? 0 : RepeatedHead(added);
        if (rows.Count > 0 && from < added.Count)
        {
            if (rows[^1].TryTakeRest(added[from])) from++;
            else JoinedRow.JoinCutCells(rows, added, from);
        }

        rows.AddRange(added.Skip(from));
    }

    // How many rows at the top of a page say again what the table's first rows say, or those below which its last rows stand.
    private int RepeatedHead(List<JoinedRow> added)
    {
        if (SameFrom(0, added) is var same and > 0) return same;
        if (added.Count == 0 || added[0].FilledCells < FewestCellsOfHead) return 0;
        var head = rows.FindIndex(row => added[0].SaysTheSame(row));
        return head < 0 ? 0 : SameFrom(head, added);
    }

    private int SameFrom(int row, List<JoinedRow> added)
    {
        var same = 0;
        while (same < added.Count && row + same < rows.Count && added[same].SaysTheSame(rows[row + same])) same++;
        return same;
    }
}
