namespace Jiheng.Forms.Reading.Heads;

/// <summary>A unit's or project's name printed with its code: [042]六安市金安区体育局, 776001-扎赉特旗人民检察院.</summary>
internal static class OrganisationText
{
    /// <summary>Parts the code from the name.</summary>
    /// <returns>The code is null where none is printed.</returns>
    public static (string? Code, string Name) Split(string printed)
    {
        var text = printed.Trim();
        if (text.Length > 2 && text[0] is '[' or '【' or '〔' or '(' or '（')
        {
            var close = text.AsSpan().IndexOfAny("]】〕)）");
            if (close > 1 && close < text.Length - 1 && IsCode(text.AsSpan(1, close - 1))) return (text[1..close], text[(close + 1)..].Trim());
        }

        var end = 0;
        while (end < text.Length && (char.IsAsciiLetterUpper(text[end]) || char.IsAsciiDigit(text[end]))) end++;
        if (end < 3 || end >= text.Length || !IsCode(text.AsSpan(0, end))) return (null, text);
        var rest = text[end..].TrimStart('-', '—', '_', ' ', '－');
        if (rest.Length < 2 || rest[0] == '年') return (null, text);
        return rest.Length == text.Length - end && end < 6 ? (null, text) : (text[..end], rest);
    }

    private static bool IsCode(ReadOnlySpan<char> text)
    {
        var digits = 0;
        foreach (var c in text)
        {
            if (char.IsAsciiDigit(c)) digits++;
            else if (!char.IsAsciiLetterUpper(c)) return false;
        }

        return digits >= 3;
    }
}
