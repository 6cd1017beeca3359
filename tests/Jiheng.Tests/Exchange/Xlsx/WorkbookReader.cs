using System.Globalization;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;

namespace Jiheng.Tests.Exchange.Xlsx;

/// <summary>Opens a workbook as a spreadsheet program does.</summary>
internal static partial class WorkbookReader
{
    /// <summary>The sheets in their order, each as rows of texts; a number as the file writes it.</summary>
    public static List<(string Name, List<string[]> Rows)> Read(Stream stream)
    {
        using var document = SpreadsheetDocument.Open(stream, isEditable: false);
        var workbook = document.WorkbookPart!;
        return [.. workbook.Workbook.Sheets!.Elements<Sheet>().Select(sheet => (sheet.Name!.Value!, Rows((WorksheetPart)workbook.GetPartById(sheet.Id!.Value!))))];
    }

    public static IReadOnlyList<string> Errors(Stream stream)
    {
        using var document = SpreadsheetDocument.Open(stream, isEditable: false);
        return [.. new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2019).Validate(document).Select(error => $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}")];
    }

    private static List<string[]> Rows(WorksheetPart part)
    {
        var rows = part.Worksheet.Descendants<Row>().ToList();
        var width = rows[0].Elements<Cell>().Count();
        return [.. rows.Select(row =>
        {
            var cells = Enumerable.Repeat("", width).ToArray();
            foreach (var cell in row.Elements<Cell>()) cells[Column(cell.CellReference!.Value!)] = Text(cell);
            return cells;
        })];
    }

    private static string Text(Cell cell) => cell.DataType?.Value == CellValues.InlineString
        ? Escape().Replace(cell.InlineString!.Text!.Text, match => ((char)int.Parse(match.Groups[1].Value, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString())
        : cell.CellValue!.Text;

    private static int Column(string reference) => reference.TakeWhile(char.IsAsciiLetter).Aggregate(0, (column, letter) => (column * 26) + letter - 'A' + 1) - 1;

    [GeneratedRegex("_x([0-9A-Fa-f]{4})_")]
    private static partial Regex Escape();
}
