namespace Jiheng.Rules.Scoring;

/// <summary>By which way a line came to its points, or why it could not.</summary>
public enum ScoreBasis
{
    /// <summary>The target is reached: full points.</summary>
    Met,

    /// <summary>actual ÷ target × points</summary>
    Proportional,

    /// <summary>Below the pass line: nothing.</summary>
    BelowPassLine,

    /// <summary>Missed: a fixed share of the points.</summary>
    Flat,

    /// <summary>Missed with nothing done, or a target that no share can be taken of: nothing.</summary>
    NothingDone,

    /// <summary>target ÷ actual × points</summary>
    ReverseRatio,

    /// <summary>(1 − overrun ÷ target) × points</summary>
    ReverseLinear,

    /// <summary>Limit overrun: nothing.</summary>
    ReverseNothing,

    /// <summary>"=" read exactly: the deviation to either side is taken off.</summary>
    Deviation,

    /// <summary>Over-achieved beyond the limit: reduced.</summary>
    OverReduced,

    /// <summary>A satisfaction rate by bands.</summary>
    SatisfactionBand,

    /// <summary>rate × points, at most the points</summary>
    ExecutionRate,

    /// <summary>The execution rate by bands.</summary>
    ExecutionBand,

    /// <summary>A person's judgement that lies in its tier's interval: kept as printed.</summary>
    Judged,

    /// <summary>A person's judgement outside its tier's interval: kept, but flagged.</summary>
    JudgedOutOfBand,

    /// <summary>The matter did not arise: dropped, the others are scaled up.</summary>
    Dropped,

    /// <summary>The matter did not arise: full points by the profile.</summary>
    KeptFull,

    /// <summary>Cannot be computed: no points are printed.</summary>
    NoPoints,

    /// <summary>Cannot be computed: points below zero, or a number beyond all sense.</summary>
    SenselessNumber,

    /// <summary>Cannot be computed: no target.</summary>
    NoTarget,

    /// <summary>Cannot be computed: no actual value.</summary>
    NoActual,

    /// <summary>Cannot be computed: the target is a number, the actual value is prose.</summary>
    ActualIsText,

    /// <summary>Cannot be computed: the two values have different units.</summary>
    UnitsDiffer,

    /// <summary>Cannot be computed: "1" beside a percentage may be 1 % or a spreadsheet's 100 %.</summary>
    PercentLost,

    /// <summary>Cannot be computed: no operator, and the values differ in a direction that may be good or bad.</summary>
    NoOperator,

    /// <summary>Cannot be computed: a qualitative result without one of the tiers.</summary>
    NoTier,

    /// <summary>Cannot be computed: a qualitative result that nobody scored.</summary>
    NoJudgement,

    /// <summary>Cannot be computed: no budget or no executed amount.</summary>
    NoBudget,

    /// <summary>Cannot be computed: a budget of zero has no execution rate.</summary>
    ZeroBudget,
}
