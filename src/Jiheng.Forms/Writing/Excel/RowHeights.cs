namespace Jiheng.Forms.Writing.Excel;

/// <summary>How high rows must be for their texts: Excel does not work it out for merged cells.</summary>
internal static class RowHeights
{
    private const double Line = 15;
    private const double Least = 24;
    private const double Most = 409;

    public static double[] Of(PlacedTable table, double[] widths)
    {
        var heights = new double[table.Rows.Count];
        Array.Fill(heights, Least);
        foreach (var cell in table.Rows.SelectMany(row => row.Cells).OrderBy(cell => cell.RowSpan))
        {
            var need = Lines(cell.Drawn.Text, widths.AsSpan(cell.Column, cell.ColumnSpan)) * Line;
            var have = 0.0;
            for (var r = cell.Row; r < cell.Row + cell.RowSpan; r++) have += heights[r];
            var last = cell.Row + cell.RowSpan - 1;
            if (need > have) heights[last] = Math.Min(Most, heights[last] + need - have);
        }

        return heights;
    }

    private static int Lines(string? text, ReadOnlySpan<double> widths)
    {
        if (string.IsNullOrEmpty(text)) return 1;
        var width = 0.0;
        foreach (var one in widths) width += one;
        var room = Math.Max(2, width - 1);
        var lines = 0;
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            var length = 0.0;
            foreach (var letter in line) length += letter < '\u2E80' ? 1 : 2;
            lines += Math.Max(1, (int)Math.Ceiling(length / room));
        }

        return lines;
    }
}
