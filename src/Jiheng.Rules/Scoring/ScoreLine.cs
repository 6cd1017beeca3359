using Jiheng.Domain.Funds;
using Jiheng.Domain.Indicators;
using Jiheng.Rules.Scoring.Choices;
using Jiheng.Rules.Scoring.Explaining;

namespace Jiheng.Rules.Scoring;

/// <summary>One scored line of a form: an indicator or the budget execution, printed beside computed.</summary>
/// <remarks>The words are made only when somebody reads them: a city-year has 600,000 lines.</remarks>
public sealed class ScoreLine
{
    /// <summary>The indicator; null for the execution line.</summary>
    public Indicator? Indicator { get; init; }

    /// <summary>The execution row; null for an indicator.</summary>
    public FundingExecution? Funds { get; init; }

    /// <summary>The points that the line can earn (分值); null where none are printed nor to be concluded.</summary>
    public decimal? Points { get; init; }

    /// <summary>The points as far as the form prints them, in a column or in a heading.</summary>
    public decimal? PrintedPoints => (Concluded & Conclusions.Points) == 0 ? Points : null;

    /// <summary>The printed score.</summary>
    public decimal? Printed { get; init; }

    /// <summary>The score by the profile, rounded; null where it cannot be computed.</summary>
    public decimal? Computed { get; init; }

    /// <summary>The computed score before rounding.</summary>
    public decimal? Exact { get; init; }

    public required ScoreBasis Basis { get; init; }

    /// <summary>The actual value in the target's unit; for the execution line the rate in percent before rounding.</summary>
    public decimal? Measured { get; init; }

    /// <summary>The step of the scale that a qualitative result names or stands for.</summary>
    public QualitativeStep? Step { get; init; }

    /// <summary>What had to be concluded: an operator, a unit, the points.</summary>
    public Conclusions Concluded { get; init; }

    /// <summary>Whether the result lies beyond the profile's limit of over-achievement.</summary>
    public bool IsOverLimit { get; init; }

    /// <summary>Whether zero most likely means that there was nothing to do: no bad review, so none to answer.</summary>
    public bool IsZeroEvent { get; init; }

    public required ScoringChoices Choices { get; init; }

    public string Name => Indicator?.Name ?? "预算执行率";

    /// <summary>Whether the line has a computed score or is dropped for good reason.</summary>
    public bool IsComputable => Basis < ScoreBasis.NoPoints;

    /// <summary>Whether the printed score is the computed one; null where there is nothing to hold it against.</summary>
    public bool? Agrees => Basis switch
    {
        ScoreBasis.Judged => true,
        ScoreBasis.JudgedOutOfBand => false,
        _ => Computed is { } computed && Printed is { } printed ? computed == printed : null,
    };

    /// <summary>Why, in Chinese, with the figures.</summary>
    public string Because => LineWords.Because(this);

    /// <summary>The document that the way of scoring rests on.</summary>
    public string Source => Choices.SourceOf(LineWords.TopicOf(Basis));

    public override string ToString() => $"{Name} {Printed} / {Computed}";
}

/// <summary>What had to be concluded because the form does not say it.</summary>
[Flags]
public enum Conclusions
{
    None = 0,

    /// <summary>Without an operator, or with an "=" that can only mean "at most", the usual direction was taken.</summary>
    Operator = 1,

    /// <summary>One of the two values has no unit; the other's was taken.</summary>
    Unit = 2,

    /// <summary>The execution's points were concluded from the points of the indicators.</summary>
    Points = 4,

    /// <summary>The initial budget stands in for a full-year budget that is not printed, or the other way round.</summary>
    Budget = 8,

    /// <summary>Words equal to the target's were taken as "reached".</summary>
    Tier = 16,

    /// <summary>The points stand for other indicators of the row as well.</summary>
    SharedPoints = 32,
}
