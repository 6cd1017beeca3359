using FsCheck;
using FsCheck.Fluent;
using Jiheng.Rules.Words;

namespace Jiheng.Tests.Rules.Words;

public sealed class WordTrieTests
{
    private const ulong Rate = 1;
    private const ulong Verb = 2;
    private const ulong Whole = 4;
    private const ulong Any = 8;

    private static readonly WordTrie Trie = new(
    [
        ("率", new(0, 0, Rate, 0, 0)), ("效率", new(0, 0, 0, 0, Rate)), ("提升", new(0, Verb, 0, 0, 0)), ("提升率", new(0, 0, 0, 0, Verb)),
        ("工作完成率", new(0, 0, 0, Whole, 0)), ("满意", new(Any, 0, 0, 0, 0)), ("不满意", new(0, 0, 0, 0, Any)),
    ]);

    [Theory]
    [InlineData("验收合格率", Rate)]
    [InlineData("工作效率", 0)]
    [InlineData("效率提高率", Rate)]
    [InlineData("合格率情况", 0)]
    [InlineData("提升知晓率", Rate | Verb)]
    [InlineData("提升率", Rate)]
    [InlineData("能力提升", 0)]
    [InlineData("工作完成率", Rate | Whole)]
    [InlineData("综合工作完成率", Rate)]
    [InlineData("群众满意程度", Any)]
    [InlineData("不满意人数", 0)]
    [InlineData("不满意与满意", Any)]
    [InlineData("", 0)]
    public void A_word_counts_in_its_place_and_outside_its_exceptions(string text, ulong expected) => Assert.Equal(expected, Trie.Scan(text));

    [Theory]
    [InlineData("满意", true)]
    [InlineData("满意、满意", true)]
    [InlineData("很满意", false)]
    [InlineData("", false)]
    public void A_text_is_covered_by_words_and_punctuation_only(string text, bool expected) => Assert.Equal(expected, Trie.Covers(text, Any));

    [Fact]
    public void Scanning_finds_what_a_plain_search_finds()
    {
        string[] words = ["率", "合格率", "合格", "格率", "提升", "升", "数", "次数"];
        var trie = new WordTrie(words.Select((word, i) => (word, new WordTrie.Meaning(1UL << i, 0, 0, 0, 0))));
        var letters = Gen.Elements("合格率提升次数人".ToCharArray());
        Prop.ForAll(Gen.ArrayOf(letters).ToArbitrary(), text =>
        {
            var name = new string(text);
            var expected = words.Select((word, i) => name.Contains(word, StringComparison.Ordinal) ? 1UL << i : 0).Aggregate(0UL, (all, bit) => all | bit);
            return trie.Scan(name) == expected;
        }).QuickCheckThrowOnFailure();
    }
}
