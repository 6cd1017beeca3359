namespace Jiheng.Forms.Formats.Pages;

/// <summary>A table whose parts on several pages were put together again.</summary>
internal sealed class JoinedTable
{
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

    // How many rows at the top of a page say again what the table's first rows say.
    private int RepeatedHead(List<JoinedRow> added)
    {
        var same = 0;
        while (same < added.Count && same < rows.Count && added[same].SaysTheSame(rows[same])) same++;
        return same;
    }
}
