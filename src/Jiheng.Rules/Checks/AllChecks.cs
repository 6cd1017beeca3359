using Jiheng.Rules.Checks.Engine;
using Jiheng.Rules.Checks.Funds;

namespace Jiheng.Rules.Checks;

/// <summary>The catalogue's one readable list, one group a folder: what is not here does not run.</summary>
internal static class AllChecks
{
    public static IReadOnlyList<CheckRule> List { get; } =
    [
        .. FundChecks.List,
    ];
}
