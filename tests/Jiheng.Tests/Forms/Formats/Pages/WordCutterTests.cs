using Jiheng.Forms.Formats.Pages;

namespace Jiheng.Tests.Forms.Formats.Pages;

public sealed class WordCutterTests
{
    private static string Cut(string word, params double[] walls) =>
        string.Join('|', WordCutter.Cut(new PageWord(word, new Box(0, 0, 10 * CharacterWidths.Of(word), 10)), walls).Select(part => part.Text));

    [Fact]
    public void Cuts_where_a_line_runs_through() => Assert.Equal("数量|指标|个", Cut("数量指标个", 20, 40));

    [Fact]
    public void Leaves_words_whole_that_only_touch_a_line() => Assert.Equal("数量指标", Cut("数量指标", 2, 38, 90));

    [Fact]
    public void Gives_a_closing_bracket_to_the_cell_before() => Assert.Equal("≥30.00(条)|70.00(条)", Cut("≥30.00(条)70.00(条)", 10 * CharacterWidths.Of("≥30.00(条")));
}
