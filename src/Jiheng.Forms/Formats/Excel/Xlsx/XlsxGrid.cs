using System.Xml;
using Jiheng.Domain.Documents;
using Jiheng.Forms.Formats.Packages;

namespace Jiheng.Forms.Formats.Excel.Xlsx;

/// <summary>Workbooks of Excel since 2007 to rows of cells, from the XML itself: a hundred thousand rows in about a second.</summary>
internal static class XlsxGrid
{
    /// <exception cref="UnreadableFileException">The file is damaged, unsafe or too large.</exception>
    public static DocumentGrid Read(ReadOnlyMemory<byte> bytes)
    {
        using var package = PackageFile.Open(bytes);
        var rows = new List<GridRow>();
        var diagnostics = new List<Diagnostic>();
        var path = "xl/workbook.xml";
        try
        {
            var parts = new WorkbookParts(package);
            path = "xl/sharedStrings.xml";
            var shared = ReadShared(parts);
            var styles = new CellStyles(parts.Styles);
            foreach (var sheet in parts.Sheets.Where(sheet => sheet.Visible))
            {
                path = sheet.Path;
                using var stream = parts.Read(path);
                if (stream is null) continue;
                using var xml = SafeXml.Reader(stream);
                var reader = new SheetReader(xml, shared, styles, parts.Date1904);
                reader.Read();
                new SheetRows(sheet.Name, sheet.Number, reader.LastColumn, reader.HiddenColumns, reader.Merges).Add(reader.Rows, rows, diagnostics);
            }
        }
        catch (XmlException problem)
        {
            throw PackageProblems.BadXml(path, problem);
        }
        catch (InvalidDataException)
        {
            throw PackageProblems.Damaged();
        }

        return new DocumentGrid(rows, diagnostics);
    }

    private static List<string> ReadShared(WorkbookParts parts)
    {
        using var stream = parts.SharedStrings;
        if (stream is null) return [];
        using var xml = SafeXml.Reader(stream);
        return SharedTexts.Read(xml);
    }
}
