using System.Buffers;
using System.Collections.Frozen;
using Jiheng.Rules.Data;

namespace Jiheng.Rules.Checks.SelfEvaluations.Narratives;

/// <summary>The words by which 实际完成情况 is read (Words/narrative.yaml).</summary>
internal static class NarrativeWords
{
    private static readonly Dictionary<string, string[]> Lists = EmbeddedYaml.Parse<Dictionary<string, string[]>>(EmbeddedYaml.Text("Words.narrative.yaml"));
    private static readonly FrozenDictionary<char, string[]> Units = Lists["单位"].GroupBy(unit => unit[0]).ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(unit => unit.Length).ToArray());
    private static readonly string[] VagueAfter = Lists["数后约数"];
    private static readonly string[] VagueBefore = Lists["数前约数"];
    private static readonly string[] AtLeast = Lists["至少"];
    private static readonly string[] AtMost = Lists["至多"];
    private static readonly string[] PraiseWords = Lists["好的判断"];
    private static readonly string[] EachWords = Lists["每"];
    private static readonly string[] MadeWords = Lists["做出"];
    private static readonly string[] NameRest = Lists["名称余字"];
    private static readonly SearchValues<string> Negations = SearchValues.Create(Lists["否定"], StringComparison.Ordinal);
    private static readonly SearchValues<string> Parts = SearchValues.Create(Lists["部分"], StringComparison.Ordinal);
    private static readonly SearchValues<string> Made = SearchValues.Create(Lists["做出"], StringComparison.Ordinal);
    private static readonly SearchValues<string> HandedOut = SearchValues.Create(Lists["发出"], StringComparison.Ordinal);

    public static SearchValues<string> Praise { get; } = SearchValues.Create(Lists["好的判断"], StringComparison.Ordinal);

    public static SearchValues<string> Each { get; } = SearchValues.Create(Lists["每"], StringComparison.Ordinal);

    public static bool IsNegated(ReadOnlySpan<char> text) => text.ContainsAny(Negations);

    /// <summary>A clause that speaks of a part, or of another year.</summary>
    public static bool SpeaksOfPart(ReadOnlySpan<char> clause) => clause.ContainsAny(Parts);

    public static bool SpeaksOfMaking(ReadOnlySpan<char> name) => name.ContainsAny(Made);

    public static bool SpeaksOfHandingOut(ReadOnlySpan<char> subject) => subject.ContainsAny(HandedOut);

    public static string? UnitAt(ReadOnlySpan<char> text)
    {
        if (text.Length == 0 || !Units.TryGetValue(text[0], out var units)) return null;
        foreach (var unit in units)
        {
            if (text.StartsWith(unit, StringComparison.Ordinal)) return unit;
        }

        return null;
    }

    public static bool StartsVague(ReadOnlySpan<char> text, out int length)
    {
        length = StartOf(text, VagueAfter)?.Length ?? 0;
        return length > 0;
    }

    public static bool EndsVague(ReadOnlySpan<char> text, out int length) => EndOf(text, VagueBefore, out length);

    public static bool EndsAtLeast(ReadOnlySpan<char> text, out int length) => EndOf(text, AtLeast, out length);

    public static bool EndsAtMost(ReadOnlySpan<char> text, out int length) => EndOf(text, AtMost, out length);

    /// <summary>The word of praise that stands first in a text.</summary>
    public static string PraiseAt(ReadOnlySpan<char> text) => StartOf(text, PraiseWords) ?? "";

    /// <summary>The counter of 每期 or 每次 at the start of a text: 期, 次.</summary>
    public static string CounterAt(ReadOnlySpan<char> text) => StartOf(text, EachWords) is { } each ? each[1..] : "";

    /// <summary>What a name of something made speaks of: 证书 in 证书印刷数量.</summary>
    public static string ThingOf(string name)
    {
        foreach (var word in MadeWords) name = name.Replace(word, "", StringComparison.Ordinal);
        foreach (var word in NameRest) name = name.Replace(word, "", StringComparison.Ordinal);
        return name;
    }

    private static string? StartOf(ReadOnlySpan<char> text, string[] words)
    {
        foreach (var word in words)
        {
            if (text.StartsWith(word, StringComparison.Ordinal)) return word;
        }

        return null;
    }

    private static bool EndOf(ReadOnlySpan<char> text, string[] words, out int length)
    {
        length = 0;
        foreach (var word in words)
        {
            if (!text.EndsWith(word, StringComparison.Ordinal) || word.Length <= length) continue;
            length = word.Length;
        }

        return length > 0;
    }
}
