using Jiheng.Rules.Checks.Cases;
using Jiheng.Rules.Checks.Engine;
using Jiheng.Rules.Overrides;
using Jiheng.Rules.Parameters;
using Jiheng.Rules.Scoring.Profiles;

namespace Jiheng.Web.Features.Overrides;

/// <summary>What can be decided otherwise on one page: a rule with its parameters, or a topic of the scoring scheme.</summary>
/// <param name="Rule">The rule; null where a scoring topic is meant.</param>
/// <param name="Topic">The scoring topic's word; null where a rule is meant.</param>
public sealed record OverrideTarget(CheckRule? Rule, string? Topic)
{
    private readonly Lazy<IReadOnlyList<Parameter>> parameters = new(() => Rule is null ? [] : RuleUse.Of(Rule).Parameters);

    /// <summary>The rule's parameters.</summary>
    public IReadOnlyList<Parameter> Parameters => parameters.Value;

    public string Title => Rule is { } rule ? $"{rule.Code} {rule.Title}" : $"评分：{Topic}";

    /// <summary>The same in the address of a page.</summary>
    public string Query => Rule is { } rule ? "rule=" + rule.Code : "topic=" + Uri.EscapeDataString(Topic!);

    public static OverrideTarget? Of(RuleOverride told)
    {
        ArgumentNullException.ThrowIfNull(told);
        return Of(told.Rule, told.Rule is null ? told.Subject : null);
    }

    internal static OverrideTarget? Of(IQueryCollection query) => Of(query["rule"].ToString(), query["topic"].ToString());

    private static OverrideTarget? Of(string? rule, string? topic) =>
        CheckCatalogue.Default.Find(rule ?? "") is { } known ? new OverrideTarget(known, null)
        : ChoiceText.TopicOf(topic) is not null ? new OverrideTarget(null, topic)
        : null;
}
