using System.Text;
using ExcelDataReader;
using ExcelDataReader.Exceptions;
using Jiheng.Domain.Documents;
using Jiheng.Forms.Formats.Packages;

namespace Jiheng.Forms.Formats.Excel;

/// <summary>Workbooks of Excel and WPS, new and old, to rows of cells: what is seen on the sheets, as it is seen.</summary>
/// <remarks>Rows are streamed. Hidden sheets, rows and columns hold what the form's maker did not mean to show; they are not read.</remarks>
internal static class WorkbookGrid
{
    private const long MostCells = 20_000_000;

    static WorkbookGrid() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <exception cref="UnreadableFileException">The file is damaged, encrypted or too large.</exception>
    public static DocumentGrid Read(ReadOnlyMemory<byte> bytes)
    {
        // Sizes and names of the package are checked before anybody unpacks it.
        if (bytes.Span.StartsWith("PK"u8)) PackageFile.Open(bytes).Dispose();
        var rows = new List<GridRow>();
        var diagnostics = new List<Diagnostic>();
        try
        {
            using var reader = ExcelReaderFactory.CreateReader(PackageFile.StreamOf(bytes), new ExcelReaderConfiguration { FallbackEncoding = Encoding.GetEncoding("GB18030") });
            long cells = 0;
            var number = 0;
            do
            {
                number++;
                if (reader.VisibleState != "visible") continue;
                cells += SheetRows.Add(reader, number, rows, diagnostics);
                if (cells > MostCells) throw TooLarge();
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

    private static UnreadableFileException TooLarge() => new("READ-TOO-LARGE", $"工作簿里的单元格超过 {MostCells / 10_000} 万个，没有读取。", "请把各项目的表拆分成几个工作簿再试。");
}
