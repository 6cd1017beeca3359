using Jiheng.Domain.Overrides;
using Jiheng.Rules.Checks.Engine;
using Jiheng.Rules.Parameters;
using Jiheng.Rules.Scoring;

namespace Jiheng.Rules.Overrides;

/// <summary>Lays what a division decided over the rules that ship with Jiheng.</summary>
public static class RuleOverrides
{
    /// <summary>The checker of a division. Only what is in force counts: drafts and what was withdrawn change nothing.</summary>
    /// <param name="overrides">The division's overrides in the order in which they were made.</param>
    /// <exception cref="FormatException">An override has a rule, parameter or value that this version does not know; OverrideRules tells before.</exception>
    public static Checker Apply(IEnumerable<RuleOverride> overrides)
    {
        ArgumentNullException.ThrowIfNull(overrides);
        var inForce = overrides.Where(each => each.State == OverrideState.InForce).ToList();
        if (inForce.Count == 0) return new Checker();
        var byTarget = inForce.GroupBy(each => each.Target).Select(group => group.ToList()).ToLookup(group => group[0].Kind);
        var (parameters, profile) = (ParameterSet.Default, ScoringProfile.Default);
        foreach (var group in byTarget[OverrideKind.Parameter]) parameters = parameters.With(group[0].Subject!, new OverrideTimeline(group));
        foreach (var group in byTarget[OverrideKind.Scoring]) profile = profile.With(group[0].Subject!, new OverrideTimeline(group));
        var rules = inForce.Where(each => each.Kind is OverrideKind.Severity or OverrideKind.Off).ToList();
        return new Checker(null, parameters, profile, rules.Count == 0 ? null : new RuleChanges(rules));
    }

    /// <summary>The overrides as if one of them were in force: for looking ahead.</summary>
    public static IReadOnlyList<RuleOverride> With(this IEnumerable<RuleOverride> overrides, RuleOverride draft)
    {
        ArgumentNullException.ThrowIfNull(draft);
        return [.. overrides, draft with { State = OverrideState.InForce }];
    }
}
