using Jiheng.Domain.Indicators;

namespace Jiheng.Rules.Scoring;

/// <summary>Which way an indicator is better, where the form does not say it outright.</summary>
internal static class Direction
{
    /// <summary>The operator to score by; null where the values differ and nothing tells which way is better.</summary>
    /// <param name="indicator">The row.</param>
    /// <param name="target">Its target.</param>
    /// <param name="actual">The actual value in the target's unit.</param>
    /// <param name="concluded">Marked where the operator was concluded.</param>
    public static ComparisonOperator? Of(Indicator indicator, decimal target, decimal actual, ref Conclusions concluded)
    {
        var printed = indicator.Target!.Operator;
        if (printed is not (null or ComparisonOperator.EqualTo)) return printed;
        // Equal values reach the target under every operator that could have been meant.
        if (actual == target) return ComparisonOperator.EqualTo;
        if (IsLimit(indicator))
        {
            // 成本 = 10 万元 with 9 spent, 期限 = 30 天 with 28 used: nobody means "at least".
            concluded |= Conclusions.Operator;
            return ComparisonOperator.AtMost;
        }

        if (printed is not null) return printed;
        concluded |= Conclusions.Operator;
        if (indicator.Direction is { } direction && direction.StartsWith('正')) return ComparisonOperator.AtLeast;
        return SaysMoreIsBetter(indicator) && !ScoringWords.IsReverse(indicator.Name) ? ComparisonOperator.EqualTo : null;
    }

    private static bool IsLimit(Indicator indicator)
    {
        if (indicator.Direction is { } direction && direction.StartsWith('反')) return true;
        if (indicator.Level1 == IndicatorLevel1.Cost || indicator.Level2 == IndicatorLevel2.Cost) return !ComparableUnits.IsPercent(indicator.Target!.Unit);
        return indicator.Level2 == IndicatorLevel2.Timeliness && ScoringWords.IsDuration(indicator.Target!.Unit);
    }

    private static bool SaysMoreIsBetter(Indicator indicator) => indicator.Level2 switch
    {
        IndicatorLevel2.Quantity or IndicatorLevel2.Quality or IndicatorLevel2.ServiceSatisfaction => true,
        IndicatorLevel2.EconomicBenefit or IndicatorLevel2.SocialBenefit or IndicatorLevel2.EcologicalBenefit or IndicatorLevel2.SustainableImpact => true,
        IndicatorLevel2.Timeliness => ComparableUnits.IsPercent(indicator.Target!.Unit),
        IndicatorLevel2.Unknown => indicator.Level1 == IndicatorLevel1.Satisfaction,
        IndicatorLevel2.Cost or IndicatorLevel2.EconomicCost or IndicatorLevel2.SocialCost or IndicatorLevel2.EcologicalCost => false,
    };
}
