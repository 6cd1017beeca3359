namespace Jiheng.Forms.Formats.Pages;

/// <summary>What stands on a page from top to bottom: a table, or a line of text.</summary>
internal sealed record PagePart(int Page, Box Box, PageTable? Table, WordLine? Line);

/// <summary>Takes a page apart.</summary>
internal static class PageParts
{
    public static List<PagePart> Of(Page page)
    {
        var tables = TableFinder.Find(page, out var outside);
        var parts = tables.ConvertAll(table => new PagePart(page.Number, table.Box, table, null));
        foreach (var block in Blocks(WordLine.Of(outside), tables))
        {
            if (AlignedTable.Find(block, page.Number) is { } found) parts.AddRange(found);
            else parts.AddRange(block.Select(line => new PagePart(page.Number, line.Box, null, line)));
        }

        parts.Sort((a, b) => a.Box.Top.CompareTo(b.Box.Top));
        return parts;
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
