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
        foreach (var range in text.AsSpan().EnumerateLines())
        {
            var line = range.ToString();
            number++;
            lines.Add(new TextLine(IsPageNumber(line) ? "" : WithoutBookmarks(line), number));
        }

        return lines;
    }

    // What a word processor's export leaves in the text: [bookmark: _Toc_2_2_0000000001]
    private static string WithoutBookmarks(string line)
    {
        const string Mark = "[bookmark:";
        for (var at = line.IndexOf(Mark, StringComparison.Ordinal); at >= 0; at = line.IndexOf(Mark, StringComparison.Ordinal))
        {
            var end = line.IndexOf(']', at);
            if (end < 0) return line;
            line = line.Remove(at, end - at + 1);
        }

        return line;
    }

    // - 8 -, 第 3 页, 第 3 页 共 5 页
    private static bool IsPageNumber(string line)
    {
        var text = line.AsSpan().Trim();
        if (text.Length is < 3 or > 16) return false;
        if (text[0] is '-' or '—' && text[^1] == text[0]) return text.Trim("-— ").IndexOfAnyExceptInRange('0', '9') < 0 && text.ContainsAnyInRange('0', '9');
        return text[0] == '第' && text[^1] == '页' && text.ContainsAnyInRange('0', '9');
    }
}
