using System.Globalization;
using Jiheng.Domain.Documents;
using Jiheng.Forms.Formats.Pages;
using Jiheng.Forms.Formats.Programs;

namespace Jiheng.Forms.Formats.Pdf;

/// <summary>Pages that are pictures of text: recognised where the programs for it are installed, else named.</summary>
internal static class ScannedPages
{
    // A page takes seconds to recognise.
    private const int MostRecognised = 60;

    /// <exception cref="UnreadableFileException">All pages are pictures, and nothing is there to recognise them.</exception>
    public static List<Page> Recognise(Poppler poppler, PrivateFolder folder, string file, List<Page> pages, List<Diagnostic> diagnostics)
    {
        var scanned = Scanned(poppler, file, pages);
        if (scanned.Count == 0) return pages;
        if (TextRecognition.Find() is not { } recognition)
        {
            if (pages.TrueForAll(page => page.Words.Count == 0)) throw PdfProblems.Scanned();
            diagnostics.Add(PdfProblems.ScannedPages(scanned));
            return pages;
        }

        if (scanned.Count > MostRecognised) throw PdfProblems.TooManyPages(scanned.Count, MostRecognised);
        var recognised = scanned.AsParallel().AsOrdered().WithDegreeOfParallelism(2).Select(number => recognition.Read(poppler, folder, file, pages[number - 1])).ToDictionary(page => page.Number);
        var read = scanned.Where(number => recognised[number].Words.Count > 0).ToList();
        if (read.Count > 0) diagnostics.Add(PdfProblems.Recognised(read));
        if (read.Count < scanned.Count) diagnostics.Add(PdfProblems.NotRecognised([.. scanned.Except(read)]));
        return pages.ConvertAll(page => recognised.GetValueOrDefault(page.Number, page));
    }

    // A page without a word is either blank or a picture.
    private static List<int> Scanned(Poppler poppler, string file, List<Page> pages)
    {
        var silent = pages.Where(page => page.Words.Count == 0).Select(page => page.Number).ToHashSet();
        if (silent.Count == 0) return [];
        return [.. poppler.Images(file, pages.Count).Text.Split('\n').Select(PageOf).Where(silent.Contains).Distinct().Order()];
    }

    // The first column of the list is the page.
    private static int PageOf(string line) =>
        int.TryParse(line.AsSpan().TrimStart() is var rest && rest.IndexOf(' ') is > 0 and var end ? rest[..end] : default, NumberStyles.None, CultureInfo.InvariantCulture, out var page) ? page : 0;
}
