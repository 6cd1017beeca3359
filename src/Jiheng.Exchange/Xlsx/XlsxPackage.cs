using System.IO.Compression;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Jiheng.Exchange.Xlsx;

/// <summary>Puts sheets together into a workbook. The library's own package holds every part in memory until the end; this one
/// passes them on as they come.</summary>
internal static class XlsxPackage
{
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Relations = "http://schemas.openxmlformats.org/package/2006/relationships";
    private const string Spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml";

    public static void Write(Stream stream, IReadOnlyList<SheetPart> sheets, CancellationToken cancel = default)
    {
        using var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true);
        Add(zip, "[Content_Types].xml", ContentTypes(sheets.Count));
        Add(zip, "_rels/.rels", Relationships([("rId1", "officeDocument", "xl/workbook.xml")]));
        Add(zip, "xl/workbook.xml", Part(Workbook(sheets)));
        Add(zip, "xl/_rels/workbook.xml.rels", Relationships(
            [.. sheets.Select((_, index) => ($"rId{index + 1}", "worksheet", $"worksheets/sheet{index + 1}.xml")), ($"rId{sheets.Count + 1}", "styles", "styles.xml")]));
        Add(zip, "xl/styles.xml", Part(XlsxStyles.Sheet));
        foreach (var (index, sheet) in sheets.Index())
        {
            cancel.ThrowIfCancellationRequested();
            using var entry = zip.CreateEntry($"xl/worksheets/sheet{index + 1}.xml", CompressionLevel.Fastest).Open();
            sheet.CopyTo(entry);
        }
    }

    private static Workbook Workbook(IReadOnlyList<SheetPart> sheets) => new(
        new BookViews(new WorkbookView()),
        new Sheets(sheets.Select((sheet, index) => new Sheet { Name = sheet.Name, SheetId = (uint)index + 1, Id = $"rId{index + 1}" })));

    private static byte[] Part(OpenXmlElement root)
    {
        using var held = new MemoryStream();
        using (var xml = OpenXmlWriter.Create(held))
        {
            xml.WriteStartDocument();
            xml.WriteElement(root);
        }

        return held.ToArray();
    }

    private static byte[] ContentTypes(int sheets) => Encoding.UTF8.GetBytes(
        $"""
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="{Spreadsheet}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="{Spreadsheet}.styles+xml"/>{string.Concat(Enumerable.Range(1, sheets).Select(sheet => $"<Override PartName=\"/xl/worksheets/sheet{sheet}.xml\" ContentType=\"{Spreadsheet}.worksheet+xml\"/>"))}</Types>
        """);

    private static byte[] Relationships(IEnumerable<(string Id, string Type, string Target)> parts) => Encoding.UTF8.GetBytes(
        $"""
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <Relationships xmlns="{Relations}">{string.Concat(parts.Select(part => $"<Relationship Id=\"{part.Id}\" Type=\"{Office}/{part.Type}\" Target=\"{part.Target}\"/>"))}</Relationships>
        """);

    private static void Add(ZipArchive zip, string name, byte[] content)
    {
        using var entry = zip.CreateEntry(name).Open();
        entry.Write(content);
    }
}
