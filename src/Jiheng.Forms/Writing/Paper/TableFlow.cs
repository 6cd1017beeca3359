using Jiheng.Forms.Drawing;

namespace Jiheng.Forms.Writing.Paper;

/// <summary>A table as a long strip, and where it is cut into pages: between rows, and only through a row that no page holds.</summary>
internal sealed class TableFlow
{
    public const double Padding = 3;
    public const double LineHeight = 14.5;
    private const double LeastRow = 22;
    private const double LeastPoints = 7;

    // A row begins where short texts have room to end, and long ones can be seen to go on.
    private const double LeastPart = (4 * LineHeight) + (2 * Padding);
    private const int Whole = 10_000;

    public TableFlow(PlacedTable table, TextWrap wrap, double width)
    {
        (Table, Wrap) = (table, wrap);
        Edges = new double[table.Widths.Count + 1];
        for (var c = 0; c < table.Widths.Count; c++) Edges[c + 1] = Edges[c] + (table.Widths[c] * width / Whole);
        Texts = table.Rows.SelectMany(row => row.Cells).ToDictionary(cell => (cell.Row, cell.Column), TextOf);
        Heights = RowHeights.Of(table, LeastRow, double.MaxValue, NeedOf);
        (Head, BelowHead) = table.Head;
    }

    public PlacedTable Table { get; }

    public TextWrap Wrap { get; }

    /// <summary>The left edge of each column, and the right edge of the last.</summary>
    public double[] Edges { get; }

    /// <summary>The font and lines of each cell by its row and column.</summary>
    public Dictionary<(int Row, int Column), (OfficialFont Font, List<string> Lines)> Texts { get; }

    public double[] Heights { get; }

    /// <summary>The first row to repeat; -1 for none.</summary>
    public int Head { get; }

    /// <summary>The row after those to repeat.</summary>
    public int BelowHead { get; }

    /// <summary>The height of what is repeated.</summary>
    public double HeadHeight => Head < 0 ? 0 : Heights[Head..BelowHead].Sum();

    /// <summary>The top of each row on the strip, and the end of the last.</summary>
    public double[] Tops { get; private set; } = [];

    /// <summary>How many lines of a cell are on pages already, for cells that a page cuts.</summary>
    public Dictionary<(int Row, int Column), int> Printed { get; } = [];

    /// <summary>Cuts the strip.</summary>
    /// <param name="first">The room on the first page.</param>
    /// <param name="others">The room on all others.</param>
    public IEnumerable<TableSegment> Segments(double first, double others)
    {
        var least = others - HeadHeight;
        StretchRowsToBeCut(least);
        var total = Tops[^1];
        var start = 0.0;
        while (start < total)
        {
            var repeats = Repeats(start);
            var room = (start == 0 ? first : others) - (repeats ? HeadHeight : 0);
            var end = start + room >= total ? total : Cut(start, room, least);
            yield return new TableSegment(this, start, end, repeats);
            start = end;
        }
    }

    private double Cut(double start, double room, double page)
    {
        var row = Array.FindLastIndex(Tops, top => top <= start + room);
        // A head belongs with the rows below it, and a merged cell says its text on each page.
        var best = row;
        while (best > 0 && Tops[best] > start && (Table.Rows[best - 1].IsHead || !MergedCellsFit(best, start))) best--;
        if (Tops[best] > start) row = best;
        if (Tops[row] > start && (row >= Heights.Length || Heights[row] <= page || start + room - Tops[row] < LeastPart)) return Tops[row];
        return start + room;
    }

    /// <summary>Whether all merged cells that a cut above a row would part have room for their text above it.</summary>
    private bool MergedCellsFit(int row, double start) =>
        row >= Heights.Length || Table.Rows.Take(row).SelectMany(above => above.Cells).Where(cell => cell.RowSpan > 1 && cell.Row + cell.RowSpan > row)
            .All(cell => Tops[row] - Math.Max(start, Tops[cell.Row]) >= NeedOf(cell));

    private double NeedOf(PlacedCell cell) => (Texts[(cell.Row, cell.Column)].Lines.Count * LineHeight) + (2 * Padding);

    // The head is repeated where rows that stand below it go on.
    private bool Repeats(double start)
    {
        if (Head < 0 || start <= Tops[Head]) return false;
        var row = Array.FindLastIndex(Tops, top => top <= start);
        return row < Table.Rows.Count && Table.Rows[row].BelowHead;
    }

    // Each part of a row that is cut wants margins of its own, and what is left of a line.
    private void StretchRowsToBeCut(double page)
    {
        for (var r = 0; r < Heights.Length; r++)
        {
            if (Heights[r] > page) Heights[r] += (Math.Ceiling(Heights[r] / page) + 1) * (LineHeight + (2 * Padding));
        }

        Tops = new double[Heights.Length + 1];
        for (var r = 0; r < Heights.Length; r++) Tops[r + 1] = Tops[r] + Heights[r];
    }

    private (OfficialFont Font, List<string> Lines) TextOf(PlacedCell cell)
    {
        var font = cell.Drawn.Role == CellRole.Label ? OfficialFonts.Label : OfficialFonts.Body;
        if (string.IsNullOrEmpty(cell.Drawn.Text)) return (font, []);
        var text = PrintableText.Of(cell.Drawn.Text);
        var room = Edges[cell.Column + cell.ColumnSpan] - Edges[cell.Column] - (2 * Padding);
        font = font with { Points = Wrap.Fitting(text, room, font.Points, LeastPoints) };
        return (font, Wrap.Lines(text, Math.Max(room, font.Points), font.Points));
    }
}
