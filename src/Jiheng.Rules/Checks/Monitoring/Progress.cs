using Jiheng.Domain.Documents;
using Jiheng.Domain.Indicators;

namespace Jiheng.Rules.Checks.Monitoring;

/// <summary>How far money and targets of a monitoring form have come, in percent.</summary>
internal static class Progress
{
    /// <summary>Executed by budget; the budget is the adjusted one, as in the self-evaluation. Null where either is missing.</summary>
    public static decimal? OfMoney(PerformanceForm form)
    {
        if (form.Funding?.Total is not { } total || total.Executed is not { } executed) return null;
        return (total.AdjustedBudget ?? total.InitialBudget) is { Fen: > 0 } budget ? 100m * executed.Fen / budget.Fen : null;
    }

    /// <summary>The mean completion of the measured indicators that grow towards a target; null where there are none.</summary>
    /// <remarks>A limit (≤) or a share (%) does not grow month by month and tells nothing of progress.</remarks>
    public static decimal? OfTargets(IReadOnlyList<Indicator> indicators)
    {
        decimal sum = 0;
        var count = 0;
        for (var i = 0; i < indicators.Count; i++)
        {
            if (indicators[i].Target is not { Number: > 0 and var target, Operator: not (ComparisonOperator.AtMost or ComparisonOperator.LessThan), Unit: not ("%" or "％" or "百分比") }) continue;
            if (indicators[i].Actual?.Number is not { } actual) continue;
            sum += Math.Clamp(actual / target, 0, 1);
            count++;
        }

        return count == 0 ? null : 100m * sum / count;
    }
}
