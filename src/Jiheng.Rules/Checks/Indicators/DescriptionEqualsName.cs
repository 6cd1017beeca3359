using Jiheng.Domain.Documents;
using Jiheng.Rules.Checks.Engine;
using Jiheng.Rules.Sources;

namespace Jiheng.Rules.Checks.Indicators;

internal static class DescriptionEqualsName
{
    public static CheckRule Rule { get; } = new()
    {
        Code = "DESC-EQUALS-NAME",
        Title = "指标解释不应只是重复名称",
        Severity = Severity.Hint,
        AppliesTo = FormKind.AnyTarget,
        Sources = [LegalSources.CaiYu2021No101],
        Advice = "写明含义和计算方法，如分子、分母是什么。",
        ExamineIndicator = (exam, row) =>
        {
            if (string.IsNullOrWhiteSpace(row.Description)) exam.NotApplicable("没有指标解释。");
            else if (row.Description.AsSpan().Trim().TrimEnd('。').SequenceEqual(row.Name.AsSpan().Trim())) exam.Find(row, "description", $"“{row.Name}”的解释与名称一字不差。");
        },
    };
}
