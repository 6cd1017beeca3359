namespace Jiheng.Forms.Formats.Pages;

/// <summary>The tables that a page's lines draw, with the words in their cells.</summary>
internal static class TableFinder
{
    /// <summary>Finds a page's tables.</summary>
    /// <param name="page">The page, upright.</param>
    /// <param name="outside">Receives the words that stand in no table.</param>
    public static List<PageTable> Find(Page page, out List<PageWord> outside)
    {
        outside = [.. page.Words];
        var rulings = RulingMerge.Merge(page.Rulings);
        if (rulings.Count > RulingGroups.Most) return [];
        var tables = new List<PageTable>();
        // A table inside another one takes its words first.
        foreach (var table in RulingGroups.Of(rulings).Select(group => LineGrid.Table(group, page.Number)).OfType<PageTable>().OrderBy(table => table.Box.Width * table.Box.Height))
        {
            var filled = Fill(table, outside, out var rest);
            if (filled.Cells.All(cell => cell.Content.IsEmpty)) continue;
            tables.Add(filled);
            outside = rest;
        }

        return tables;
    }

    private static PageTable Fill(PageTable table, List<PageWord> words, out List<PageWord> rest)
    {
        rest = [];
        var owner = new int[table.Rows, table.Columns];
        for (var i = 0; i < table.Cells.Count; i++)
        {
            var cell = table.Cells[i];
            for (var r = cell.Row; r < cell.Row + cell.RowSpan; r++)
            {
                for (var c = cell.Column; c < cell.Column + cell.ColumnSpan; c++) owner[r, c] = i;
            }
        }

        var inside = new List<PageWord>[table.Cells.Count];
        foreach (var word in words)
        {
            if (!table.Box.Holds(word.Box.CentreX, word.Box.CentreY))
            {
                rest.Add(word);
                continue;
            }

            var row = RowOf(table, word);
            foreach (var part in WordCutter.Cut(word, WallsIn(table, owner, row))) (inside[owner[row, ColumnOf(table, part)]] ??= []).Add(part);
        }

        return table with { Cells = [.. table.Cells.Select((cell, i) => inside[i] is { } found ? cell with { Content = CellText.Of(found, cell.Box) } : cell)] };
    }

    private static IEnumerable<double> WallsIn(PageTable table, int[,] owner, int row)
    {
        for (var c = 1; c < table.Columns; c++)
        {
            if (owner[row, c] != owner[row, c - 1]) yield return table.ColumnEdges[c];
        }
    }

    private static int RowOf(PageTable table, PageWord word) => Math.Min(EdgeList.Before(table.RowEdges, word.Box.CentreY), table.Rows - 1);

    private static int ColumnOf(PageTable table, PageWord word) => Math.Min(EdgeList.Before(table.ColumnEdges, word.Box.CentreX), table.Columns - 1);
}
