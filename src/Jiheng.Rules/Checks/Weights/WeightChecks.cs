using Jiheng.Rules.Checks.Engine;

namespace Jiheng.Rules.Checks.Weights;

/// <summary>分值（权重）: sums, first levels, concentration, and whether they stayed as approved.</summary>
internal static class WeightChecks
{
    public static IReadOnlyList<CheckRule> List { get; } =
    [
        WeightSum.Rule,
        WeightLevelOne.Rule,
        WeightConcentrated.Rule,
        WeightEven.Rule,
        WeightChanged.Rule,
    ];
}
