using System.Text;
using Jiheng.Forms.Formats.Pages;
using Jiheng.Forms.Formats.Pdf.Svg;

namespace Jiheng.Tests.Forms.Formats.Pdf.Svg;

public sealed class SvgPagesTests
{
    private static IReadOnlyList<SvgPage> Read(string content) =>
        SvgPages.Read(new MemoryStream(Encoding.UTF8.GetBytes($"<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\">{content}</svg>")));

    [Theory]
    [InlineData("<path style=\"fill:none;stroke:rgb(0%,0%,0%);\" d=\"M 10 20 L 110 20 \"/>", true)]
    [InlineData("<path fill=\"none\" stroke=\"rgb(50%,50%,50%)\" d=\"M 10 20 L 110 20\"/>", true)]
    [InlineData("<path style=\"stroke:none;fill:rgb(0%,0%,0%);\" d=\"M 10 19.5 L 110 19.5 L 110 20.5 L 10 20.5 Z M 10 19.5 \"/>", true)]
    [InlineData("<path style=\"fill:none;stroke:rgb(0%,0%,0%);\" d=\"M 0 0 L 100 0\" transform=\"matrix(1,0,0,-1,10,20)\"/>", true)]
    [InlineData("<path style=\"fill:none;stroke:rgb(100%,100%,100%);\" d=\"M 10 20 L 110 20\"/>", false)]
    [InlineData("<path style=\"stroke:none;fill:rgb(0%,0%,0%);\" d=\"M 10 20 L 110 20 L 110 90 L 10 90 Z\"/>", false)]
    [InlineData("<path style=\"fill:none;stroke:rgb(0%,0%,0%);\" d=\"M 10 20 C 40 20 80 20 110 20\"/>", false)]
    [InlineData("<clipPath><path style=\"stroke:rgb(0%,0%,0%);\" d=\"M 10 20 L 110 20\"/></clipPath>", false)]
    [InlineData("<defs><g id=\"part\"><path style=\"stroke:rgb(0%,0%,0%);\" d=\"M 0 0 L 100 0\"/></g></defs><use xlink:href=\"#part\" transform=\"matrix(1,0,0,1,10,20)\"/>", true)]
    [InlineData("<defs><g id=\"part\"><path style=\"stroke:rgb(0%,0%,0%);\" d=\"M 0 0 L 100 0\"/></g></defs>", false)]
    public void Takes_what_is_seen_as_a_straight_line(string content, bool isLine)
    {
        Ruling[] expected = isLine ? [new Ruling(true, 20, 10, 110)] : [];
        Assert.Equal(expected, Assert.Single(Read(content + "<g></g>")).Rulings);
    }

    [Theory]
    [InlineData(6, 0, TextDirection.Right)]
    [InlineData(0, 6, TextDirection.Down)]
    [InlineData(-6, 0, TextDirection.Left)]
    [InlineData(0, -6, TextDirection.Up)]
    public void Text_runs_to_where_most_characters_follow(int dx, int dy, object direction) =>
        Assert.Equal(direction, Read("<g>" + string.Concat(Enumerable.Range(0, 5).Select(i => $"<use xlink:href=\"#glyph0-1\" x=\"{100 + (i * dx)}\" y=\"{100 + (i * dy)}\"/>")) + "</g>")[0].Direction);

    [Fact]
    public void Parts_of_parts_do_not_multiply_without_end()
    {
        var parts = new StringBuilder("<defs><g id=\"p0\"><path style=\"stroke:rgb(0%,0%,0%);\" d=\"M 0 0 L 100 0\"/></g>");
        for (var i = 1; i < 60; i++) parts.Append($"<g id=\"p{i}\">").Insert(parts.Length, $"<use xlink:href=\"#p{i - 1}\"/>", 10).Append("</g>");
        Assert.InRange(Read(parts.Append("</defs><use xlink:href=\"#p59\"/>").ToString())[0].Rulings.Count, 1, 100_000);
    }

    [Fact]
    public void Pages_of_one_drawing_are_kept_apart() => Assert.Equal([1, 0], Read("<pageSet><page><path style=\"stroke:rgb(0%,0%,0%);\" d=\"M 0 0 L 100 0\"/></page><page></page></pageSet>").Select(page => page.Rulings.Count));
}
