using System.Collections.Frozen;
using System.Globalization;

namespace Jiheng.Forms.Formats.Word;

/// <summary>Fonts whose characters are pictures: what a tick, a box or a sign of comparison is in plain text.</summary>
internal static class SymbolFonts
{
    private const char First = '\uF000';
    private const char Last = '\uF0FF';

    private static readonly FrozenDictionary<int, char> Wingdings = new Dictionary<int, char>
    {
        [0x6C] = '●', [0x6D] = '○', [0x6E] = '■', [0x6F] = '☐', [0x70] = '☐', [0x71] = '☐', [0x72] = '☐', [0x75] = '◆', [0xA1] = '○', [0xA8] = '☐', [0xAB] = '★',
        [0xFB] = '×', [0xFC] = '√', [0xFD] = '☒', [0xFE] = '☑', [0xE0] = '→',
        [0x81] = '①', [0x82] = '②', [0x83] = '③', [0x84] = '④', [0x85] = '⑤', [0x86] = '⑥', [0x87] = '⑦', [0x88] = '⑧', [0x89] = '⑨', [0x8A] = '⑩',
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<int, char> Wingdings2 = new Dictionary<int, char>
    {
        [0x4F] = '×', [0x50] = '√', [0x51] = '☒', [0x52] = '☑', [0x53] = '☒', [0x54] = '☒', [0xA3] = '☐', [0x2A] = '☐', [0x99] = '○',
        [0x6A] = '①', [0x6B] = '②', [0x6C] = '③', [0x6D] = '④', [0x6E] = '⑤', [0x6F] = '⑥', [0x70] = '⑦', [0x71] = '⑧', [0x72] = '⑨', [0x73] = '⑩',
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<int, char> Signs = new Dictionary<int, char>
    {
        [0x3C] = '<', [0x3D] = '=', [0x3E] = '>', [0xA3] = '≤', [0xA5] = '∞', [0xB0] = '°', [0xB1] = '±', [0xB3] = '≥', [0xB4] = '×', [0xB9] = '≠', [0xBB] = '≈', [0xD6] = '√',
        [0x25] = '%', [0xAE] = '→',
    }.ToFrozenDictionary();

    /// <summary>A symbol in plain text; empty where it has no meaning there.</summary>
    /// <param name="font">The font's name.</param>
    /// <param name="code">The character's number in it, hexadecimal.</param>
    public static string Symbol(string? font, string? code)
    {
        if (!int.TryParse(code, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var number) || number is <= 0 or > char.MaxValue) return "";
        if (Find(font, number & 0xFF) is { } sign) return sign.ToString();
        return number is >= First and <= Last || char.IsSurrogate((char)number) || char.IsControl((char)number) ? "" : ((char)number).ToString();
    }

    /// <summary>A text in which such characters stand as themselves.</summary>
    public static string Mend(string text, string? font) =>
        text.AsSpan().IndexOfAnyInRange(First, Last) < 0 ? text : string.Concat(text.Select(c => c is >= First and <= Last ? Find(font, c & 0xFF)?.ToString() : c.ToString()));

    private static char? Find(string? font, int code)
    {
        var signs = font switch
        {
            "Symbol" => Signs,
            "Wingdings 2" => Wingdings2,
            null or "Wingdings" => Wingdings,
            _ => null,
        };
        return signs is not null && signs.TryGetValue(code, out var sign) ? sign : null;
    }
}
