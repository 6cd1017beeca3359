namespace Jiheng.Forms.Formats.Pages;

/// <summary>Takes a page apart.</summary>
internal static class PageParts
{
    public static List<PagePart> Of(Page page)
    {
        var tables = TableFinder.Find(page, out var outside);
        var parts = tables.ConvertAll(table => new PagePart(page.Number, table.Box, table));
        foreach (var block in Blocks(WordLine.Of(outside), tables))
        {
            parts.AddRange(AlignedRows.Find(block, page.Number) ?? block.Select(line => PagePart.Of(line, page.Number)));
        }

        // Rows without lines are in their order already, which the tops of their cells would spoil.
        return [.. parts.OrderBy(part => part.Row is null ? part.Box.Top : part.Row[^1].Box.Top)];
    }

    // Lines with no table between them.
    private static IEnumerable<List<WordLine>> Blocks(List<WordLine> lines, List<PageTable> tables)
    {
        var block = new List<WordLine>();
        foreach (var line in lines)
        {
            if (block.Count > 0 && tables.Exists(table => table.Box.CentreY > block[^1].Box.CentreY && table.Box.CentreY < line.Box.CentreY))
            {
                yield return block;
                block = [];
            }

            block.Add(line);
        }

        if (block.Count > 0) yield return block;
    }
}
