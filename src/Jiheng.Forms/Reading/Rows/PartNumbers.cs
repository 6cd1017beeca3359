using System.Globalization;

namespace Jiheng.Forms.Reading.Rows;

/// <summary>Lists whose parts are numbered from 1 on in one style: 1. 2.; 1、2、; (1) (2); ①②; 指标1: 指标2:; 一、二、.</summary>
internal static class PartNumbers
{
    private const int Most = 20;
    private const string Chinese = "一二三四五六七八九十";

    private enum Style
    {
        Circled,
        Bracketed,
        Labelled,
        Plain,
    }

    /// <summary>The parts without their numbers; null where the text is no such list.</summary>
    public static List<string>? Split(string text)
    {
        var start = 0;
        while (start < text.Length && char.IsWhiteSpace(text[start])) start++;
        foreach (var style in (ReadOnlySpan<Style>)[Style.Circled, Style.Bracketed, Style.Labelled, Style.Plain])
        {
            if (MarkAt(text, start, 1, style) is not (> 0 and var first)) continue;
            var parts = new List<string>();
            var from = start + first;
            for (var n = 2; n <= Most; n++)
            {
                var (at, length) = Find(text, from, n, style);
                if (at < 0) break;
                parts.Add(text[from..at]);
                from = at + length;
            }

            if (parts.Count == 0) return null;
            parts.Add(text[from..]);
            return parts;
        }

        return null;
    }

    private static (int At, int Length) Find(string text, int from, int n, Style style)
    {
        for (var i = from; i < text.Length; i++)
        {
            if (MarkAt(text, i, n, style) is > 0 and var length) return (i, length);
        }

        return (-1, 0);
    }

    /// <summary>The length of the number n in a style at a place; 0 where it does not stand there.</summary>
    private static int MarkAt(string text, int at, int n, Style style)
    {
        if (at >= text.Length) return 0;
        switch (style)
        {
            case Style.Circled:
                return (char)(text[at] - n + 1) is '①' or '⑴' or '❶' or '⒈' ? 1 : 0;
            case Style.Bracketed:
                if (text[at] is not ('(' or '（')) return 0;
                return Digits(text, at + 1, n) is > 0 and var inner && at + 1 + inner < text.Length && text[at + 1 + inner] is ')' or '）' ? inner + 2 : 0;
            case Style.Labelled:
                if (!text.AsSpan(at).StartsWith("指标", StringComparison.Ordinal) || Digits(text, at + 2, n) is not (> 0 and var number)) return 0;
                var after = at + 2 + number;
                // 指标1年增长率 names no number: what follows must end it.
                return after < text.Length && text[after] is ':' or '：' or '.' or '．' or '、' ? number + 3 : 0;
            case Style.Plain:
                // 12.5, 第1、≥1.5: a number that belongs to what stands before or behind it.
                if (at > 0 && (char.IsAsciiDigit(text[at - 1]) || text[at - 1] is '.' or '．' or '第' or '≥' or '≤' or '=' or '>' or '<')) return 0;
                if (Digits(text, at, n) is not (> 0 and var digits) || at + digits >= text.Length) return 0;
                var stop = text[at + digits];
                if (stop is '.' or '．' && at + digits + 1 < text.Length && char.IsAsciiDigit(text[at + digits + 1])) return 0;
                return stop is '.' or '．' or '、' or ')' or '）' ? digits + 1 : 0;
            default:
                return 0;
        }
    }

    private static int Digits(string text, int at, int n)
    {
        Span<char> digits = stackalloc char[2];
        if (n.TryFormat(digits, out var length, provider: CultureInfo.InvariantCulture) && text.AsSpan(at).StartsWith(digits[..length], StringComparison.Ordinal)) return length;
        return n <= Chinese.Length && at < text.Length && text[at] == Chinese[n - 1] ? 1 : 0;
    }
}
