using System.Globalization;
using System.Text.RegularExpressions;

namespace Jiheng.Forms.Layouts.Sheets;

/// <summary>The notation of a layout's rows: cells between bars, with a span in brackets. 项目资金[2x5] | {project.name}[3] | 绩效指标[1x*]</summary>
internal static partial class SheetNotation
{
    private static readonly string[] OfIndicator = ["indicator.", "period.", "owner.", "cause.", "likelihood."];
    private const string TaskPrefix = "task.";
    private const string Safeguard = "safeguard";

    /// <summary>Reads all rows and sees to it that each fills the grid.</summary>
    /// <exception cref="FormatException">A row is too short or too long; the message names it.</exception>
    public static IReadOnlyList<LayoutRow> Rows(IReadOnlyList<string> lines, int columns)
    {
        var rows = new List<LayoutRow>(lines.Count);
        var open = new (LayoutCell? Cell, int RowsLeft)[columns];
        foreach (var line in lines)
        {
            LayoutCell[] cells = [.. line.Split('|').Select(Cell)];
            var repeat = RepeatOf(cells);
            // What runs to the end of repeated rows ends where other rows begin.
            if (rows.Count > 0 && rows[^1].Repeat is not RowRepeat.Once and var above && above != repeat)
            {
                for (var c = 0; c < columns; c++) open[c] = open[c].Cell is { RowSpan: LayoutCell.ToTheEnd } ? default : open[c];
            }

            rows.Add(new LayoutRow(repeat, cells, Full(cells, open, line)));
        }

        return rows;
    }

    private static List<LayoutCell> Full(LayoutCell[] cells, (LayoutCell? Cell, int RowsLeft)[] open, string line)
    {
        var full = new List<LayoutCell>();
        var next = 0;
        for (var column = 0; column < open.Length;)
        {
            if (open[column] is { Cell: { } above, RowsLeft: > 0 })
            {
                full.Add(above);
                open[column].RowsLeft--;
                column += above.ColumnSpan;
                continue;
            }

            if (next == cells.Length) throw new FormatException($"The row “{line}” leaves columns free.");
            var cell = cells[next++];
            if (column + cell.ColumnSpan > open.Length) throw new FormatException($"The row “{line}” is too wide.");
            for (var c = column; c < column + cell.ColumnSpan; c++) open[c] = default;
            open[column] = (cell, cell.RowSpan == LayoutCell.ToTheEnd ? int.MaxValue : cell.RowSpan - 1);
            full.Add(cell);
            column += cell.ColumnSpan;
        }

        return next == cells.Length ? full : throw new FormatException($"The row “{line}” has more cells than columns.");
    }

    private static LayoutCell Cell(string text)
    {
        var span = Span().Match(text);
        var words = (span.Success ? text[..span.Index] : text).Trim();
        return new LayoutCell(LayoutText.Parse(words.Replace("\\n", "\n", StringComparison.Ordinal)), Number(span.Groups["columns"]), span.Groups["rows"].Value == "*" ? LayoutCell.ToTheEnd : Number(span.Groups["rows"]));
    }

    private static int Number(Group digits) => digits.Success ? int.Parse(digits.ValueSpan, CultureInfo.InvariantCulture) : 1;

    private static RowRepeat RepeatOf(LayoutCell[] cells)
    {
        foreach (var field in cells.SelectMany(cell => cell.Text.Fields))
        {
            if (OfIndicator.Any(prefix => field.StartsWith(prefix, StringComparison.Ordinal))) return RowRepeat.Indicator;
            if (field.StartsWith(TaskPrefix, StringComparison.Ordinal)) return RowRepeat.Task;
            if (field == Safeguard) return RowRepeat.Safeguard;
        }

        return RowRepeat.Once;
    }

    [GeneratedRegex(@"\[(?<columns>\d+)(x(?<rows>\d+|\*))?\]\s*$", RegexOptions.ExplicitCapture)]
    private static partial Regex Span();
}
