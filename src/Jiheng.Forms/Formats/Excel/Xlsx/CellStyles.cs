using System.Globalization;
using System.Xml.Linq;

namespace Jiheng.Forms.Formats.Excel.Xlsx;

/// <summary>The number format of each cell style.</summary>
internal sealed class CellStyles
{
    // Formats that files name by number only (ECMA-376, 18.8.30), those of Chinese dates among them.
    private static readonly Dictionary<int, string> BuiltIn = new()
    {
        [1] = "0", [2] = "0.00", [3] = "#,##0", [4] = "#,##0.00", [9] = "0%", [10] = "0.00%", [14] = "yyyy-mm-dd", [15] = "d-mmm-yy", [16] = "d-mmm", [17] = "mmm-yy", [22] = "yyyy-mm-dd hh:mm",
        [27] = "yyyy\"年\"m\"月\"", [28] = "m\"月\"d\"日\"", [29] = "m\"月\"d\"日\"", [30] = "m-d-yy", [31] = "yyyy\"年\"m\"月\"d\"日\"", [36] = "yyyy\"年\"m\"月\"", [37] = "#,##0", [38] = "#,##0", [39] = "#,##0.00", [40] = "#,##0.00",
        [50] = "yyyy\"年\"m\"月\"", [51] = "m\"月\"d\"日\"", [52] = "yyyy\"年\"m\"月\"", [53] = "m\"月\"d\"日\"", [54] = "m\"月\"d\"日\"", [57] = "yyyy\"年\"m\"月\"", [58] = "m\"月\"d\"日\"",
    };

    private readonly (string? Format, bool IsDay)[] styles;

    public CellStyles(XDocument? xml)
    {
        var own = (xml?.Descendants().Where(element => element.Name.LocalName == "numFmt") ?? []).Select(format => (Id: Number(format, "numFmtId"), Code: format.Attribute("formatCode")?.Value)).DistinctBy(format => format.Id).ToDictionary(format => format.Id, format => format.Code);
        styles = [.. (xml?.Descendants().FirstOrDefault(element => element.Name.LocalName == "cellXfs")?.Elements() ?? []).Select(style => Number(style, "numFmtId")).Select(id => own.GetValueOrDefault(id) ?? BuiltIn.GetValueOrDefault(id)).Select(format => (format, IsDayFormat(format)))];
    }

    /// <summary>The format of a style, and whether it shows days or times.</summary>
    public (string? Format, bool IsDay) Of(int style) => style >= 0 && style < styles.Length ? styles[style] : (null, false);

    // Letters of days outside of quotes and brackets; "General" and colours have none.
    private static bool IsDayFormat(string? format)
    {
        if (format is null || format.StartsWith("General", StringComparison.OrdinalIgnoreCase)) return false;
        for (var i = 0; i < format.Length; i++)
        {
            switch (format[i])
            {
                case '"':
                    i = format.IndexOf('"', i + 1) is var close and >= 0 ? close : format.Length;
                    break;
                case '[':
                    i = format.IndexOf(']', i) is var end and >= 0 ? end : format.Length;
                    break;
                case '\\' or '_' or '*':
                    i++;
                    break;
                case 'y' or 'Y' or 'm' or 'M' or 'd' or 'D' or 'h' or 'H':
                    return true;
                default:
                    break;
            }
        }

        return false;
    }

    private static int Number(XElement element, string name) => int.TryParse(element.Attribute(name)?.Value, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
