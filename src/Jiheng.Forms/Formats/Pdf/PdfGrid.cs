using Jiheng.Domain.Documents;
using Jiheng.Forms.Formats.Pages;
using Jiheng.Forms.Formats.Programs;

namespace Jiheng.Forms.Formats.Pdf;

/// <summary>A PDF to rows: words and lines by poppler, put together into tables.</summary>
internal static class PdfGrid
{
    /// <summary>A report of a whole department has some hundred pages; what has more is a budget book of which forms are a part.</summary>
    private const int MostPages = 500;

    /// <exception cref="UnreadableFileException">Nothing of the file can be read.</exception>
    public static DocumentGrid Read(ReadOnlyMemory<byte> bytes)
    {
        var poppler = Poppler.Find() ?? throw PdfProblems.NoPoppler();
        using var folder = new PrivateFolder();
        var file = folder.Write("document.pdf", bytes.Span);
        var count = PdfInfo.Pages(poppler, file);
        if (count > MostPages) throw PdfProblems.TooManyPages(count, MostPages);
        var diagnostics = new List<Diagnostic>();
        var words = PdfWords.Read(poppler, file, count);
        var pages = PdfDrawing.Complete(poppler, file, words, diagnostics);
        return new DocumentGrid(PageGrid.Rows(ScannedPages.Recognise(poppler, folder, file, pages, diagnostics)), diagnostics);
    }
}
