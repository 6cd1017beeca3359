using System.Globalization;
using System.Xml;

namespace Jiheng.Forms.Formats.Excel.Xlsx;

/// <summary>Reads the XML of a sheet from its beginning to its end, a row at a time.</summary>
internal sealed class SheetReader(XmlReader xml, List<string> shared, CellStyles styles, bool date1904)
{
    private const int MostPooled = 20_000;
    private const int LongestPooled = 40;
    private const int WidestMerge = 128;
    private const long MostCells = 20_000_000;
    private readonly Dictionary<string, string> pool = [];
    private readonly List<(int Column, string Text)> cells = [];
    private long count;
    private int column;
    private int lastText = -1;

    public List<SheetRow> Rows { get; } = [];

    public HashSet<int> HiddenColumns { get; } = [];

    public List<SheetMerge> Merges { get; } = [];

    /// <summary>The last column that holds a text, or a merge of the usual width.</summary>
    public int LastColumn => Math.Max(lastText, Merges.Where(merge => merge.Right < WidestMerge).Select(merge => merge.Right).DefaultIfEmpty(-1).Max());

    public void Read()
    {
        while (xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element) continue;
            if (xml.LocalName == "row") ReadRow();
            else if (xml.LocalName == "col") ReadColumn();
            else if (xml.LocalName == "mergeCell") ReadMerge();
        }
    }

    private void ReadColumn()
    {
        if (!Flag("hidden") && xml.GetAttribute("width") != "0") return;
        var last = Math.Min(Number("max") ?? 0, SheetRows.MostColumns);
        for (var hidden = Number("min") ?? 1; hidden <= last; hidden++) HiddenColumns.Add(hidden - 1);
    }

    private void ReadMerge()
    {
        if (xml.GetAttribute("ref") is not { } text || text.Split(':') is not [var first, var last]) return;
        if (AddressOf(first) is { } from && AddressOf(last) is { } to) Merges.Add(new SheetMerge(from.Row, from.Column, to.Row, to.Column));
    }

    private void ReadRow()
    {
        var number = Number("r") ?? (Rows.Count > 0 ? Rows[^1].Number + 1 : 1);
        var hidden = Flag("hidden") || xml.GetAttribute("ht") == "0";
        cells.Clear();
        column = -1;
        if (!xml.IsEmptyElement)
        {
            var depth = xml.Depth;
            while (xml.Read() && xml.Depth > depth)
            {
                if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "c") ReadCell();
            }
        }

        Rows.Add(new SheetRow(number, hidden, cells.Count == 0 ? [] : cells.ToArray()));
    }

    private void ReadCell()
    {
        if (++count > MostCells) throw WorkbookGrid.TooLarge(MostCells);
        // A cell that tells no place stands beside the one before.
        column = xml.GetAttribute("r") is { } reference && ColumnOf(reference, out _) is var known and > 0 ? known - 1 : column + 1;
        if (xml.IsEmptyElement) return;
        var type = xml.GetAttribute("t");
        var style = Number("s") ?? 0;
        var depth = xml.Depth;
        string? text = null;
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.NodeType != XmlNodeType.Element) continue;
            if (xml.LocalName == "v") text = xml.IsEmptyElement ? null : Shown(ReadValue(), type, style);
            else if (xml.LocalName == "is") text = SharedTexts.ReadText(xml);
        }

        if (text?.Trim() is { Length: > 0 } trimmed && column < SheetRows.MostColumns)
        {
            cells.Add((column, Pooled(trimmed)));
            lastText = Math.Max(lastText, column);
        }
    }

    private string ReadValue()
    {
        var depth = xml.Depth;
        var value = "";
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace) value += xml.Value;
        }

        return value;
    }

    private string Shown(string value, string? type, int style) => type switch
    {
        "s" => int.TryParse(value, CultureInfo.InvariantCulture, out var index) && index >= 0 && index < shared.Count ? shared[index] : "",
        "b" => value is "1" or "true" ? "是" : "否",
        "str" or "e" => value,
        "d" => value.Length >= 10 ? value[..10] : value,
        _ => double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? Shown(number, styles.Of(style)) : value,
    };

    private string Shown(double number, (string? Format, bool IsDay) style)
    {
        if (!style.IsDay) return NumberFormats.Show(number, style.Format);
        var day = number + (date1904 ? 1462 : 0);
        return day is > 0 and < 2_958_466 ? NumberFormats.Show(DateTime.FromOADate(day), style.Format) : NumberFormats.Show(number, null);
    }

    // Levels, units and points repeat down a long table.
    private string Pooled(string text)
    {
        if (text.Length > LongestPooled) return text;
        if (pool.TryGetValue(text, out var known)) return known;
        if (pool.Count < MostPooled) pool.Add(text, text);
        return text;
    }

    private bool Flag(string name) => xml.GetAttribute(name) is "1" or "true";

    private int? Number(string name) => int.TryParse(xml.GetAttribute(name), CultureInfo.InvariantCulture, out var number) ? number : null;

    // B4: letters and digits, 0-based.
    private static (int Row, int Column)? AddressOf(string reference) =>
        ColumnOf(reference, out var letters) is var column and > 0 && int.TryParse(reference.AsSpan(letters), CultureInfo.InvariantCulture, out var row) && row > 0 ? (row - 1, column - 1) : null;

    // 1-based; 0 where the reference begins with no letter.
    private static int ColumnOf(string reference, out int letters)
    {
        var column = 0;
        for (letters = 0; letters < reference.Length && reference[letters] is >= 'A' and <= 'Z' && letters < 4; letters++) column = (column * 26) + reference[letters] - 'A' + 1;
        return column;
    }
}
