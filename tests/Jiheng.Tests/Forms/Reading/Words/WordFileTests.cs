using Jiheng.Forms.Reading.Words;

namespace Jiheng.Tests.Forms.Reading.Words;

/// <summary>What a slip in a word list is answered with: its file, its line, and what is wrong.</summary>
public sealed class WordFileTests
{
    [Fact]
    public void Words_keep_the_files_order_and_comments_stand_anywhere()
    {
        var file = WordFile.Parse("a.yaml", "# 说明\n甲: [\n  # 一组\n  丙, 乙,\n  \"%\", 是,\n]\n乙: [丙]\n", "甲", "乙");
        Assert.Equal(["丙", "乙", "%", "是"], file["甲"]);
        Assert.Equal(["丙"], file["乙"]);
    }

    [Theory]
    [InlineData("甲: []", "a.yaml 第 1 行：“甲”应是一个列表，至少有一个词。")]
    [InlineData("甲: 子", "a.yaml 第 1 行：“甲”应是一个列表，至少有一个词。")]
    [InlineData("甲:\n", "a.yaml 第 1 行：“甲”应是一个列表，至少有一个词。")]
    [InlineData("甲: [子,\n 丑, 子]", "a.yaml 第 2 行：“甲”中“子”重复。")]
    [InlineData("甲: [子]\n丁: [丑]", "a.yaml 第 2 行：不认识词表“丁”，可用：甲。")]
    [InlineData("# 空", "a.yaml 应是若干“词表: [词, 词]”。")]
    [InlineData("{}", "a.yaml 缺少词表：甲。")]
    [InlineData("甲: [\"\"]", "a.yaml 第 1 行：“甲”中的“”不是一个词。")]
    [InlineData("甲: [子，丑]", "a.yaml 第 1 行：“甲”中的“子，丑”不是一个词。词之间用英文逗号")]
    [InlineData("甲: [注:, 子]", "a.yaml 第 1 行：“甲”中的“{ { 注,  } }”不是一个词。")]
    [InlineData("甲: [子]\n甲: [丑]", "a.yaml 第 2 行：不是正确的 YAML。")]
    [InlineData("甲: [子\n乙: 丑", "a.yaml 不是正确的 YAML：有括号或引号没有成对。")]
    public void A_slip_is_told_with_its_line(string yaml, string expected) =>
        Assert.StartsWith(expected, Assert.Throws<FormatException>(() => WordFile.Parse("a.yaml", yaml, "甲")).Message, StringComparison.Ordinal);

    [Fact]
    public void A_word_may_stand_for_something() =>
        Assert.Equal([("子", 1), ("丑", 1), ("寅", 2)], Pairs("甲: [子 一, 丑 一, 寅 二]"));

    [Theory]
    [InlineData("甲: [子]", "a.yaml 的“甲”中“子”应是词、空格和含义，含义可用：一、二。")]
    [InlineData("甲: [子 三]", "a.yaml 的“甲”中“子 三”应是词、空格和含义，含义可用：一、二。")]
    [InlineData("甲: [子 一, 子 二]", "a.yaml 的“甲”中“子”重复。")]
    public void A_word_without_a_known_meaning_is_refused(string yaml, string expected) =>
        Assert.Equal(expected, Assert.Throws<FormatException>(() => Pairs(yaml)).Message);

    private static (string, int)[] Pairs(string yaml) => WordFile.Parse("a.yaml", yaml, "甲").Meanings("甲", new Dictionary<string, int> { ["一"] = 1, ["二"] = 2 });
}
