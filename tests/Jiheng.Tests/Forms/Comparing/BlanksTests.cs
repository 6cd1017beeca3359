using Jiheng.Forms.Comparing;

namespace Jiheng.Tests.Forms.Comparing;

public sealed class BlanksTests
{
    [Theory]
    [InlineData("完成\r\n培训　任务 ", "完成培训任务")]
    [InlineData("≥ 90 %", "≥90%")]
    [InlineData("10 20", "10 20")]
    [InlineData("a  b", "a b")]
    [InlineData("  ", "")]
    [InlineData(null, "")]
    public void Blanks_say_something_between_latin_words_and_figures_only(string? text, string without) => Assert.Equal(without, Blanks.Without(text));

    [Fact]
    public void Long_texts_keep_all_their_characters() => Assert.Equal(new string('甲', 20_000), Blanks.Without(string.Concat(Enumerable.Repeat("甲 ", 20_000))));
}
