using Jiheng.Domain.Indicators;

namespace Jiheng.Rules.Scoring.Choices;

/// <summary>The points of the first levels (一级分值) that a profile asks for where nothing speaks against it.</summary>
/// <param name="Execution">预算执行率; only in self-evaluations.</param>
/// <param name="WithoutCost">Where cost is no level of its own.</param>
/// <param name="WithCost">Where 成本指标 is a level of its own; null where the profile does not know that.</param>
/// <param name="SatisfactionGoesTo">Which level takes the satisfaction's points where a project serves nobody outside.</param>
public sealed record LevelOneWeights(decimal Execution, LevelPoints WithoutCost, LevelPoints? WithCost, IndicatorLevel1 SatisfactionGoesTo)
{
    /// <summary>The points that the indicators of a form should carry, execution left out.</summary>
    public decimal Indicators => 100 - Execution;

    /// <summary>What is due for a form with or without a cost level and satisfaction indicators.</summary>
    public LevelPoints For(bool cost, bool satisfaction)
    {
        var points = cost && WithCost is { } withCost ? withCost : WithoutCost;
        if (satisfaction) return points;
        return SatisfactionGoesTo switch
        {
            IndicatorLevel1.Output => points with { Output = points.Output + points.Satisfaction, Satisfaction = 0 },
            IndicatorLevel1.Benefit => points with { Benefit = points.Benefit + points.Satisfaction, Satisfaction = 0 },
            _ => points,
        };
    }
}

/// <summary>Points by first level.</summary>
public readonly record struct LevelPoints(decimal Cost, decimal Output, decimal Benefit, decimal Satisfaction)
{
    public decimal Sum => Cost + Output + Benefit + Satisfaction;
}
