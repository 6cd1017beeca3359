using System.Collections.Frozen;
using Jiheng.Domain.Documents;
using Jiheng.Domain.Overrides;
using Jiheng.Domain.Terms;

namespace Jiheng.Rules.Overrides;

/// <summary>Which rules run otherwise than they ship: switched off, or with another severity.</summary>
internal sealed class RuleChanges(IEnumerable<RuleOverride> overrides)
{
    private readonly FrozenDictionary<string, OverrideTimeline> byRule = overrides.GroupBy(each => each.Rule!)
        .ToFrozenDictionary(group => group.Key, group => new OverrideTimeline([.. group]));

    /// <summary>Why a rule does not run on a day, for the ledger; null where it does.</summary>
    public string? WhyOff(string rule, DateOnly day) =>
        Of(rule, day) is { Kind: OverrideKind.Off } off ? $"本级自 {off.From:yyyy-MM-dd} 起停用本规则：{off.Reason}" : null;

    /// <summary>The severity that a rule has instead of its own on a day; null where it keeps its own.</summary>
    public Severity? SeverityOf(string rule, DateOnly day) =>
        Of(rule, day) is { Kind: OverrideKind.Severity, Value: { } word } ? Glossary.Find<Severity>(word) : null;

    /// <summary>How grave a finding is by the rule's new severity. Where the rule itself is less sure than usual, it stays so.</summary>
    public static Severity Apply(Severity? changed, Severity usual, Severity said) => changed is not { } other ? said
        : said == usual ? other
        : said < other ? said : other;

    private RuleOverride? Of(string rule, DateOnly day) => byRule.GetValueOrDefault(rule)?.On(day);
}
