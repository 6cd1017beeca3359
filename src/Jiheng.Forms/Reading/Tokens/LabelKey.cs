using System.Buffers;

namespace Jiheng.Forms.Reading.Tokens;

/// <summary>What is left of a printed label when everything is gone that forms print differently: blanks, width of
/// punctuation, stars, colons, leading numbers, and remarks in brackets.</summary>
internal static class LabelKey
{
    private const int Longest = 48;
    private static readonly SearchValues<char> NumberStarts = SearchValues.Create("(（0123456789一二三四五六七八九十");

    /// <summary>The key of a label; empty where the text is too long to be one. A text that is its own key is not copied.</summary>
    public static string Of(string text)
    {
        Span<char> buffer = stackalloc char[Longest];
        if (text.Length > Longest * 2 || Reduce(text, buffer) is not (var length and >= 0)) return "";
        return length == text.Length && buffer[..length].SequenceEqual(text) ? text : buffer[..length].ToString();
    }

    /// <inheritdoc cref="Of(string)"/>
    public static string Of(ReadOnlySpan<char> text)
    {
        Span<char> buffer = stackalloc char[Longest];
        return text.Length > Longest * 2 ? "" : Reduce(text, buffer) is var length and >= 0 ? buffer[..length].ToString() : "";
    }

    /// <summary>Removes blanks between the characters of a text that is spread out, such as "产 出 指 标".</summary>
    public static string Close(string text)
    {
        if (text.AsSpan().IndexOfAny(" \t\n\u3000\u00A0") < 0) return text;
        Span<char> buffer = text.Length <= 256 ? stackalloc char[text.Length] : new char[text.Length];
        var length = 0;
        foreach (var c in text)
        {
            if (!char.IsWhiteSpace(c)) buffer[length++] = c;
        }

        return buffer[..length].ToString();
    }

    /// <summary>A cell's text without its line breaks.</summary>
    public static string OneLine(string text) => text.Contains('\n', StringComparison.Ordinal) ? string.Concat(text.Split('\n').Select(line => line.Trim())) : text.Trim();

    private static int Reduce(ReadOnlySpan<char> text, Span<char> buffer)
    {
        var length = 0;
        var depth = 0;
        foreach (var c in SkipNumbering(text))
        {
            if (c is '(' or '（' or '[' or '【') depth++;
            else if (c is ')' or '）' or ']' or '】') depth = Math.Max(0, depth - 1);
            else if (depth == 0 && !IsIgnored(c))
            {
                if (length == buffer.Length) return -1;
                buffer[length++] = c switch { '％' => '%', '／' => '/', '，' => ',', _ => c };
            }
        }

        return length;
    }

    private static bool IsIgnored(char c) => c is not (>= '\u4E00' and <= '\u9FFF') && (char.IsWhiteSpace(c) || c is '*' or '★' or '☆' or ':' or '：' or '"' or '“' or '”' or '\u200B' or '\uFEFF' or '?' or '-' or '—' or '·' or '■' or '□' or '。');

    // 1. 2、 (一) （二）三、: the number of a heading is not part of its words.
    private static ReadOnlySpan<char> SkipNumbering(ReadOnlySpan<char> text)
    {
        text = text.TrimStart();
        if (text.Length == 0 || !NumberStarts.Contains(text[0])) return text;
        var i = 0;
        var bracket = text[0] is '(' or '（';
        if (bracket) i++;
        var digits = i;
        while (i < text.Length && i < 4 && (char.IsAsciiDigit(text[i]) || "一二三四五六七八九十".Contains(text[i], StringComparison.Ordinal))) i++;
        if (i == digits || i >= text.Length) return text;
        if (bracket) return text[i] is ')' or '）' ? text[(i + 1)..] : text;
        return text[i] is '、' or '．' || (text[i] == '.' && i + 1 < text.Length && !char.IsAsciiDigit(text[i + 1])) ? text[(i + 1)..] : text;
    }
}
