using System.Globalization;
using System.IO.Compression;
using System.Xml;
using DocumentFormat.OpenXml.Spreadsheet;
using Jiheng.Exchange.Tables;
using Jiheng.Forms.Formats.Excel;

namespace Jiheng.Exchange.Xlsx;

/// <summary>One sheet, written row by row into a file of its own: all sheets of a workbook grow at once, and none of them in memory.</summary>
/// <remarks>A city's ledger has fifty million cells: they are written as XML by themselves, all else as the library's elements.</remarks>
internal sealed class SheetPart : IDisposable
{
    private const int WrapFrom = 40;
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    // Line ends stay as they are, and the text of a cell is clean already.
    private static readonly XmlWriterSettings Settings = new() { CloseOutput = true, NewLineHandling = NewLineHandling.None, CheckCharacters = false };

    private readonly FileStream file = TemporaryFile.Create();
    private readonly string[] letters;
    private readonly bool[] wraps;
    private readonly XmlWriter xml;

    public SheetPart(string name, IReadOnlyList<(string Head, int Width)> columns)
    {
        Name = name;
        letters = [.. columns.Select((_, index) => Letters(index))];
        wraps = [.. columns.Select(column => column.Width >= WrapFrom)];
        xml = XmlWriter.Create(new DeflateStream(file, CompressionLevel.Fastest, leaveOpen: true), Settings);
        xml.WriteStartDocument();
        xml.WriteStartElement("worksheet", Main);
        new SheetViews(new SheetView(new Pane { VerticalSplit = 1, TopLeftCell = "A2", ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen }) { WorkbookViewId = 0 }).WriteTo(xml);
        new Columns(columns.Select((column, index) => new Column { Min = (uint)index + 1, Max = (uint)index + 1, Width = column.Width, CustomWidth = true })).WriteTo(xml);
        xml.WriteStartElement("sheetData", Main);
        Add(columns.Select(column => TableCell.Of(column.Head)), _ => XlsxStyles.Head);
    }

    public string Name { get; }

    /// <summary>The head counts as one.</summary>
    public int Rows { get; private set; }

    public void Add(IEnumerable<TableCell> cells) => Add(cells, column => wraps[column] ? XlsxStyles.Wrapped : XlsxStyles.Plain);

    /// <summary>Ends the sheet; then it can be copied.</summary>
    public void Complete()
    {
        xml.WriteEndElement();
        new AutoFilter { Reference = string.Create(CultureInfo.InvariantCulture, $"A1:{letters[^1]}{Rows}") }.WriteTo(xml);
        xml.WriteEndElement();
        xml.Close();
    }

    public void CopyTo(Stream stream)
    {
        file.Position = 0;
        using var expanded = new DeflateStream(file, CompressionMode.Decompress, leaveOpen: true);
        expanded.CopyTo(stream);
    }

    public void Dispose()
    {
        xml.Dispose();
        file.Dispose();
    }

    /// <summary>A, B … Z, AA …</summary>
    internal static string Letters(int column) => column < 26 ? ((char)('A' + column)).ToString() : Letters((column / 26) - 1) + (char)('A' + (column % 26));

    private void Add(IEnumerable<TableCell> cells, Func<int, uint> style)
    {
        var number = (++Rows).ToString(CultureInfo.InvariantCulture);
        xml.WriteStartElement("row", Main);
        xml.WriteAttributeString("r", number);
        var column = 0;
        foreach (var cell in cells)
        {
            if (!cell.IsEmpty) Write(cell, letters[column] + number, style(column));
            column++;
        }

        xml.WriteEndElement();
    }

    private void Write(TableCell cell, string reference, uint style)
    {
        xml.WriteStartElement("c", Main);
        xml.WriteAttributeString("r", reference);
        if (style != XlsxStyles.Plain) xml.WriteAttributeString("s", style.ToString(CultureInfo.InvariantCulture));
        if (cell.Number is { } number && IsExact(number))
        {
            xml.WriteElementString("v", Main, number.ToString(CultureInfo.InvariantCulture));
        }
        else
        {
            xml.WriteAttributeString("t", "inlineStr");
            xml.WriteStartElement("is", Main);
            xml.WriteStartElement("t", Main);
            xml.WriteAttributeString("xml", "space", null, "preserve");
            xml.WriteString(XlsxText.Of(cell.ToString()));
            xml.WriteEndElement();
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    // A spreadsheet holds fifteen digits; a number with more would change, so that it is written as text.
    private static bool IsExact(decimal number) => decimal.Abs(number) < 1e15m && ((decimal)(double)number) == number;
}
