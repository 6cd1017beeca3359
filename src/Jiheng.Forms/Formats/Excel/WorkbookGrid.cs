using System.Text;
using ExcelDataReader;
using ExcelDataReader.Exceptions;
using Jiheng.Domain.Documents;
using Jiheng.Forms.Formats.Packages;

namespace Jiheng.Forms.Formats.Excel;

/// <summary>Workbooks of Excel up to 2003, and of WPS, to rows of cells: what is seen on the sheets, as it is seen.</summary>
/// <remarks>Hidden sheets, rows and columns hold what the form's maker did not mean to show; they are not read.</remarks>
internal static class WorkbookGrid
{
    static WorkbookGrid() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <exception cref="UnreadableFileException">The file is damaged, encrypted or too large.</exception>
    public static DocumentGrid Read(ReadOnlyMemory<byte> bytes)
    {
        var rows = new List<GridRow>();
        var diagnostics = new List<Diagnostic>();
        try
        {
            using var reader = ExcelReaderFactory.CreateReader(PackageFile.StreamOf(bytes), new ExcelReaderConfiguration { FallbackEncoding = Encoding.GetEncoding("GB18030") });
            var number = 0;
            do
            {
                number++;
                if (reader.VisibleState != "visible") continue;
                int[] hidden = [.. Enumerable.Range(0, Math.Min(reader.FieldCount, SheetRows.MostColumns)).Where(column => reader.GetColumnWidth(column) <= 0)];
                var merges = (reader.MergeCells ?? []).Select(merge => new SheetMerge(merge.FromRow, merge.FromColumn, merge.ToRow, merge.ToColumn));
                new SheetRows(reader.Name, number, Math.Min(reader.FieldCount, SheetRows.MostColumns) - 1, hidden, merges).Add(RowsOf(reader), rows, diagnostics);
            }
            while (reader.NextResult());
        }
        catch (InvalidPasswordException)
        {
            throw PackageProblems.Encrypted();
        }
        catch (Exception problem) when (problem is not (UnreadableFileException or OutOfMemoryException))
        {
            // The library throws whatever its parser stumbles over in a damaged workbook: no list of types would be whole.
            throw PackageProblems.Damaged();
        }

        return new DocumentGrid(rows, diagnostics);
    }

    internal static UnreadableFileException TooLarge(long limit) => new("READ-TOO-LARGE", $"工作簿里的单元格超过 {limit / 10_000} 万个，没有读取。", "请把各项目的表拆分成几个工作簿再试。");

    private static IEnumerable<SheetRow> RowsOf(IExcelDataReader reader)
    {
        var columns = Math.Min(reader.FieldCount, SheetRows.MostColumns);
        var cells = new List<(int Column, string Text)>();
        for (var row = 1; reader.Read(); row++)
        {
            cells.Clear();
            for (var column = 0; column < columns; column++)
            {
                if (CellText.Of(reader, column) is { Length: > 0 } text) cells.Add((column, text));
            }

            yield return new SheetRow(row, reader.RowHeight <= 0, [.. cells]);
        }
    }
}
