using System.Reflection;
using System.Runtime.CompilerServices;
using Jiheng.Domain.Indicators;
using Jiheng.Forms.Layouts;
using Jiheng.Forms.Reading.Tokens;
using Jiheng.Forms.Reading.Words;

namespace Jiheng.Tests.Forms.Reading.Words;

/// <summary>The word lists that ship: after a change to one, a failure here says what is wrong with it.</summary>
public sealed class ReadingWordsTests
{
    private const string Folder = "Jiheng.Forms.Reading.Words.";
    private static readonly Assembly Forms = typeof(LayoutCatalogue).Assembly;

    public static TheoryData<string> Files() => [.. Forms.GetManifestResourceNames().Where(name => name.StartsWith(Folder, StringComparison.Ordinal)).Select(name => name[Folder.Length..])];

    [Fact]
    public void Every_list_is_sound() => Assert.Null(Problem(typeof(ReadingWords)) ?? Problem(typeof(Vocabulary)));

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_file_is_used(string file) =>
        Assert.Contains(Path.GetFileNameWithoutExtension(file), typeof(ReadingWords).GetProperties().Select(property => property.Name), StringComparer.OrdinalIgnoreCase);

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_file_says_what_it_is_for_and_how_to_extend_it(string file)
    {
        using var reader = new StreamReader(Forms.GetManifestResourceStream(Folder + file)!);
        Assert.StartsWith("# ", reader.ReadLine(), StringComparison.Ordinal);
        Assert.StartsWith("# 增补：", reader.ReadLine(), StringComparison.Ordinal);
    }

    // Such words are looked up by their key, so one with brackets or blanks would never be found.
    [Fact]
    public void Words_looked_up_by_key_are_written_as_keys() =>
        Assert.All([.. ReadingWords.Values["定性值"], .. ReadingWords.Values["方向"], .. ReadingWords.Levels["平常话"], .. ReadingWords.Labels["预算数列"], .. ReadingWords.Labels["填表单位"], .. ReadingWords.Labels["表侧竖排"]], word => Assert.Equal(LabelKey.Of(word), word));

    [Fact]
    public void An_everyday_word_is_a_level_only_where_one_is_expected() =>
        Assert.All(ReadingWords.Levels["平常话"], word => Assert.True(Vocabulary.LevelOf(word).Strength is LevelStrength.Possible or LevelStrength.None));

    [Theory]
    [InlineData("生态环境成本类指标", IndicatorLevel2.EcologicalCost)]
    [InlineData("环境效益类指标", IndicatorLevel2.EcologicalBenefit)]
    [InlineData("社会影响类指标", IndicatorLevel2.SustainableImpact)]
    public void A_level_that_the_glossary_lacks_is_told_by_its_words_in_their_order(string cell, IndicatorLevel2 expected) =>
        Assert.Equal(expected, Vocabulary.LevelOf(LabelKey.Of(cell)).Level2);

    private static string? Problem(Type type)
    {
        var thrown = Record.Exception(() => RuntimeHelpers.RunClassConstructor(type.TypeHandle));
        while (thrown?.InnerException is { } inner) thrown = inner;
        return thrown?.Message;
    }
}
