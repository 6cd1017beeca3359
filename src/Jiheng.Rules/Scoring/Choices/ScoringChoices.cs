namespace Jiheng.Rules.Scoring.Choices;

/// <summary>Every choice that regions make differently, as a profile makes them on one day.</summary>
public sealed record ScoringChoices
{
    public required ForwardMiss ForwardMiss { get; init; }

    public required ReverseMiss ReverseMiss { get; init; }

    public required EqualReading Equal { get; init; }

    /// <summary>Whether "小于 0" is read as "等于 0": a count below zero cannot be meant.</summary>
    public required bool LessThanZeroMeansZero { get; init; }

    public required OverAchievement Over { get; init; }

    public required ExecutionScheme Execution { get; init; }

    public required SatisfactionScheme Satisfaction { get; init; }

    public required NotApplicableReading NotApplicable { get; init; }

    public required Rounding Rounding { get; init; }

    public required GradeBands Grades { get; init; }

    public required QualitativeScales Scales { get; init; }

    public required LevelOneWeights Weights { get; init; }

    /// <summary>Where each choice comes from; a topic that a variant changed for trial is absent.</summary>
    public IReadOnlyDictionary<ScoringTopic, ChoiceOrigin> Origins { get; init; } = new Dictionary<ScoringTopic, ChoiceOrigin>();

    /// <summary>The document that a choice rests on, in words for a report.</summary>
    public string SourceOf(ScoringTopic topic) => Origins.TryGetValue(topic, out var origin) ? origin.Source : "评分方案";
}

/// <summary>What a profile must choose.</summary>
public enum ScoringTopic
{
    /// <summary>正向未完成: a quantitative target of ≥, > or = that was missed</summary>
    ForwardMiss,

    /// <summary>反向未完成: a limit (≤, &lt;) that was overrun</summary>
    ReverseMiss,

    /// <summary>等于的含义</summary>
    Equal,

    /// <summary>小于零的含义</summary>
    LessThanZero,

    /// <summary>超额完成</summary>
    Over,

    /// <summary>预算执行率</summary>
    Execution,

    /// <summary>满意度</summary>
    Satisfaction,

    /// <summary>不适用指标</summary>
    NotApplicable,

    /// <summary>取整</summary>
    Rounding,

    /// <summary>评价等级</summary>
    Grades,

    /// <summary>定性档次</summary>
    Scales,

    /// <summary>一级分值</summary>
    Weights,
}

/// <summary>From when a choice holds, and by which document.</summary>
public readonly record struct ChoiceOrigin(DateOnly From, string Source);
