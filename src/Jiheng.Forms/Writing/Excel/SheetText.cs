namespace Jiheng.Forms.Writing.Excel;

/// <summary>How high a text stands in a column: Excel does not work it out for merged cells.</summary>
internal static class SheetText
{
    public const double LeastHeight = 24;

    /// <summary>Excel takes no higher row.</summary>
    public const double MostHeight = 409;

    private const double Line = 15;

    /// <param name="text">The text.</param>
    /// <param name="widths">The widths of the columns that it runs over, in narrow characters.</param>
    public static double Height(string? text, ReadOnlySpan<double> widths)
    {
        if (string.IsNullOrEmpty(text)) return Line;
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

        return lines * Line;
    }
}
