using Jiheng.Domain.Indicators;
using Jiheng.Rules.Scoring.Choices;

namespace Jiheng.Rules.Scoring;

/// <summary>The formulas for quantitative indicators (定量指标): a share of the points by operator, target and actual value.</summary>
/// <remarks>Points are multiplied before dividing, so that 18 × 5 ÷ 20 is exactly 4.5. The caller bounds the numbers.</remarks>
internal static class MeasuredScoring
{
    /// <returns>Unrounded points, always within 0 and <paramref name="points"/>.</returns>
    public static decimal Score(ComparisonOperator comparison, decimal target, decimal actual, decimal points, ScoringChoices choices, out ScoreBasis basis) => comparison switch
    {
        ComparisonOperator.AtLeast or ComparisonOperator.MoreThan => Forward(comparison.IsMet(target, actual), target, actual, points, choices, out basis),
        ComparisonOperator.AtMost => Reverse(actual <= target, target, actual, points, choices, out basis),
        ComparisonOperator.LessThan => Reverse(actual < target || (target == 0 && actual == 0 && choices.LessThanZeroMeansZero), target, actual, points, choices, out basis),
        ComparisonOperator.EqualTo => Equal(target, actual, points, choices, out basis),
    };

    /// <summary>Whether a result lies beyond the profile's limit of over-achievement; only "more is better" can.</summary>
    public static bool IsOverLimit(ComparisonOperator comparison, decimal target, decimal actual, ScoringChoices choices) =>
        comparison is ComparisonOperator.AtLeast or ComparisonOperator.MoreThan or ComparisonOperator.EqualTo
        && choices.Over.Rule != OverRule.Full && target > 0 && actual > target && actual * 100 >= target * choices.Over.LimitPercent;

    private static decimal Forward(bool met, decimal target, decimal actual, decimal points, ScoringChoices choices, out ScoreBasis basis)
    {
        if (met) return Reached(target, actual, points, choices, out basis);
        if (target <= 0 || actual <= 0)
        {
            basis = ScoreBasis.NothingDone;
            return 0;
        }

        var miss = choices.ForwardMiss;
        switch (miss.Rule)
        {
            case ForwardMissRule.Flat:
                basis = ScoreBasis.Flat;
                return points * miss.Percent / 100;
            case ForwardMissRule.PassLine when actual * 100 < target * miss.Percent:
                basis = ScoreBasis.BelowPassLine;
                return 0;
            case ForwardMissRule.PassLine or ForwardMissRule.Proportional:
                basis = ScoreBasis.Proportional;
                return Math.Min(points, actual * points / target);
            default:
                throw new ArgumentOutOfRangeException(nameof(choices));
        }
    }

    private static decimal Reached(decimal target, decimal actual, decimal points, ScoringChoices choices, out ScoreBasis basis)
    {
        if (choices.Over.Rule == OverRule.Reduce && target > 0 && actual * 100 > target * choices.Over.LimitPercent)
        {
            basis = ScoreBasis.OverReduced;
            return target * choices.Over.LimitPercent / 100 * points / actual;
        }

        basis = ScoreBasis.Met;
        return points;
    }

    private static decimal Reverse(bool met, decimal target, decimal actual, decimal points, ScoringChoices choices, out ScoreBasis basis)
    {
        basis = ScoreBasis.Met;
        if (met) return points;
        basis = ScoreBasis.NothingDone;
        // No share can be taken of a limit of zero: missed is missed.
        if (target <= 0 || actual <= 0) return 0;
        switch (choices.ReverseMiss)
        {
            case ReverseMiss.TargetOverActual:
                basis = ScoreBasis.ReverseRatio;
                return target * points / actual;
            case ReverseMiss.Linear:
                basis = ScoreBasis.ReverseLinear;
                return actual >= 2 * target ? 0 : points - ((actual - target) * points / target);
            case ReverseMiss.Nothing:
                basis = ScoreBasis.ReverseNothing;
                return 0;
            default:
                throw new ArgumentOutOfRangeException(nameof(choices));
        }
    }

    private static decimal Equal(decimal target, decimal actual, decimal points, ScoringChoices choices, out ScoreBasis basis)
    {
        // "=0" is a wish for none, not for at least none.
        if (target == 0)
        {
            basis = actual <= 0 ? ScoreBasis.Met : ScoreBasis.NothingDone;
            return actual <= 0 ? points : 0;
        }

        if (choices.Equal == EqualReading.AtLeast || actual <= target) return Forward(actual >= target, target, actual, points, choices, out basis);
        basis = ScoreBasis.Deviation;
        return target <= 0 || actual >= 2 * target ? 0 : points - ((actual - target) * points / target);
    }
}
