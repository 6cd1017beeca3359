namespace Jiheng.Forms.Formats.Pages;

/// <summary>Rows of a table without lines, told by its text: several lines are parted into columns by wide gaps.</summary>
/// <remarks>Which columns a cell spans cannot be known without lines. So a row keeps its cells in order, and no more is claimed.</remarks>
internal static class AlignedRows
{
    private const int FewestLines = 4;
    private const int FewestColumns = 3;

    // Gaps between columns are wider than this, in sizes of the font; blanks between words are narrower.
    private const double ColumnGap = 0.42;

    /// <summary>The parts of a block of lines of which some make a table; null where none do.</summary>
    public static IEnumerable<PagePart>? Find(List<WordLine> block, int page)
    {
        var pieces = block.ConvertAll(Pieces);
        if (pieces.Count(line => line.Count >= FewestColumns) < FewestLines) return null;
        var start = pieces.FindIndex(line => line.Count > 1);
        var end = pieces.FindLastIndex(line => line.Count > 1) + 1;
        while (end < block.Count && block[end].Box.Top - block[end - 1].Box.Bottom < AlignedCell.ClosestRows * block[end].Em) end++;
        var rows = Rows(Stacked(pieces[start..end].SelectMany(line => line)));
        return [.. block[..start].Select(line => PagePart.Of(line, page)), .. rows.Select(row => PagePart.Of(row, page)), .. block[end..].Select(line => PagePart.Of(line, page))];
    }

    private static List<AlignedCell> Pieces(WordLine line)
    {
        var pieces = new List<AlignedCell>();
        foreach (var word in line.Words)
        {
            if (pieces.Count > 0 && word.Box.Left - pieces[^1].Box.Right < ColumnGap * line.Em) pieces[^1].Add(word);
            else pieces.Add(new AlignedCell(word));
        }

        return pieces;
    }

    // The lines of one cell stand close below each other. Cells that are done need not be looked at again.
    private static List<AlignedCell> Stacked(IEnumerable<AlignedCell> pieces)
    {
        var cells = new List<AlignedCell>();
        var open = new List<AlignedCell>();
        foreach (var piece in pieces)
        {
            open.RemoveAll(cell => cell.IsFarAbove(piece));
            if (open.Where(cell => cell.MayTake(piece)).ToList() is [var above])
            {
                above.Take(piece);
                continue;
            }

            cells.Add(piece);
            open.Add(piece);
        }

        return cells;
    }

    private static IEnumerable<List<AlignedCell>> Rows(List<AlignedCell> cells)
    {
        var rows = new List<List<AlignedCell>>();
        foreach (var cell in cells)
        {
            var row = rows.TakeLast(4).LastOrDefault(row => row.Exists(cell.IsBeside) && !row.Exists(cell.IsAboveOrBelow));
            if (row is null) rows.Add([cell]);
            else row.Add(cell);
        }

        foreach (var row in rows) row.Sort((a, b) => a.Box.Left.CompareTo(b.Box.Left));
        // The last columns hold short values, whose height tells the row's best.
        return rows.OrderBy(row => (row.FindLast(cell => cell.Box.Height < 1.8 * cell.Em) ?? row[^1]).Box.Top);
    }
}
