namespace Jiheng.Forms.Formats.Text;

/// <summary>One line with its number, 1-based.</summary>
internal readonly record struct TextLine(string Text, int Number)
{
    /// <summary>A line that holds not even a tab: a tab alone is an empty cell.</summary>
    public bool IsBlank => Text.Length == 0 || (Text.AsSpan().Trim().Length == 0 && !Text.Contains('\t', StringComparison.Ordinal));

    public int Indent => Text.Length - Text.AsSpan().TrimStart().Length;

    /// <summary>A tab and then one cell: how word processors write a table one cell a line.</summary>
    public bool IsSingleTabCell => Text.IndexOf('\t', 1) < 0;
}

/// <summary>Parts a text into lines, whatever its line ends.</summary>
internal static class TextLines
{
    public static List<TextLine> Of(string text)
    {
        var lines = new List<TextLine>(text.Length / 24 + 1);
        var number = 0;
        foreach (var range in text.AsSpan().EnumerateLines()) lines.Add(new TextLine(range.ToString(), ++number));
        return lines;
    }
}
