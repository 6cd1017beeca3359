using System.IO.Compression;
using Jiheng.Domain.Documents;
using Jiheng.Forms.Formats;

namespace Jiheng.Tests.Forms.Formats.Word;

/// <summary>Word documents written by hand, down to the elements that a test is about.</summary>
internal static class Docx
{
    private const string Names =
        """xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" """
        + """xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" """
        + """xmlns:v="urn:schemas-microsoft-com:vml" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" """;

    public static byte[] Of(string body, params (string Name, string Xml)[] parts) => Package([("word/document.xml", Part("document", $"<w:body>{body}</w:body>")), .. parts]);

    public static string Part(string root, string content) => $"""<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:{root} {Names}>{content}</w:{root}>""";

    public static byte[] Package(params (string Name, string Text)[] entries)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in entries)
            {
                using var writer = new StreamWriter(zip.CreateEntry(name).Open());
                writer.Write(text);
            }
        }

        return stream.ToArray();
    }

    public static DocumentGrid Grid(string body, params (string Name, string Xml)[] parts) => GridReader.Read(FileFormat.Docx, Of(body, parts));

    /// <summary>The rows of a body: lines as they are, cells between bars, merged ones with columns × rows, covered places as a dot.</summary>
    public static IEnumerable<string> Rows(string body, params (string Name, string Xml)[] parts) => Show(Grid(body, parts));

    public static IEnumerable<string> Show(DocumentGrid grid)
    {
        Assert.Empty(grid.Diagnostics);
        return grid.Rows.Select(row => row.Shape == RowShape.Line ? row.Cells[0].Text : "|" + string.Concat(row.Cells.Select(Cell)));
    }

    public static Diagnostic Problem(DocumentGrid grid)
    {
        Assert.Empty(grid.Rows);
        return Assert.Single(grid.Diagnostics);
    }

    public static string P(string text, string properties = "") => $"<w:p>{(properties.Length > 0 ? $"<w:pPr>{properties}</w:pPr>" : "")}{R(text)}</w:p>";

    public static string R(string text, string properties = "") => text.Length == 0 ? "" : $"<w:r>{(properties.Length > 0 ? $"<w:rPr>{properties}</w:rPr>" : "")}<w:t xml:space=\"preserve\">{text}</w:t></w:r>";

    public static string Table(params string[] rows) => $"<w:tbl><w:tblPr/><w:tblGrid/>{string.Concat(rows)}</w:tbl>";

    public static string Row(params string[] cells) => $"<w:tr>{string.Concat(cells)}</w:tr>";

    public static string Cell(string text, string properties = "") => Box(P(text), properties);

    public static string Box(string blocks, string properties = "") => $"<w:tc><w:tcPr>{properties}</w:tcPr>{blocks}</w:tc>";

    private static string Cell(GridCell cell) =>
        (cell.IsCovered ? "·" : cell.Text.Replace('\n', '/') + (cell.ColumnSpan > 1 || cell.RowSpan > 1 ? $"[{cell.ColumnSpan}×{cell.RowSpan}]" : "")) + "|";
}
