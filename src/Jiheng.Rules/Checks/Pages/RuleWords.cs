using Jiheng.Domain.Documents;
using Jiheng.Rules.Checks.Cases;
using Jiheng.Rules.Checks.Engine;

namespace Jiheng.Rules.Checks.Pages;

/// <summary>The Chinese words for what a rule is.</summary>
internal static class RuleWords
{
    public static string Word(this Severity severity) => severity switch
    {
        Severity.Error => "错误",
        Severity.Warning => "提醒",
        Severity.Hint => "提示",
    };

    public static string Word(this CheckOutcome outcome) => outcome switch
    {
        CheckOutcome.Passed => "通过",
        CheckOutcome.Found => "发现问题",
        CheckOutcome.NotApplicable => "不适用",
        CheckOutcome.NotCheckable => "无法核对",
    };

    public static string Kinds(this CheckRule rule) => rule.AppliesTo == FormKind.Any
        ? "所有表"
        : string.Join("、", CaseWords.Kinds.Where(kind => (rule.AppliesTo & kind.Value) != 0).Select(kind => kind.Key));

    public static string Way(this CheckRule rule) =>
        rule.ExamineIndicator is not null ? "逐项指标核对"
        : rule.ExaminePair is not null ? "与已批复的申报表对照"
        : rule.ExamineSet is not null ? "同一单位、同一年度、同类的表相互对照"
        : "整张表核对";
}
