using Jiheng.Domain.Funds;
using Jiheng.Rules.Scoring.Choices;

namespace Jiheng.Rules.Scoring;

/// <summary>The budget execution line (预算执行率): executed ÷ full-year budget × points, or bands.</summary>
internal static class ExecutionScoring
{
    /// <summary>The rate in percent, unrounded; null where there is no budget to divide by.</summary>
    public static decimal? RatePercent(FundingExecution row, ScoringChoices choices, out bool otherBudget)
    {
        var budget = Budget(row, choices, out otherBudget);
        return budget is { Fen: > 0 } whole && row.Executed is { } executed ? executed.Fen * 100m / whole.Fen : null;
    }

    /// <summary>What the rate is divided by; the other budget column where a form prints only that one.</summary>
    public static Money? Budget(FundingExecution row, ScoringChoices choices, out bool otherBudget)
    {
        var (wanted, other) = choices.Execution.Base switch
        {
            BudgetBase.Adjusted => (row.AdjustedBudget, row.InitialBudget),
            BudgetBase.Initial => (row.InitialBudget, row.AdjustedBudget),
        };
        otherBudget = wanted is null && other is not null;
        return wanted ?? other;
    }

    public static ScoreLine Score(FundingExecution row, decimal? points, bool pointsConcluded, ScoringChoices choices)
    {
        var rate = RatePercent(row, choices, out var otherBudget);
        var concluded = (otherBudget ? Conclusions.Budget : 0) | (pointsConcluded ? Conclusions.Points : 0);
        if (rate is not { } percent)
        {
            var noBudget = row.Executed is null || Budget(row, choices, out _) is null;
            return Line(noBudget ? ScoreBasis.NoBudget : ScoreBasis.ZeroBudget, null);
        }

        if (points is not { } full) return Line(ScoreBasis.NoPoints, null);
        if (full is < 0 or > Scorer.LargestNumber) return Line(ScoreBasis.SenselessNumber, null);
        return choices.Execution.Bands is { } bands
            ? Line(ScoreBasis.ExecutionBand, full * bands.Of(percent).Value / 100)
            : Line(ScoreBasis.ExecutionRate, Math.Clamp(percent, 0, 100) * full / 100);

        ScoreLine Line(ScoreBasis basis, decimal? exact) => new()
        {
            Funds = row,
            Points = points,
            Printed = row.Score?.Value,
            Exact = exact,
            Computed = exact is { } value ? choices.Rounding.Apply(value) : null,
            Measured = rate,
            Basis = basis,
            Concluded = concluded,
            Choices = choices,
        };
    }
}
