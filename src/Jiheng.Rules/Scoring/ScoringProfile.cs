using System.Collections.Concurrent;
using Jiheng.Rules.Overrides;
using Jiheng.Rules.Scoring.Choices;
using Jiheng.Rules.Scoring.Profiles;

namespace Jiheng.Rules.Scoring;

/// <summary>A scoring scheme (评分方案): every choice that regions make differently, as dated data.</summary>
/// <remarks>The schemes that ship with Jiheng stand in Scoring/Profiles/*.yaml. A bureau's own file of the same shape starts from one
/// of them (基于) and sets anew what it decides otherwise, from a day on.</remarks>
public sealed class ScoringProfile
{
    private const string Own = "（含本级设定）";
    private readonly ConcurrentDictionary<DateOnly, ScoringChoices> byDay = new();
    private readonly ChoiceHistory history;

    internal ScoringProfile(string code, string label, string jurisdiction, ChoiceHistory history) =>
        (Code, Label, Jurisdiction, this.history) = (code, label, jurisdiction, history);

    /// <summary>Such as MOF-2020.</summary>
    public string Code { get; }

    /// <summary>What people call it, in Chinese.</summary>
    public string Label { get; }

    /// <summary>全国, or the place that uses it.</summary>
    public string Jurisdiction { get; }

    /// <summary>MOF-2020, the scheme of 财预〔2020〕10号.</summary>
    public static ScoringProfile Default => ScoringProfiles.Default;

    internal ChoiceHistory History => history;

    /// <summary>The choices as they stand on a day; before the first entry of a topic the first one holds.</summary>
    public ScoringChoices On(DateOnly day) => byDay.GetOrAdd(day, history.On);

    /// <summary>Reads a bureau's own scheme, which may rest on one that ships with Jiheng.</summary>
    /// <exception cref="FormatException">The text is no scheme; the Chinese message tells file, line and what may stand there.</exception>
    public static ScoringProfile Read(string fileName, string yaml) => ProfileFile.Read(fileName, yaml, ScoringProfiles.Find);

    /// <summary>The same scheme with a topic that a division chooses otherwise.</summary>
    /// <exception cref="FormatException">An override makes no choice.</exception>
    internal ScoringProfile With(string topic, OverrideTimeline own)
    {
        var known = ChoiceText.TopicOf(topic) ?? throw new FormatException($"评分方案里没有“{topic}”这一项。");
        return new ScoringProfile(Code, Label.EndsWith(Own, StringComparison.Ordinal) ? Label : Label + Own, Jurisdiction, history.With(known, own.Over([.. history.DaysOf(known)],
            day => history.Pick(known, day).From(day),
            (day, each) => new DatedChoice(ChoiceText.Read(topic, each.Value ?? ""), new ChoiceOrigin(day, each.Cited)))));
    }

    public override string ToString() => $"{Code} {Label}";
}
