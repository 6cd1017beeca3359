using System.Globalization;
using System.Text;

namespace Jiheng.Forms.Formats.Html;

/// <summary>The part of a mail as the bytes that it was made from.</summary>
internal static class PartContent
{
    /// <summary>Decodes a part.</summary>
    /// <param name="text">Its text, a character for each byte.</param>
    /// <param name="encoding">How it was made fit for a mail.</param>
    public static byte[] Decode(string text, string encoding) => encoding.ToUpperInvariant() switch
    {
        "BASE64" => FromBase64(text),
        "QUOTED-PRINTABLE" => FromQuotedPrintable(text),
        _ => Encoding.Latin1.GetBytes(text),
    };

    // What is damaged at the end is left out, so that the rest can be read.
    private static byte[] FromBase64(string text)
    {
        var letters = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (char.IsAsciiLetterOrDigit(c) || c is '+' or '/') letters.Append(c);
        }

        letters.Length -= letters.Length % 4 == 1 ? 1 : 0;
        letters.Append('=', (4 - (letters.Length % 4)) % 4);
        return Convert.FromBase64String(letters.ToString());
    }

    private static byte[] FromQuotedPrintable(string text)
    {
        var bytes = new List<byte>(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != '=')
            {
                bytes.Add((byte)text[i]);
            }
            else if (i + 2 < text.Length && byte.TryParse(text.AsSpan(i + 1, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value))
            {
                bytes.Add(value);
                i += 2;
            }
            else
            {
                // A line that goes on in the next one.
                while (i + 1 < text.Length && text[i + 1] is '\r' or ' ') i++;
                if (i + 1 < text.Length && text[i + 1] == '\n') i++;
            }
        }

        return [.. bytes];
    }
}
