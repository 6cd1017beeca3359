using System.Text;
using Jiheng.Forms.Drawing;
using Jiheng.Forms.Layouts;
using Jiheng.Forms.Reading;
using Jiheng.Forms.Writing.Ofd;
using Jiheng.Forms.Writing.Pdf;

namespace Jiheng.Tests.Forms.Writing;

/// <summary>Formats of pages: a text's lines are broken where the paper ends, so that blanks and line ends do not count.</summary>
public sealed class PagedWriterTests
{
    private const int Forms = 6;

    public static TheoryData<string> Layouts() => RoundTrip.Layouts();

    [Theory]
    [MemberData(nameof(Layouts))]
    public void What_is_written_as_ofd_is_read(string layout) => RoundTrip.HoldsFor(20, layout, drawn => DocumentReader.Read("表.ofd", Ofd([drawn])).Forms, GeneratedTexts.OnPaper, Closed);

    [Theory]
    [MemberData(nameof(Layouts))]
    public void What_is_written_as_pdf_is_read(string layout)
    {
        NeedFont();
        RoundTrip.HoldsFor(Forms, layout, drawn => DocumentReader.Read("表.pdf", Pdf([drawn])).Forms, GeneratedTexts.OnPaper, Closed);
    }

    [Theory]
    [InlineData("mof-2020-self-evaluation", 250)]
    [InlineData("monitoring-2019", 120)]
    public void Hundreds_of_indicators_run_over_pages_and_come_back(string code, int rows)
    {
        NeedFont();
        var layout = LayoutCatalogue.Find(code)!;
        var form = GeneratedForms.Of(layout, new Random(3), GeneratedTexts.OnPaper, rows);
        RoundTrip.Same(form, layout, drawn => DocumentReader.Read("表.pdf", Pdf([drawn])).Forms, Closed);
        RoundTrip.Same(form, layout, drawn => DocumentReader.Read("表.ofd", Ofd([drawn])).Forms, Closed);
    }

    [Fact]
    public void A_text_longer_than_a_page_goes_on_over_pages_and_comes_back()
    {
        NeedFont();
        var layout = LayoutCatalogue.Find("mof-2020-self-evaluation")!;
        var form = GeneratedForms.Of(layout, new Random(5), GeneratedTexts.OnPaper, 3);
        form = form with { Goals = form.Goals with { Annual = string.Concat(Enumerable.Repeat("做好培训工作，保证质量，按时完成。", 300)), Actual = "已完成" } };
        RoundTrip.Same(form, layout, drawn => DocumentReader.Read("表.pdf", Pdf([drawn])).Forms, Closed);
    }

    [Fact]
    public void The_same_form_gives_the_same_ofd()
    {
        var layout = LayoutCatalogue.Find("dalian-target")!;
        var drawn = LayoutDrawer.Draw(GeneratedForms.Of(layout, new Random(2), GeneratedTexts.OnPaper), layout);
        var (first, second) = (Encoding.UTF8.GetString(Part(Ofd([drawn]))), Encoding.UTF8.GetString(Part(Ofd([drawn]))));
        Assert.Equal(first, second);
    }

    private static byte[] Part(byte[] ofd)
    {
        using var zip = new System.IO.Compression.ZipArchive(new MemoryStream(ofd));
        using var held = new MemoryStream();
        using (var stream = zip.GetEntry("OFD.xml")!.Open()) stream.CopyTo(held);
        return held.ToArray();
    }

    private static void NeedFont() => Assert.SkipUnless(PdfWriter.IsPossible, PdfWriter.Impossible);

    private static string Closed(string text) => string.Concat(text.Where(letter => !char.IsWhiteSpace(letter)));

    private static byte[] Pdf(IReadOnlyList<DrawnForm> forms)
    {
        using var stream = new MemoryStream();
        PdfWriter.Write(forms, stream);
        return stream.ToArray();
    }

    private static byte[] Ofd(IReadOnlyList<DrawnForm> forms)
    {
        using var stream = new MemoryStream();
        OfdWriter.Write(forms, stream);
        return stream.ToArray();
    }
}
