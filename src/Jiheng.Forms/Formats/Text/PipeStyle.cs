namespace Jiheng.Forms.Formats.Text;

/// <summary>How a document uses "|": where its tables lie, and whether every cell is closed by one.</summary>
/// <param name="First">Index of the first line with a pipe; -1 where there is none.</param>
/// <param name="Last">Index of the last one.</param>
/// <param name="ClosesCells">A pipe stands after each cell, so that a line without one goes on in the next line.</param>
internal readonly record struct PipeStyle(int First, int Last, bool ClosesCells)
{
    private const int LongestOpenCell = 400;

    public static PipeStyle Of(List<TextLine> lines)
    {
        int first = -1, last = -1, with = 0, closed = 0, cells = 0;
        for (var i = 0; i < lines.Count; i++)
        {
            var pipes = lines[i].Text.AsSpan().Count('|');
            if (pipes == 0) continue;
            if (first < 0) first = i;
            last = i;
            with++;
            cells += pipes;
            if (lines[i].Text.AsSpan().TrimEnd().EndsWith("|", StringComparison.Ordinal)) closed++;
        }

        // One or two pipes in a page are navigation, not a table.
        if (with < 3 && cells < 6) return new PipeStyle(-1, -1, false);
        return new PipeStyle(first, last, closed * 10 >= with * 7);
    }

    public bool Covers(int index) => First >= 0 && index >= First && index <= Last;

    /// <summary>Whether a line without a pipe may be the beginning of a cell that ends later.</summary>
    public bool MayOpen(TextLine line) => ClosesCells && line.Text.Length <= LongestOpenCell;
}
