using System.Buffers;
using System.Collections.Frozen;
using Jiheng.Domain.Indicators;
using Jiheng.Domain.Terms;
using Jiheng.Forms.Reading.Words;

namespace Jiheng.Forms.Reading.Tokens;

/// <summary>The glossary turned round: from printed words to fields, columns and levels.</summary>
internal static class Vocabulary
{
    private const int LongestHead = 24;

    // Every head that is guessed has one of these; most words have none, and are told from heads by one look.
    private static readonly SearchValues<char> InGuesses = SearchValues.Create("性计级因况值得符");
    private static readonly FrozenDictionary<string, FormField> FieldByKey = Invert<FormField>();
    private static readonly FrozenDictionary<string, IndicatorColumn[]> ColumnsByKey = InvertColumns();
    private static readonly FrozenDictionary<string, LevelName> LevelByStem = Levels();

    /// <summary>Short stems that are level names only where a level is expected: elsewhere they are plain words.</summary>
    private static readonly FrozenSet<string> EverydayStems = ReadingWords.Levels["平常话"].ToFrozenSet();

    private static readonly (string Word, IndicatorLevel2 Level)[] LevelWords = ReadingWords.Levels.Meanings(
        "含词推断", Enum.GetValues<IndicatorLevel2>().ToDictionary(level => Glossary.Label(level)));

    /// <summary>All that the glossary knows of the keys that occur: nearly every token asks three things, and one look answers them.</summary>
    private static readonly FrozenDictionary<string, Meaning> Known = FieldByKey.Keys.Concat(ColumnsByKey.Keys)
        .Concat(LevelByStem.Keys.SelectMany(stem => new[] { stem, stem + "指标", stem + "目标" }))
        .Distinct()
        .ToFrozenDictionary(key => key, key => new Meaning(FieldByKey.TryGetValue(key, out var field) ? field : null, Columns(key), Level(key)));

    /// <summary>What a key means as a label, as a column head and as a level.</summary>
    public static Meaning Of(string key)
    {
        if (key.Length == 0) return Meaning.None;
        if (Known.TryGetValue(key, out var known)) return known;
        if (key.Length > LongestHead) return Meaning.None;
        var (columns, level) = (Columns(key), WordedLevel(key));
        return columns.Length == 0 && !level.IsLevel ? Meaning.None : new Meaning(null, columns, level);
    }

    /// <summary>Whether a key is one of the glossary's own words, and not guessed.</summary>
    public static bool Knows(string key) => Known.ContainsKey(key);

    public static FormField? FieldOf(string key) => key.Length > 0 && FieldByKey.TryGetValue(key, out var field) ? field : null;

    /// <summary>The columns that a head may mean, the likeliest first; empty where it is no column head.</summary>
    public static IndicatorColumn[] ColumnsOf(string key) => Of(key).Columns;

    /// <summary>The level that a cell names.</summary>
    public static LevelName LevelOf(string key) => Of(key).Level;

    private static IndicatorColumn[] Columns(string key)
    {
        if (key.Length is 0 or > LongestHead) return [];
        if (ColumnsByKey.TryGetValue(key, out var columns)) return columns;
        return Guess(key) is { } guess ? [guess] : [];
    }

    private static LevelName Level(string key)
    {
        if (key.Length is 0 or > LongestHead) return default;
        var suffixed = key.EndsWith("指标", StringComparison.Ordinal) || key.EndsWith("目标", StringComparison.Ordinal);
        var stem = suffixed ? key[..^2] : key;
        if (stem.Length == 0) return default;
        if (LevelByStem.TryGetValue(stem, out var known) || LevelByStem.TryGetValue(key, out known))
            return known with { Strength = suffixed && key.EndsWith("指标", StringComparison.Ordinal) ? LevelStrength.Certain : EverydayStems.Contains(stem) ? LevelStrength.Possible : LevelStrength.Likely };
        return WordedLevel(key);
    }

    // A level's name in other words: 水生态环境指标.
    private static LevelName WordedLevel(string key)
    {
        if (key.Length <= 2 || !key.EndsWith("指标", StringComparison.Ordinal) || ColumnsByKey.ContainsKey(key)) return default;
        var stem = key.AsSpan(0, key.Length - 2);
        foreach (var (word, level) in LevelWords)
        {
            if (stem.Contains(word, StringComparison.Ordinal)) return new LevelName(IndicatorLevel1.Unknown, level, LevelStrength.Likely);
        }

        return default;
    }

    // Heads that vary without end: 1-9月执行情况, 2023年指标值, 年度指标值(含单位).
    private static IndicatorColumn? Guess(string key)
    {
        if (key.Length > 16 || !key.AsSpan().ContainsAny(InGuesses)) return null;
        if (key.Contains('月', StringComparison.Ordinal) && (key.EndsWith("执行情况", StringComparison.Ordinal) || key.EndsWith("完成情况", StringComparison.Ordinal))) return IndicatorColumn.Actual;
        if (key.EndsWith("可能性", StringComparison.Ordinal)) return IndicatorColumn.Likelihood;
        if (key.Contains("预计", StringComparison.Ordinal) && key.Contains("完成", StringComparison.Ordinal)) return IndicatorColumn.Expected;
        if (key.StartsWith("三级指标", StringComparison.Ordinal) && !key.Contains('值', StringComparison.Ordinal) && !key.Contains('分', StringComparison.Ordinal) && key.Length <= 10) return IndicatorColumn.Name;
        if (key.Contains("原因", StringComparison.Ordinal) && (key.Contains("措施", StringComparison.Ordinal) || key.Contains("分析", StringComparison.Ordinal))) return IndicatorColumn.Deviation;
        if (key.Contains("实际", StringComparison.Ordinal) && (key.EndsWith('值') || key.EndsWith("情况", StringComparison.Ordinal))) return IndicatorColumn.Actual;
        if (key.EndsWith("完成值", StringComparison.Ordinal)) return IndicatorColumn.Actual;
        if ((key.EndsWith("指标值", StringComparison.Ordinal) || key.EndsWith("目标值", StringComparison.Ordinal)) && key.Length <= 12) return key.Contains("实施期", StringComparison.Ordinal) || key.Contains("中期", StringComparison.Ordinal) ? IndicatorColumn.PeriodTarget : IndicatorColumn.Target;
        if (key.EndsWith("符号", StringComparison.Ordinal) && key.Length <= 8) return IndicatorColumn.Operator;
        if (key.EndsWith("得分", StringComparison.Ordinal) && key.Length <= 8 && !key.Contains("分值", StringComparison.Ordinal)) return IndicatorColumn.Score;
        return null;
    }

    private static FrozenDictionary<string, T> Invert<T>()
        where T : struct, Enum
    {
        var inverted = new Dictionary<string, T>();
        foreach (var member in Enum.GetValues<T>())
        {
            foreach (var spelling in Glossary.Of(member).Spellings) inverted.TryAdd(LabelKey.Of(spelling), member);
        }

        return inverted.ToFrozenDictionary();
    }

    private static FrozenDictionary<string, IndicatorColumn[]> InvertColumns()
    {
        var columns = new Dictionary<string, List<IndicatorColumn>>();
        foreach (var member in Enum.GetValues<IndicatorColumn>())
        {
            foreach (var spelling in Glossary.Of(member).Spellings)
            {
                var key = LabelKey.Of(spelling);
                if (!columns.TryGetValue(key, out var list)) columns[key] = list = [];
                if (!list.Contains(member)) list.Add(member);
            }
        }

        return columns.ToFrozenDictionary(pair => pair.Key, pair => pair.Value.ToArray());
    }

    private static FrozenDictionary<string, LevelName> Levels()
    {
        var levels = new Dictionary<string, LevelName>();
        foreach (var level in Enum.GetValues<IndicatorLevel1>())
        {
            foreach (var stem in Stems(level)) levels[stem] = levels.GetValueOrDefault(stem) with { Level1 = level };
        }

        foreach (var level in Enum.GetValues<IndicatorLevel2>())
        {
            foreach (var stem in Stems(level)) levels[stem] = levels.GetValueOrDefault(stem) with { Level2 = level };
        }

        levels.Remove(LabelKey.Of(Glossary.Label(IndicatorLevel1.Unknown)));
        return levels.ToFrozenDictionary();
    }

    private static IEnumerable<string> Stems<T>(T level)
        where T : struct, Enum => Glossary.Of(level).Spellings
            .Select(spelling => LabelKey.Of(spelling))
            .Select(key => key.EndsWith("指标", StringComparison.Ordinal) && key.Length > 2 ? key[..^2] : key)
            .Distinct();
}

/// <summary>What a key means, in each part of a form where it may stand.</summary>
internal sealed record Meaning(FormField? Field, IndicatorColumn[] Columns, LevelName Level)
{
    public static Meaning None { get; } = new(null, [], default);
}

/// <summary>What level a word names: at the first level, at the second, or either.</summary>
internal readonly record struct LevelName(IndicatorLevel1 Level1, IndicatorLevel2 Level2, LevelStrength Strength)
{
    public bool IsLevel => Strength != LevelStrength.None;
}

/// <summary>How sure a word is a level name.</summary>
internal enum LevelStrength
{
    None,

    /// <summary>An everyday word that a form may use as a level: 满意, 进度</summary>
    Possible,

    /// <summary>A level's stem without 指标: 数量, 社会效益</summary>
    Likely,

    /// <summary>A level's full name</summary>
    Certain,
}
