namespace Jiheng.Forms.Formats.Pages;

/// <summary>The parts of one table on the pages that it runs over.</summary>
internal static class TableChain
{
    /// <summary>The parts that belong together, in reading order.</summary>
    public static List<List<PageTable>> Of(IEnumerable<List<PagePart>> pages)
    {
        var chains = new List<List<PageTable>>();
        PagePart? last = null;
        foreach (var page in pages)
        {
            for (var i = 0; i < page.Count; i++)
            {
                if (page[i].Table is not { } table) continue;
                if (i == 0 && last?.Table is { } before && before.Page == table.Page - 1 && GoesOn(before, table)) chains[^1].Add(table);
                else chains.Add([table]);
            }

            last = page.Count > 0 ? page[^1] : last;
        }

        return chains;
    }

    private static bool GoesOn(PageTable before, PageTable after)
    {
        if (!Near(before.Box.Left, after.Box.Left) || !Near(before.Box.Right, after.Box.Right)) return false;
        var (few, many) = before.Columns < after.Columns ? (before, after) : (after, before);
        return few.ColumnEdges.Count(edge => EdgeList.Has(many.ColumnEdges, edge)) * 4 >= few.ColumnEdges.Length * 3;
    }

    private static bool Near(double one, double other) => Math.Abs(one - other) <= RulingMerge.Snap;
}
