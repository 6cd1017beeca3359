using Jiheng.Domain.Documents;
using Jiheng.Domain.Indicators;

namespace Jiheng.Rules.Words;

/// <summary>What a form's goals, purpose and indicators speak of; worked out once a form and used by all rules about goals.</summary>
internal sealed class GoalFacts
{
    private GoalFacts(PerformanceForm form, IReadOnlyList<Indicator> indicators)
    {
        var goals = form.Goals;
        var overall = goals.Overall is { Length: > 0 } first && !SameText(first, goals.Annual) ? first : null;
        Texts = [.. new[] { overall, goals.Annual }.OfType<string>().Where(text => !string.IsNullOrWhiteSpace(text))];
        Purpose = form.Project.Purpose;
        foreach (var text in Texts) ContentWords.AddTo(GoalWordSet, text);
        ContentWords.AddTo(PurposeWordSet, Purpose);
        ContentWords.AddTo(NameWordSet, form.Project.Name);
        IndicatorWords = new uint[indicators.Count][];
        for (var i = 0; i < IndicatorWords.Length; i++)
        {
            IndicatorWords[i] = ContentWords.Of(GoalText.WithoutAsides(indicators[i].Name));
            ContentWords.AddTo(AllIndicatorWords, indicators[i].Name);
            ContentWords.AddTo(AllIndicatorWords, indicators[i].Description);
        }
    }

    /// <summary>The goal texts, a text that stands in both boxes once.</summary>
    public IReadOnlyList<string> Texts { get; }

    public string? Purpose { get; }

    public HashSet<uint> GoalWordSet { get; } = [];

    public HashSet<uint> PurposeWordSet { get; } = [];

    /// <summary>What the project's name speaks of: its topic, which tells no part of the goal from another.</summary>
    public HashSet<uint> NameWordSet { get; } = [];

    public HashSet<uint> AllIndicatorWords { get; } = [];

    /// <summary>The words of each indicator's name, by its place.</summary>
    public uint[][] IndicatorWords { get; }

    public static GoalFacts Of(PerformanceForm form, IReadOnlyList<Indicator> indicators) => new(form, indicators);

    /// <summary>Whether two texts differ in nothing but blanks and punctuation.</summary>
    public static bool SameText(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        int i = 0, j = 0;
        while (true)
        {
            while (i < one.Length && !char.IsLetterOrDigit(one[i])) i++;
            while (j < other.Length && !char.IsLetterOrDigit(other[j])) j++;
            if (i >= one.Length || j >= other.Length) return i >= one.Length && j >= other.Length;
            if (one[i++] != other[j++]) return false;
        }
    }
}
