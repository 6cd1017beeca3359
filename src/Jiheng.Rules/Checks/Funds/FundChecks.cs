using Jiheng.Rules.Checks.Engine;

namespace Jiheng.Rules.Checks.Funds;

/// <summary>资金: sums, units and totals of the money block.</summary>
internal static class FundChecks
{
    public static IReadOnlyList<CheckRule> List { get; } =
    [
        FundSum.Rule,
        FundTotalEmpty.Rule,
        FundUnit.Rule,
    ];
}
