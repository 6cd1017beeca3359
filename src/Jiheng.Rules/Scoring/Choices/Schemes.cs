namespace Jiheng.Rules.Scoring.Choices;

/// <summary>How the budget execution rate scores.</summary>
/// <param name="Base">What executed money is divided by.</param>
/// <param name="Bands">Share of the points by rate, in percent; null: the rate itself, at most the full points.</param>
public sealed record ExecutionScheme(BudgetBase Base, Bands<decimal>? Bands);

/// <summary>Which budget the execution rate divides by.</summary>
public enum BudgetBase
{
    /// <summary>全年预算数, after adjustment</summary>
    Adjusted,

    /// <summary>年初预算数</summary>
    Initial,
}

/// <summary>How a satisfaction rate scores.</summary>
/// <param name="Bands">Share of the points by the surveyed rate, in percent; null: like any other target.</param>
public sealed record SatisfactionScheme(Bands<decimal>? Bands);
