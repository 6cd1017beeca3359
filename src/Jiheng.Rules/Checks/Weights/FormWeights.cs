using Jiheng.Domain.Documents;
using Jiheng.Domain.Indicators;
using Jiheng.Rules.Checks.Heads;

namespace Jiheng.Rules.Checks.Weights;

/// <summary>The points column of a form at a glance.</summary>
/// <param name="Sum">The points of all rows that print some.</param>
/// <param name="With">How many rows print points.</param>
/// <param name="Without">How many do not.</param>
internal readonly record struct FormWeights(decimal Sum, int With, int Without)
{
    public const string None = "表中没有列出指标分值（权重）。";

    /// <summary>Every row has points.</summary>
    public bool IsComplete => With > 0 && Without == 0;

    public string WhyNot => With == 0 ? None : $"有 {Without} 个指标没有列出分值。";

    /// <summary>Whether a file that was cut off may have lost the rows that are missing from the sum: then it lacks a whole row at least.</summary>
    public bool MayLackRows(PerformanceForm form, decimal due) => form.HasLabels() && With > 0 && due - Sum >= Sum / With;

    public static FormWeights Of(IReadOnlyList<Indicator> indicators)
    {
        decimal sum = 0;
        int with = 0, without = 0;
        foreach (var indicator in indicators)
        {
            if (indicator.Points is { } points && Math.Abs(points.Value) <= Scoring.Scorer.LargestNumber)
            {
                sum += points.Value;
                with++;
            }
            else if (!indicator.SharesPoints)
            {
                without++;
            }
        }

        return new FormWeights(sum, with, without);
    }
}
