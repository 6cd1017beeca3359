using System.Text;
using System.Xml;

namespace Jiheng.Forms.Writing;

/// <summary>Texts that documents may hold: what XML cannot say, and what nobody sees, is left out.</summary>
internal static class PrintableText
{
    /// <summary>The text without characters that no XML document may hold: control characters and half surrogates.</summary>
    public static string Of(string? text)
    {
        if (string.IsNullOrEmpty(text)) return "";
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1])) i++;
            else if (!XmlConvert.IsXmlChar(text[i]) || text[i] is '\r' or '\u200B' or '\uFEFF') return Cleaned(text);
        }

        return text;
    }

    private static string Cleaned(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').EnumerateRunes())
        {
            if (rune == Rune.ReplacementChar || rune.Value is 0x200B or 0xFEFF || (rune.IsBmp && !XmlConvert.IsXmlChar((char)rune.Value))) continue;
            clean.Append(rune);
        }

        return clean.ToString();
    }
}
