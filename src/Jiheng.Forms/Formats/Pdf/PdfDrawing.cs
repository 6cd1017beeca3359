using System.Xml;
using Jiheng.Domain.Documents;
using Jiheng.Forms.Formats.Pages;
using Jiheng.Forms.Formats.Pdf.Svg;

namespace Jiheng.Forms.Formats.Pdf;

/// <summary>Adds to the words what poppler draws around them: the lines of tables, and which way the text runs.</summary>
/// <remarks>Poppler draws in a process of its own and knows all of the format; what it draws is then told by one simple language.</remarks>
internal static class PdfDrawing
{
    // Long enough to share the start of a process, short enough to share the work between cores.
    private const int PagesAtOnce = 6;

    public static List<Page> Complete(Poppler poppler, string file, List<Page> pages, List<Diagnostic> diagnostics)
    {
        var drawn = pages.Where(page => page.Words.Count > 0).Chunk(PagesAtOnce).AsParallel().AsOrdered().WithDegreeOfParallelism(Math.Clamp(Environment.ProcessorCount, 1, 4))
            .SelectMany(some => Draw(poppler, file, some)).ToDictionary(page => page.Number);
        var missing = pages.Where(page => page.Words.Count > 0 && !drawn.ContainsKey(page.Number)).Select(page => page.Number).ToList();
        if (missing.Count > 0) diagnostics.Add(PdfProblems.NoLines(missing));
        return pages.ConvertAll(page => drawn.GetValueOrDefault(page.Number, page));
    }

    private static List<Page> Draw(Poppler poppler, string file, Page[] pages)
    {
        var first = pages[0].Number;
        var result = poppler.Drawing(file, first, pages[^1].Number);
        if (!result.Succeeded) return [];
        try
        {
            var drawn = SvgPages.Read(new MemoryStream(result.Output));
            return [.. pages.Where(page => page.Number - first < drawn.Count).Select(page => Complete(page, drawn[page.Number - first]))];
        }
        catch (XmlException)
        {
            return [];
        }
    }

    private static Page Complete(Page page, SvgPage drawn)
    {
        var upright = (page with { Rulings = drawn.Rulings }).Turned(drawn.Direction);
        return upright with { Words = [.. upright.Words.Select(WithTrueHeight)] };
    }

    // Fonts drawn by hand (Type 3) claim the height of their tallest character, twice that of a line.
    private static PageWord WithTrueHeight(PageWord word) =>
        word.Box.Height <= 1.8 * word.Em ? word : word with { Box = word.Box with { Top = word.Box.CentreY - (0.65 * word.Em), Bottom = word.Box.CentreY + (0.65 * word.Em) } };
}
