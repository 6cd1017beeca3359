using Jiheng.Forms.Formats.Pdf;

namespace Jiheng.Tests.Forms.Formats.Pdf;

public sealed class PdfWordsTests
{
    private static string Answer(string text) => $"<page width=\"600.0\" height=\"800.0\">\n<word xMin=\"1.5\" yMin=\"2\" xMax=\"11.5\" yMax=\"12\">{text}</word>\n</page>";

    [Theory]
    [InlineData("绩效", "绩效")]
    [InlineData("a&lt;b &amp;&quot;", "a<b &\"")]
    [InlineData("绩\u0001\u200b效", "绩效")]
    [InlineData("</word><word xMin=\"0\">x", "</word><word xMin=\"0\">x")]
    public void Takes_words_as_they_are_without_hidden_characters(string written, string expected) =>
        Assert.Equal(expected, Assert.Single(Assert.Single(PdfWords.Parse(Answer(written))).Words).Text);

    [Theory]
    [InlineData("<word xMin=\"1\" yMin=\"2\" xMax=\"1\" yMax=\"2\">no width</word>")]
    [InlineData("<word xMin=\"NaN\" yMin=\"2\" xMax=\"1e400\" yMax=\"3\">nowhere</word>")]
    [InlineData("<word xMin=\"-1e300\" yMin=\"2\" xMax=\"1e300\" yMax=\"3\">too far</word>")]
    [InlineData("<word>")]
    [InlineData("<word xMin=\"1\" yMin=\"2\" xMax=\"3\" yMax=\"4\">\u0003</word>")]
    public void Leaves_out_what_has_no_place_or_no_text(string line) => Assert.Empty(Assert.Single(PdfWords.Parse("<page width=\"1\" height=\"1\">\n" + line)).Words);
}
