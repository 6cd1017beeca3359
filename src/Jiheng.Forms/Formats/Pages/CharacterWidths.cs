namespace Jiheng.Forms.Formats.Pages;

/// <summary>How wide text runs, in sizes of the font: Chinese characters are square, of the others each has a usual width.</summary>
internal static class CharacterWidths
{
    public static double Of(char character) => character switch
    {
        _ when IsWide(character) => 1,
        '(' or ')' or '[' or ']' or '.' or ',' or ':' or ';' or '!' or '|' or '-' or ' ' => 0.33,
        '%' => 0.85,
        _ => 0.53,
    };

    public static double Of(ReadOnlySpan<char> text)
    {
        var width = 0.0;
        foreach (var character in text) width += Of(character);
        return width;
    }

    /// <summary>Chinese characters and their punctuation: lines may end between any two of them.</summary>
    public static bool IsWide(char character) => character is >= '\u2E80' and < '\uD800' or >= '\uF900' and <= '\uFAFF' or >= '\uFE30' and <= '\uFE4F' or >= '\uFF00' and <= '\uFF60' or >= '\u2460' and <= '\u24FF' or '≥' or '≤' or '“' or '”' or '—';
}
