using System.Buffers;

namespace Jiheng.Exchange.Csv;

/// <summary>Keeps spreadsheets from taking a text for a formula: a document may hold =HYPERLINK(…), and whoever opens the file must
/// not run it.</summary>
public static class FormulaGuard
{
    // The wide signs too: spreadsheets in Chinese and Japanese take them for the narrow ones.
    private static readonly SearchValues<char> Beginnings = SearchValues.Create("=+-@\t\r\n＝＋－＠");

    /// <summary>The text with an apostrophe before it where it begins like a formula.</summary>
    public static string Harmless(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Length > 0 && Beginnings.Contains(text[0]) ? "'" + text : text;
    }
}
