using Jiheng.Domain.Documents;
using Jiheng.Forms.Formats.Json;
using Jiheng.Forms.Formats.Text;

namespace Jiheng.Forms.Formats;

/// <summary>A file of any format to its grid. The one place that knows which reader takes which format.</summary>
public static class GridReader
{
    /// <summary>Reads a file's rows. Never throws for what the file holds: what cannot be read is a diagnostic.</summary>
    /// <param name="format">What the file is: see <see cref="FormatDetector"/>.</param>
    /// <param name="bytes">The whole file.</param>
    public static DocumentGrid Read(FileFormat format, ReadOnlyMemory<byte> bytes)
    {
        try
        {
            return format switch
            {
                FileFormat.Text => ReadText(bytes.Span),
                FileFormat.Csv => Csv.CsvGrid.Read(bytes.Span),
                FileFormat.Docx => Word.DocxGrid.Read(bytes),
                FileFormat.Xlsx => Excel.Xlsx.XlsxGrid.Read(bytes),
                FileFormat.Xls => Excel.WorkbookGrid.Read(bytes),
                FileFormat.Html => Html.HtmlGrid.Read(bytes.Span),
                FileFormat.Pdf => Pdf.PdfGrid.Read(bytes),
                FileFormat.Ofd => Ofd.OfdGrid.Read(bytes),
                FileFormat.Doc or FileFormat.Rtf or FileFormat.Odt or FileFormat.Ods => Converted.ConvertedGrid.Read(format, bytes),
                FileFormat.Zip => throw (Packages.PackageFile.IsWhole(bytes) ? FormatProblems.Archive() : Packages.PackageProblems.Damaged()),
                FileFormat.Encrypted => throw Packages.PackageProblems.Encrypted(),
                FileFormat.Image => throw FormatProblems.Picture(),
                FileFormat.Unknown => throw FormatProblems.Unknown(),
            };
        }
        catch (UnreadableFileException problem)
        {
            return DocumentGrid.Unreadable(problem.Problem);
        }
    }

    /// <summary>The rows of a text that is already decoded.</summary>
    public static DocumentGrid ReadText(string text) => JsonGrid.TryBuild(text) ?? TextGrid.Build(text);

    private static DocumentGrid ReadText(ReadOnlySpan<byte> bytes)
    {
        var diagnostics = new List<Diagnostic>();
        if (TextDecoder.Decode(bytes, diagnostics) is not { } text) return new DocumentGrid([], diagnostics);
        var grid = ReadText(text);
        return grid with { Diagnostics = [.. diagnostics, .. grid.Diagnostics] };
    }
}
