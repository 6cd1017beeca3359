using System.Text;
using Jiheng.Forms.Drawing;

namespace Jiheng.Forms.Writing.Paper;

/// <summary>Lays drawn forms out on A4: title, year and note, then the table over as many pages as it takes, page numbers below.</summary>
internal sealed class PaperLayout(Func<Rune, double> width)
{
    private const double LongSide = 841.89;
    private const double ShortSide = 595.28;
    public const double Margin = 48;
    private readonly TextWrap wrap = new(width);

    /// <summary>The pages of all forms; each form begins on a new one.</summary>
    public List<PaperPage> Pages(IEnumerable<DrawnForm> forms)
    {
        var pages = new List<PaperPage>();
        foreach (var form in forms) Add(form, pages);
        for (var i = 0; i < pages.Count; i++) Centre(pages[i], $"第 {i + 1} 页，共 {pages.Count} 页", OfficialFonts.Body with { Points = 9 }, pages[i].Height - 26);
        return pages;
    }

    private void Add(DrawnForm form, List<PaperPage> pages)
    {
        PaperPage Page() => form.Landscape ? new PaperPage(LongSide, ShortSide) : new PaperPage(ShortSide, LongSide);
        var first = Page();
        var top = Margin;
        var room = first.Width - (2 * Margin);
        foreach (var line in wrap.Lines(PrintableText.Of(form.Title), room, OfficialFonts.Title.Points))
        {
            Centre(first, line, OfficialFonts.Title, top + 18);
            top += 26;
        }

        if (form.Subtitle is not null)
        {
            Centre(first, PrintableText.Of(form.Subtitle), OfficialFonts.Body, top + 10);
            top += 18;
        }

        if (form.Note is not null)
        {
            foreach (var line in wrap.Lines(PrintableText.Of(form.Note), room, OfficialFonts.Body.Points))
            {
                first.Texts.Add(new PaperText(Margin, top + 10, OfficialFonts.Body, line));
                top += 16;
            }
        }

        pages.Add(first);
        foreach (var segment in new TableFlow(PlacedTable.Of(form), wrap, room).Segments(first.Height - Margin - top - 6, first.Height - (2 * Margin)))
        {
            if (segment.Start > 0) pages.Add(Page());
            segment.Draw(pages[^1], Margin, segment.Start > 0 ? Margin : top + 6);
        }
    }

    private void Centre(PaperPage page, string text, OfficialFont font, double baseline) =>
        page.Texts.Add(new PaperText((page.Width - wrap.Width(text, font.Points)) / 2, baseline, font, text));
}
