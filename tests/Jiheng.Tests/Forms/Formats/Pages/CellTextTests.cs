using Jiheng.Forms.Formats.Pages;

namespace Jiheng.Tests.Forms.Formats.Pages;

public sealed class CellTextTests
{
    private const double Em = 10;

    private static string Read(double width, params string[] lines) => CellText.Of(
        [.. lines.SelectMany((line, i) => line.Split(' ').Select((word, n) => Word(2 + (CharacterWidths.Of(line.AsSpan(0, line.Split(' ')[..n].Sum(before => before.Length + 1))) * Em), 14 * i, word)))],
        new Box(0, 0, width, 14 * lines.Length)).Text;

    private static PageWord Word(double x, double y, string text) => new(text, new Box(x, y, x + (Em * CharacterWidths.Of(text)), y + Em));

    [Theory]
    [InlineData(45, new[] { "缺陷消费", "品召回" }, "缺陷消费品召回")]
    [InlineData(45, new[] { "完成率≥", "100.00%" }, "完成率≥100.00%")]
    [InlineData(100, new[] { "完成率≥", "100.00%" }, "完成率≥\n100.00%")]
    [InlineData(200, new[] { "一是建立台账", "二是定期检查" }, "一是建立台账\n二是定期检查")]
    [InlineData(120, new[] { "service", "provided" }, "service\nprovided")]
    [InlineData(45, new[] { "service", "provided" }, "service provided")]
    [InlineData(40, new[] { "3550", "000" }, "3550 000")]
    [InlineData(30, new[] { "35500", "00" }, "3550000")]
    [InlineData(300, new[] { "two words" }, "two words")]
    [InlineData(300, new[] { "其中：当年 财政拨款" }, "其中：当年财政拨款")]
    public void Joins_lines_that_were_wrapped_and_keeps_those_that_end(double width, string[] lines, string expected) => Assert.Equal(expected, Read(width, lines));

    [Fact]
    public void A_gap_of_half_a_character_is_a_blank_between_chinese_words_too() =>
        Assert.Equal("周一 上午", CellText.Of([Word(0, 0, "周一"), Word(26, 0, "上午")], new Box(0, 0, 100, 20)).Text);
}
