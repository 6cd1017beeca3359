using Jiheng.Domain.Documents;

namespace Jiheng.Forms.Formats.Pages;

/// <summary>Pages with positioned text to the rows of a document.</summary>
internal static class PageGrid
{
    public static IReadOnlyList<GridRow> Rows(IReadOnlyList<Page> pages)
    {
        var parts = RunningLines.Without(pages, [.. pages.AsParallel().AsOrdered().Select(PageParts.Of)]);
        var chains = TableChain.Of(parts);
        var first = chains.Select((chain, i) => (Part: chain[0], Number: i + 1)).ToDictionary(chain => chain.Part, chain => chain.Number);
        var rows = new List<GridRow>();
        foreach (var page in parts)
        {
            PagePart? above = null;
            foreach (var part in page)
            {
                if (part.Line is { } line) rows.Add(LineRow(part, line, above));
                else if (part.Row is { } cells) rows.Add(AlignedRow(part, cells));
                else if (first.TryGetValue(part.Table!, out var number)) rows.AddRange(JoinedTable.Rows(chains[number - 1], number));
                above = part;
            }
        }

        return rows;
    }

    private static GridRow LineRow(PagePart part, WordLine line, PagePart? above)
    {
        var blank = above is not null && part.Box.CentreY - above.Box.Bottom > 1.5 * line.Em ? 1 : 0;
        var place = new Place(0, 0, new PlaceFrame(FrameKind.Page, part.Page, null, part.Box.ToPageBox()));
        return new GridRow(RowShape.Line, [new GridCell(line.Text(wideGaps: true), place)], blank);
    }

    private static GridRow AlignedRow(PagePart part, IReadOnlyList<AlignedCell> cells) =>
        new(RowShape.Ragged, [.. cells.Select(cell => new GridCell(cell.Text, new Place(0, 0, new PlaceFrame(FrameKind.Page, part.Page, null, cell.Box.ToPageBox()))))], 0);
}
