using Jiheng.Rules.Checks.Engine;
using Jiheng.Rules.Overrides;

namespace Jiheng.Web.Features.Overrides;

/// <summary>What one rule would say otherwise, over all forms.</summary>
/// <param name="Rule">The rule's code.</param>
/// <param name="Appearing">How many findings come.</param>
/// <param name="Disappearing">How many findings go.</param>
/// <param name="Changed">How many findings weigh more or less.</param>
public sealed record RuleDifference(string Rule, int Appearing, int Disappearing, int Changed)
{
    public int All => Appearing + Disappearing + Changed;
}

/// <summary>Adds up by rule what forms say otherwise.</summary>
internal sealed class RuleDifferences
{
    private readonly Dictionary<string, RuleDifference> byRule = [];

    public IReadOnlyList<RuleDifference> List => [.. byRule.Values.OrderByDescending(rule => rule.All).ThenBy(rule => rule.Rule, StringComparer.Ordinal)];

    public void Add(FindingDifference difference)
    {
        Count(difference.Appearing, rule => rule with { Appearing = rule.Appearing + 1 });
        Count(difference.Disappearing, rule => rule with { Disappearing = rule.Disappearing + 1 });
        Count(difference.Changed, rule => rule with { Changed = rule.Changed + 1 });
    }

    private void Count(IReadOnlyList<Finding> findings, Func<RuleDifference, RuleDifference> one)
    {
        foreach (var finding in findings) byRule[finding.Rule.Code] = one(byRule.GetValueOrDefault(finding.Rule.Code) ?? new RuleDifference(finding.Rule.Code, 0, 0, 0));
    }
}
