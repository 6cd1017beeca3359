namespace Jiheng.Forms.Formats.Pages;

/// <summary>What stands on a page from top to bottom: a table, a row of a table without lines, or a line of text.</summary>
internal sealed record PagePart(int Page, Box Box, PageTable? Table = null, WordLine? Line = null, IReadOnlyList<AlignedCell>? Row = null)
{
    public static PagePart Of(WordLine line, int page) => new(page, line.Box, Line: line);

    public static PagePart Of(List<AlignedCell> row, int page) => new(page, row.Select(cell => cell.Box).Aggregate((a, b) => a.Around(b)), Row: row);
}
