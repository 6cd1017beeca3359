using Jiheng.Forms.Reading.Words;

namespace Jiheng.Tests.Forms.Reading.Words;

public sealed class WordAffixTests
{
    private static readonly WordBeginnings Beginnings = new(["元", "元/人", "元/人/年", "%", "个工作日", "个"]);
    private static readonly WordEndings Endings = new(["次数", "率", "数", "覆盖面"]);

    [Theory]
    [InlineData("元/人/年的标准", 5)]
    [InlineData("元/人次", 3)]
    [InlineData("元", 1)]
    [InlineData("个工作", 1)]
    [InlineData("%以上", 1)]
    [InlineData("万元", 0)]
    [InlineData("", 0)]
    public void The_longest_beginning_counts(string text, int length) => Assert.Equal(length, Beginnings.LengthAt(text));

    [Theory]
    [InlineData("培训次数", true)]
    [InlineData("数", true)]
    [InlineData("覆盖面", true)]
    [InlineData("面", false)]
    [InlineData("数据", false)]
    [InlineData("", false)]
    public void Any_ending_counts(string text, bool ends) => Assert.Equal(ends, Endings.End(text));
}
