using System.Globalization;
using Jiheng.Domain.Indicators;
using Jiheng.Forms.Formats.Pages;
using Jiheng.Forms.Formats.Pdf;
using Jiheng.Forms.Formats.Programs;
using Jiheng.Forms.Reading;

namespace Jiheng.Tests.Forms.Formats.Ofd;

/// <summary>A form whose words and lines were put into an OFD file reads as the PDF that they came from.</summary>
public sealed class OfdSampleTests
{
    private const double Millimetre = 72 / 25.4;

    [Fact]
    public void Reads_as_the_pdf_does()
    {
        var file = Path.Combine(Checkout.Root, "tests", "Samples", "pdf-evaluation-portrait-libreoffice.pdf");
        var form = Assert.Single(DocumentReader.Read("form.ofd", Converted(file)).Forms);
        var expected = Assert.Single(DocumentReader.Read(file, File.ReadAllBytes(file)).Forms);
        Assert.Equal(expected.Indicators.Select(Row), form.Indicators.Select(Row));
        Assert.Equal((expected.Title, expected.FiscalYear, expected.Project, expected.Goals.Annual, expected.Goals.Actual), (form.Title, form.FiscalYear, form.Project, form.Goals.Annual, form.Goals.Actual));
        Assert.Equal(16, form.Indicators.Count);
    }

    private static string Row(Indicator row) => $"{row.Level1} {row.Level2} {row.Name} {row.Target?.Text} {row.Actual?.Text} {row.Points} {row.Score} {row.Remark}";

    private static byte[] Converted(string file)
    {
        using var folder = new PrivateFolder();
        var copy = folder.Write("a.pdf", File.ReadAllBytes(file));
        var poppler = Poppler.Find()!;
        var draw = new OfdDraw();
        foreach (var page in PdfDrawing.Complete(poppler, copy, PdfWords.Read(poppler, copy, 2), []))
        {
            draw.Page();
            foreach (var word in page.Words) draw.Text(word.Box.Left / Millimetre, word.Box.Top / Millimetre, word.Text, word.Box.Height / Millimetre / 1.3, Widths(word));
            foreach (var ruling in page.Rulings)
            {
                var (at, from, to) = (ruling.At / Millimetre, ruling.From / Millimetre, ruling.To / Millimetre);
                if (ruling.IsHorizontal) draw.Line(from, at, to, at);
                else draw.Line(at, from, at, to);
            }
        }

        return draw.ToBytes();
    }

    private static string Widths(PageWord word)
    {
        var unit = word.Box.Width / CharacterWidths.Of(word.Text) / Millimetre;
        return string.Join(' ', word.Text.Select(character => (CharacterWidths.Of(character) * unit).ToString("0.###", CultureInfo.InvariantCulture)));
    }
}
