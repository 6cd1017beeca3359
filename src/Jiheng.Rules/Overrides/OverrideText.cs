using Jiheng.Domain.Overrides;
using Jiheng.Domain.Terms;
using Jiheng.Rules.Parameters;

namespace Jiheng.Rules.Overrides;

/// <summary>An override in words, as lists, pages and the audit log show it.</summary>
public static class OverrideText
{
    /// <summary>What it changes: SATIS-100 满意度指标值下限（%）改为 85.</summary>
    public static string Of(RuleOverride told)
    {
        ArgumentNullException.ThrowIfNull(told);
        return told.Kind switch
        {
            OverrideKind.Severity => $"{told.Rule} 轻重改为“{told.Value}”",
            OverrideKind.Off => $"{told.Rule} 停用",
            OverrideKind.Parameter => $"{told.Rule} {LabelOf(told.Subject)}改为 {told.Value}",
            OverrideKind.Scoring => $"评分：{told.Subject}改为 {OneLine(told.Value)}",
        };
    }

    /// <summary>From when to when it holds.</summary>
    public static string Span(RuleOverride told)
    {
        ArgumentNullException.ThrowIfNull(told);
        return told.Until is { } until ? $"{told.From:yyyy-MM-dd} 至 {until:yyyy-MM-dd}" : $"{told.From:yyyy-MM-dd} 起";
    }

    /// <summary>All that was written down.</summary>
    public static string Full(RuleOverride told)
    {
        ArgumentNullException.ThrowIfNull(told);
        return $"{Of(told)}；{Span(told)}；理由：{told.Reason}；依据：{(told.Source is { Length: > 0 } source ? source : "无")}；{Glossary.Label(told.State)}";
    }

    private static string LabelOf(string? id) => ParameterSet.Default.All.FirstOrDefault(parameter => parameter.Id == id)?.Label ?? id ?? "";

    private static string OneLine(string? text) => string.Join("，", (text ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
}
