using System.Text;
using Jiheng.Domain.Documents;

namespace Jiheng.Forms.Formats.Text;

/// <summary>Tables whose cells stand between pipes: Markdown, or a web page's table with ragged ends and broken cells.</summary>
internal static class PipeRows
{
    private const int MostLinesOfACell = 8;

    /// <summary>Reads one row that starts at a line and gives back its last line's index.</summary>
    public static int Add(List<TextLine> lines, int start, PipeStyle style, int blank, List<GridRow> rows)
    {
        var line = lines[start];
        if (!line.Text.Contains('|', StringComparison.Ordinal) && !ClosesLater(lines, start, style))
        {
            rows.Add(new GridRow(RowShape.Line, [new GridCell(line.Text.Trim(), new Place(line.Number, line.Indent + 1))], blank));
            return start;
        }

        var cells = new List<GridCell>();
        var open = new StringBuilder();
        var openAt = new Place(line.Number, 1);
        var i = start;
        for (; i < lines.Count; i++)
        {
            var text = lines[i].Text;
            var from = i == start && text.AsSpan().TrimStart().StartsWith("|", StringComparison.Ordinal) ? text.IndexOf('|', StringComparison.Ordinal) + 1 : 0;
            for (var pipe = text.IndexOf('|', from); pipe >= 0; pipe = text.IndexOf('|', from))
            {
                if (open.Length == 0) openAt = new Place(lines[i].Number, from + 1);
                open.Append(text.AsSpan(from, pipe - from).Trim());
                cells.Add(new GridCell(LineBreaks.In(open), openAt));
                open.Clear();
                from = pipe + 1;
            }

            var rest = text.AsSpan(from).Trim();
            if (rest.Length == 0 && (open.Length == 0 || !ClosesLater(lines, i, style))) break;
            if (open.Length == 0) openAt = new Place(lines[i].Number, from + 1);
            open.Append(rest);
            if (!ClosesLater(lines, i, style)) break;
        }

        if (open.Length > 0) cells.Add(new GridCell(LineBreaks.In(open), openAt));
        if (!IsRule(cells)) rows.Add(new GridRow(RowShape.Ragged, cells, blank));
        return Math.Min(i, lines.Count - 1);
    }

    // Whether the cell that is open at this line's end is closed by a pipe a few lines on.
    private static bool ClosesLater(List<TextLine> lines, int index, PipeStyle style)
    {
        if (!style.MayOpen(lines[index])) return false;
        for (var i = index + 1; i < lines.Count && i <= index + MostLinesOfACell; i++)
        {
            if (lines[i].IsBlank || !style.MayOpen(lines[i])) return false;
            if (lines[i].Text.Contains('|', StringComparison.Ordinal)) return true;
        }

        return false;
    }

    // |---|:--:|: the rule below a Markdown head.
    private static bool IsRule(List<GridCell> cells) =>
        cells.TrueForAll(cell => cell.Text.AsSpan().IndexOfAnyExcept("-: ") < 0) && cells.Exists(cell => cell.Text.Contains("---", StringComparison.Ordinal));
}
