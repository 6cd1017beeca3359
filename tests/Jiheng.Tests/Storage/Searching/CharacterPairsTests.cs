using Jiheng.Storage.Searching;

namespace Jiheng.Tests.Storage.Searching;

public sealed class CharacterPairsTests
{
    [Theory]
    [InlineData("", 0)]
    [InlineData("率", 0)]
    [InlineData("人数", 1)]
    [InlineData("培训人数", 3)]
    [InlineData("一一一一", 1)]
    [InlineData("𠮷田", 1)]
    public void A_text_has_each_pair_once(string text, int pairs) => Assert.Equal(pairs, CharacterPairs.Of(text).Count);

    [Fact]
    public void Other_pairs_are_other_numbers()
    {
        string[] texts = ["人数", "数人", "人人", "数数", "a人", "𠮷人"];
        Assert.Distinct(texts.SelectMany(CharacterPairs.Of));
    }

    [Fact]
    public void A_part_of_a_text_has_pairs_of_it() => Assert.Subset(CharacterPairs.Of("农民技能培训人数").ToHashSet(), CharacterPairs.Of("培训人数").ToHashSet());
}
