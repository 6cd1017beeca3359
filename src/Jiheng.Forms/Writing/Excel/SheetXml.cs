using System.Globalization;
using System.Xml;
using Jiheng.Domain.Documents;
using Jiheng.Forms.Formats.Excel;

namespace Jiheng.Forms.Writing.Excel;

/// <summary>The XML of a sheet, written row by row as it comes; rows and columns are 0-based.</summary>
internal sealed class SheetXml(Stream target) : IDisposable
{
    private const string Namespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const int LongestList = 255;
    private readonly XmlWriter xml = XmlWriter.Create(target, new XmlWriterSettings { CloseOutput = false });
    private readonly List<string> merges = [];
    private readonly Dictionary<IReadOnlyList<string>, List<string>> choices = new(ReferenceEqualityComparer.Instance);
    private readonly List<(string Cell, string Sheet)> links = [];

    public void Begin(double[] widths)
    {
        xml.WriteStartElement("worksheet", Namespace);
        xml.WriteStartElement("sheetPr");
        xml.WriteStartElement("pageSetUpPr");
        xml.WriteAttributeString("fitToPage", "1");
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteStartElement("cols");
        for (var i = 0; i < widths.Length; i++)
        {
            xml.WriteStartElement("col");
            Attribute("min", i + 1);
            Attribute("max", i + 1);
            xml.WriteAttributeString("width", widths[i].ToString("0.##", CultureInfo.InvariantCulture));
            xml.WriteAttributeString("customWidth", "1");
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.WriteStartElement("sheetData");
    }

    public void BeginRow(int row, double height)
    {
        xml.WriteStartElement("row");
        Attribute("r", row + 1);
        xml.WriteAttributeString("ht", height.ToString("0.##", CultureInfo.InvariantCulture));
        xml.WriteAttributeString("customHeight", "1");
    }

    public void EndRow() => xml.WriteEndElement();

    public void Text(int row, int column, string text, int style)
    {
        if (text.Length == 0)
        {
            Blank(row, column, style);
            return;
        }

        BeginCell(row, column, style);
        xml.WriteAttributeString("t", "inlineStr");
        xml.WriteStartElement("is");
        xml.WriteStartElement("t");
        xml.WriteAttributeString("xml", "space", null, "preserve");
        xml.WriteString(XlsxText.Of(PrintableText.Of(text)));
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    public void Number(int row, int column, decimal number, int style)
    {
        BeginCell(row, column, style);
        xml.WriteElementString("v", number.ToString(CultureInfo.InvariantCulture));
        xml.WriteEndElement();
    }

    public void Blank(int row, int column, int style)
    {
        BeginCell(row, column, style);
        xml.WriteEndElement();
    }

    public void Merge(int top, int left, int bottom, int right) => merges.Add($"{Address(top, left)}:{Address(bottom, right)}");

    /// <summary>Offers choices in a cell; others may still be typed.</summary>
    public void Choose(int row, int column, IReadOnlyList<string> offered)
    {
        if (offered.Sum(choice => choice.Length + 1) > LongestList) return;
        if (!choices.TryGetValue(offered, out var cells)) choices[offered] = cells = [];
        cells.Add(Address(row, column));
    }

    public void Link(int row, int column, string sheet) => links.Add((Address(row, column), sheet));

    public void End(bool landscape)
    {
        xml.WriteEndElement();
        All("mergeCells", merges, merge => Element("mergeCell", ("ref", merge)));
        All("dataValidations", choices.ToList(), choice => Validation(choice.Key, choice.Value));
        All("hyperlinks", links, link => Element("hyperlink", ("ref", link.Cell), ("location", $"'{link.Sheet.Replace("'", "''", StringComparison.Ordinal)}'!A1")));
        Element("printOptions", ("horizontalCentered", "1"));
        Element("pageMargins", ("left", "0.6"), ("right", "0.6"), ("top", "0.7"), ("bottom", "0.7"), ("header", "0.3"), ("footer", "0.3"));
        Element("pageSetup", ("paperSize", "9"), ("orientation", landscape ? "landscape" : "portrait"), ("fitToWidth", "1"), ("fitToHeight", "0"));
        xml.WriteStartElement("headerFooter");
        xml.WriteElementString("oddFooter", "&C第 &P 页，共 &N 页");
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    public void Dispose() => xml.Dispose();

    private void Validation(IReadOnlyList<string> offered, List<string> cells)
    {
        xml.WriteStartElement("dataValidation");
        xml.WriteAttributeString("type", "list");
        xml.WriteAttributeString("errorStyle", "warning");
        xml.WriteAttributeString("allowBlank", "1");
        xml.WriteAttributeString("showErrorMessage", "1");
        xml.WriteAttributeString("errorTitle", "不在常用的选项里");
        xml.WriteAttributeString("error", "请从下拉列表里选；确需另写的，选“是”保留。");
        xml.WriteAttributeString("sqref", string.Join(' ', cells));
        xml.WriteElementString("formula1", $"\"{string.Join(',', offered)}\"");
        xml.WriteEndElement();
    }

    private void All<T>(string name, List<T> items, Action<T> write)
    {
        if (items.Count == 0) return;
        xml.WriteStartElement(name);
        if (name != "hyperlinks") Attribute("count", items.Count);
        foreach (var item in items) write(item);
        xml.WriteEndElement();
    }

    private void Element(string name, params (string Name, string Value)[] attributes)
    {
        xml.WriteStartElement(name);
        foreach (var (attribute, value) in attributes) xml.WriteAttributeString(attribute, value);
        xml.WriteEndElement();
    }

    private void BeginCell(int row, int column, int style)
    {
        xml.WriteStartElement("c");
        xml.WriteAttributeString("r", Address(row, column));
        Attribute("s", style);
    }

    private void Attribute(string name, int value) => xml.WriteAttributeString(name, value.ToString(CultureInfo.InvariantCulture));

    private static string Address(int row, int column) => PlaceFrame.Address(new Place(row + 1, column + 1));
}
