using Jiheng.Rules.Scoring.Choices;

namespace Jiheng.Rules.Scoring.Profiles;

/// <summary>Everything that a profile ever chose: by topic, ordered by day.</summary>
internal sealed class ChoiceHistory(IReadOnlyDictionary<ScoringTopic, IReadOnlyList<DatedChoice>> byTopic)
{
    public static ChoiceHistory Empty { get; } = new(new Dictionary<ScoringTopic, IReadOnlyList<DatedChoice>>());

    public IEnumerable<ScoringTopic> Missing => Enum.GetValues<ScoringTopic>().Where(topic => !byTopic.ContainsKey(topic));

    /// <summary>The days on which something changes.</summary>
    public IEnumerable<DateOnly> Days => byTopic.Values.SelectMany(entries => entries).Select(entry => entry.Origin.From).Distinct().Order();

    /// <summary>The days on which a topic changes.</summary>
    public IEnumerable<DateOnly> DaysOf(ScoringTopic topic) => byTopic[topic].Select(entry => entry.Origin.From);

    /// <summary>What holds for a topic on a day; before the first entry the first one.</summary>
    public DatedChoice Pick(ScoringTopic topic, DateOnly day)
    {
        var entries = byTopic[topic];
        var entry = entries[0];
        for (var i = 1; i < entries.Count && entries[i].Origin.From <= day; i++) entry = entries[i];
        return entry;
    }

    /// <summary>Lays newer entries over this history: they win from their first day on.</summary>
    public ChoiceHistory With(ScoringTopic topic, IReadOnlyList<DatedChoice> own)
    {
        var before = byTopic.TryGetValue(topic, out var known) ? known.Where(entry => entry.Origin.From < own[0].Origin.From) : [];
        return new ChoiceHistory(new Dictionary<ScoringTopic, IReadOnlyList<DatedChoice>>(byTopic) { [topic] = [.. before, .. own] });
    }

    public ScoringChoices On(DateOnly day)
    {
        var origins = new Dictionary<ScoringTopic, ChoiceOrigin>();
        return new ScoringChoices
        {
            ForwardMiss = (ForwardMiss)Pick(ScoringTopic.ForwardMiss),
            ReverseMiss = (ReverseMiss)Pick(ScoringTopic.ReverseMiss),
            Equal = (EqualReading)Pick(ScoringTopic.Equal),
            LessThanZeroMeansZero = (bool)Pick(ScoringTopic.LessThanZero),
            Over = (OverAchievement)Pick(ScoringTopic.Over),
            Execution = (ExecutionScheme)Pick(ScoringTopic.Execution),
            Satisfaction = (SatisfactionScheme)Pick(ScoringTopic.Satisfaction),
            NotApplicable = (NotApplicableReading)Pick(ScoringTopic.NotApplicable),
            Rounding = (Rounding)Pick(ScoringTopic.Rounding),
            Grades = (GradeBands)Pick(ScoringTopic.Grades),
            Scales = (QualitativeScales)Pick(ScoringTopic.Scales),
            Weights = (LevelOneWeights)Pick(ScoringTopic.Weights),
            Origins = origins,
        };

        object Pick(ScoringTopic topic)
        {
            var entry = this.Pick(topic, day);
            origins[topic] = entry.Origin;
            return entry.Choice;
        }
    }
}

/// <summary>One entry: what holds, from when, by which document.</summary>
internal readonly record struct DatedChoice(object Choice, ChoiceOrigin Origin)
{
    /// <summary>The same from another day on.</summary>
    public DatedChoice From(DateOnly day) => this with { Origin = Origin with { From = day } };
}
