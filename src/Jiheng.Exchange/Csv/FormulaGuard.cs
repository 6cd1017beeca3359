using System.Buffers;

namespace Jiheng.Exchange.Csv;

/// <summary>Keeps spreadsheets from taking a text for a formula: a document may hold =HYPERLINK(…), and whoever opens the file must
/// not run it.</summary>
public static class FormulaGuard
{
    // The wide signs too: spreadsheets in Chinese and Japanese take them for the narrow ones.
    private static readonly SearchValues<char> Beginnings = SearchValues.Create("=+-@\t\r\n＝＋－＠");

    /// <summary>The text with an apostrophe before it where it begins like a formula, or like a text that was made harmless: so that
    /// each text has but one form.</summary>
    public static string Harmless(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return BeginsLikeFormula(text) ? "'" + text : text;
    }

    /// <summary>The text that was made harmless.</summary>
    public static string Original(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text is ['\'', ..] && BeginsLikeFormula(text) ? text[1..] : text;
    }

    private static bool BeginsLikeFormula(string text) => text.AsSpan().TrimStart('\'') is { Length: > 0 } rest && Beginnings.Contains(rest[0]);
}
