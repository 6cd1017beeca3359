using Jiheng.Rules.Checks.Engine;
using Jiheng.Rules.Checks.Money;

namespace Jiheng.Rules.Checks;

/// <summary>The catalogue's one readable list: what is not here does not run.</summary>
internal static class AllChecks
{
    public static IReadOnlyList<CheckRule> List { get; } =
    [
        FundSum.Rule,
    ];
}
