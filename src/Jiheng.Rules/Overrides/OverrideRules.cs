using System.Globalization;
using Jiheng.Domain.Documents;
using Jiheng.Domain.Overrides;
using Jiheng.Domain.Terms;
using Jiheng.Rules.Checks.Cases;
using Jiheng.Rules.Checks.Engine;
using Jiheng.Rules.Parameters;
using Jiheng.Rules.Scoring.Profiles;

namespace Jiheng.Rules.Overrides;

/// <summary>Which overrides can be written down.</summary>
public static class OverrideRules
{
    /// <summary>The longest reason, in characters.</summary>
    public const int LongestReason = 500;

    /// <summary>The longest name of a document, in characters.</summary>
    public const int LongestSource = 200;

    /// <summary>The longest scoring choice, in characters.</summary>
    public const int LongestValue = 4_000;

    /// <summary>The first day that can be told: before it no form was checked.</summary>
    public static DateOnly FirstDay { get; } = new(2015, 1, 1);

    /// <summary>The last day that can be told.</summary>
    public static DateOnly LastDay { get; } = new(2100, 12, 31);

    /// <summary>The largest figure that a parameter can be: none that ships with Jiheng comes near it.</summary>
    public const decimal LargestFigure = 1_000_000_000_000m;

    /// <summary>All that is wrong, in the order of the page; empty where nothing is.</summary>
    public static IReadOnlyList<OverrideProblem> Problems(RuleOverride told)
    {
        ArgumentNullException.ThrowIfNull(told);
        List<OverrideProblem> problems = [];
        if (ProblemOfTarget(told) is { } target) problems.Add(target);
        else if (ProblemOfValue(told) is { } value) problems.Add(new(OverrideProblem.Value, value));
        if (told.From < FirstDay || told.From > LastDay) problems.Add(new(OverrideProblem.From, $"日期应在 {FirstDay:yyyy-MM-dd} 到 {LastDay:yyyy-MM-dd} 之间。"));
        if (told.Until > LastDay) problems.Add(new(OverrideProblem.Until, $"日期应在 {LastDay:yyyy-MM-dd} 之前；一直有效的不必填。"));
        else if (told.Until < told.From) problems.Add(new(OverrideProblem.Until, $"不能早于开始的 {told.From:yyyy-MM-dd}。"));
        if (string.IsNullOrWhiteSpace(told.Reason)) problems.Add(new(OverrideProblem.Reason, "请写明理由：为什么与原规则不同。"));
        else if (told.Reason.Length > LongestReason) problems.Add(new(OverrideProblem.Reason, $"理由有 {told.Reason.Length} 个字，最多 {LongestReason} 个字。"));
        if (told.Source?.Length > LongestSource) problems.Add(new(OverrideProblem.Source, $"依据有 {told.Source.Length} 个字，最多 {LongestSource} 个字。"));
        return problems;
    }

    private static OverrideProblem? ProblemOfTarget(RuleOverride told)
    {
        if (told.Kind == OverrideKind.Scoring) return ChoiceText.TopicOf(told.Subject) is null ? new(OverrideProblem.Subject, $"评分方案里没有“{told.Subject}”这一项。") : null;
        if (CheckCatalogue.Default.Find(told.Rule ?? "") is not { } rule) return new(OverrideProblem.Rule, $"没有编码为“{told.Rule}”的规则。");
        return told.Kind == OverrideKind.Parameter && RuleUse.Of(rule).Parameters.All(parameter => parameter.Id != told.Subject)
            ? new(OverrideProblem.Subject, $"规则 {rule.Code} 不用参数“{told.Subject}”。") : null;
    }

    private static string? ProblemOfValue(RuleOverride told)
    {
        switch (told.Kind)
        {
            case OverrideKind.Severity when Glossary.Find<Severity>(told.Value ?? "") is not { } severity:
                return "请选择错误、提醒或提示。";
            case OverrideKind.Severity when CheckCatalogue.Default.Find(told.Rule!)!.Severity == Glossary.Find<Severity>(told.Value!):
                return $"原规则就是“{told.Value}”。";
            case OverrideKind.Parameter:
                return ProblemOfFigure(told);
            case OverrideKind.Scoring when told.Value?.Length > LongestValue:
                return $"内容有 {told.Value.Length} 个字，最多 {LongestValue} 个字。";
            case OverrideKind.Scoring:
                return ChoiceText.Problem(told.Subject!, told.Value ?? "");
            default:
                return null;
        }
    }

    private static string? ProblemOfFigure(RuleOverride told)
    {
        if (FigureOf(told.Value) is not { } figure) return string.IsNullOrWhiteSpace(told.Value) ? "请填写新的数值。" : $"“{told.Value}”不是数字，请只写数字，例如 85 或 0.5。";
        // Every parameter is a limit, a share or a count: below zero none means anything.
        if (figure is < 0 or > LargestFigure) return "数值不能小于零，也不能大于一万亿。";
        return ParameterSet.Default.All.Single(parameter => parameter.Id == told.Subject).On(told.From).Value == figure ? $"原来就是 {figure:0.####}。" : null;
    }

    /// <summary>A figure as people write it; null where it is none.</summary>
    internal static decimal? FigureOf(string? text) => decimal.TryParse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign | NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out var figure) ? figure : null;
}
