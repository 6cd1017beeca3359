using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;

namespace Jiheng.Forms.Formats.Excel;

/// <summary>Any text as a cell of a workbook can hold it (ECMA-376, ST_Xstring): what XML cannot hold is written as _xHHHH_.</summary>
public static partial class XlsxText
{
    /// <summary>What Excel holds in a cell; a file with more is called damaged.</summary>
    public const int Longest = 32_767;

    private const string Cut = "……（太长，未写完，全文见原表）";
    private static readonly SearchValues<char> HexDigits = SearchValues.Create("0123456789abcdefABCDEF");

    /// <summary>The text as it is written; what is longer than a cell may be is cut, and says so.</summary>
    public static string Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Length > Longest) text = string.Concat(text.AsSpan(0, Longest - Cut.Length), Cut);
        var first = FirstOdd(text);
        if (first < 0) return text;
        var written = new StringBuilder(text, 0, first, text.Length + 16);
        for (var i = first; i < text.Length; i++)
        {
            var sign = text[i];
            if (char.IsHighSurrogate(sign) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1])) written.Append(sign).Append(text[++i]);
            else if (char.IsSurrogate(sign)) written.Append('\uFFFD');
            else if (IsOdd(text, i)) written.Append(CultureInfo.InvariantCulture, $"_x{(int)sign:X4}_");
            else written.Append(sign);
        }

        return written.ToString();
    }

    /// <summary>A cell's text as it was meant: _xHHHH_ is the character that it stands for.</summary>
    public static string Read(string written)
    {
        ArgumentNullException.ThrowIfNull(written);
        return written.Contains("_x", StringComparison.Ordinal)
            ? Escape().Replace(written, match => ((char)ushort.Parse(match.ValueSpan[2..6], NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString()).Replace("\r", "", StringComparison.Ordinal)
            : written;
    }

    private static int FirstOdd(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsSurrogate(text[i]) || IsOdd(text, i)) return i;
        }

        return -1;
    }

    // A line end of old Macs would come back as a new line, and "_x000D_" that somebody typed as a line end.
    private static bool IsOdd(string text, int at) => text[at] switch
    {
        '\r' => true,
        '_' => IsEscape(text.AsSpan(at)),
        var sign => !XmlConvert.IsXmlChar(sign),
    };

    private static bool IsEscape(ReadOnlySpan<char> text) =>
        text.Length >= 7 && text[1] == 'x' && text[6] == '_' && text[2..6].IndexOfAnyExcept(HexDigits) < 0;

    [GeneratedRegex("_x[0-9A-Fa-f]{4}_")]
    private static partial Regex Escape();
}
