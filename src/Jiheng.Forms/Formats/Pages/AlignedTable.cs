namespace Jiheng.Forms.Formats.Pages;

/// <summary>A table without lines, told by its columns: several lines of text leave the same gaps free.</summary>
internal static class AlignedTable
{
    private const int FewestRows = 4;
    private const int FewestColumns = 3;

    /// <summary>The parts of a block of lines of which some make a table; null where none do.</summary>
    public static IEnumerable<PagePart>? Find(List<WordLine> block, int page)
    {
        var pieces = block.ConvertAll(Pieces);
        var start = pieces.FindIndex(line => line.Count > 1);
        var end = pieces.FindLastIndex(line => line.Count > 1) + 1;
        if (start < 0 || pieces.Count(line => line.Count >= FewestColumns) < FewestRows) return null;
        while (end < block.Count && block[end].Box.Top - block[end - 1].Box.Bottom < AlignedCell.ClosestRows * block[end].Em) end++;
        var columns = Columns(pieces[start..end]);
        if (columns.Count < FewestColumns) return null;
        var table = AlignedRows.Table(page, columns, pieces[start..end].SelectMany(line => line));
        return table.Rows < FewestRows ? null : [.. block[..start].Select(line => Text(line, page)), new PagePart(page, table.Box, table, null), .. block[end..].Select(line => Text(line, page))];
    }

    private static PagePart Text(WordLine line, int page) => new(page, line.Box, null, line);

    // Stretches of a line between gaps that are wider than between words.
    private static List<AlignedCell> Pieces(WordLine line)
    {
        var pieces = new List<AlignedCell>();
        foreach (var word in line.Words)
        {
            if (pieces.Count > 0 && word.Box.Left - pieces[^1].Box.Right < line.Em) pieces[^1].Add(word);
            else pieces.Add(new AlignedCell(word));
        }

        return pieces;
    }

    // Columns are told by the lines that have most pieces: in others a piece may span several.
    private static List<Box> Columns(List<List<AlignedCell>> lines)
    {
        var most = lines.Max(line => line.Count);
        var columns = new List<Box>();
        foreach (var box in lines.Where(line => line.Count >= FewestColumns && line.Count * 2 > most).SelectMany(line => line).Select(piece => piece.Box).OrderBy(box => box.Left))
        {
            if (columns.Count > 0 && box.Left < columns[^1].Right) columns[^1] = columns[^1].Around(box);
            else columns.Add(box);
        }

        return columns;
    }
}
