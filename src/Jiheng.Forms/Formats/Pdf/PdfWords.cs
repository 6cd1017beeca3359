using System.Globalization;
using System.Net;
using System.Text;
using Jiheng.Forms.Formats.Pages;
using Jiheng.Forms.Formats.Programs;

namespace Jiheng.Forms.Formats.Pdf;

/// <summary>The words of a PDF with their boxes, as pdftotext writes them: one element a line.</summary>
internal static class PdfWords
{
    /// <exception cref="UnreadableFileException">The file is damaged, or made to take forever.</exception>
    public static List<Page> Read(Poppler poppler, string file, int pages)
    {
        var result = poppler.Words(file, pages);
        return result.End switch
        {
            ProgramEnd.OutOfTime or ProgramEnd.TooMuchOutput => throw PdfProblems.TooSlow(),
            _ when !result.Succeeded => throw PdfProblems.Damaged(),
            _ => [.. Parse(result.Text).Select(AsShown)],
        };
    }

    /// <summary>The pages of pdftotext's answer. It is no XML that can be trusted: hidden characters stand in it as they are.</summary>
    public static List<Page> Parse(string answer)
    {
        var pages = new List<Page>();
        List<PageWord> words = [];
        foreach (var range in answer.AsSpan().EnumerateLines())
        {
            var line = range.Trim();
            if (line.StartsWith("<page "))
            {
                words = [];
                pages.Add(new Page(pages.Count + 1, Number(line, "width"), Number(line, "height"), words, []));
            }
            else if (line.StartsWith("<word ") && Word(line) is { } word)
            {
                words.Add(word);
            }
        }

        return pages;
    }

    // pdftotext turns the words of a turned page, but not its size.
    private static Page AsShown(Page page) =>
        page.Words.Any(word => word.Box.CentreX > page.Width || word.Box.CentreY > page.Height) ? page with { Width = page.Height, Height = page.Width } : page;

    private static PageWord? Word(ReadOnlySpan<char> line)
    {
        var start = line.IndexOf('>') + 1;
        var end = line.LastIndexOf("</word>");
        if (end < start) return null;
        var text = Clean(WebUtility.HtmlDecode(line[start..end].ToString()));
        var box = new Box(Number(line, "xMin"), Number(line, "yMin"), Number(line, "xMax"), Number(line, "yMax"));
        return text.Length == 0 || !box.IsOnPaper ? null : new PageWord(text, box);
    }

    private static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (char.IsWhiteSpace(character)) clean.Append(' ');
            else if (!char.IsControl(character) && char.GetUnicodeCategory(character) is not (UnicodeCategory.Format or UnicodeCategory.PrivateUse)) clean.Append(character);
        }

        return clean.ToString().Trim();
    }

    private static double Number(ReadOnlySpan<char> line, string name)
    {
        var start = line.IndexOf(name + "=\"");
        if (start < 0) return 0;
        var value = line[(start + name.Length + 2)..];
        var end = value.IndexOf('"');
        return end > 0 && double.TryParse(value[..end], NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? number : 0;
    }
}
