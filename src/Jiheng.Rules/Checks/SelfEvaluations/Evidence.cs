using Jiheng.Domain.Documents;
using Jiheng.Rules.Checks.Engine;
using Jiheng.Rules.Sources;

namespace Jiheng.Rules.Checks.SelfEvaluations;

internal static class Evidence
{
    public static CheckRule Rule { get; } = new()
    {
        Code = "SE-EVIDENCE",
        Title = "计了分的指标应有佐证材料",
        Severity = Severity.Warning,
        AppliesTo = FormKind.AnySelfEvaluation,
        Sources = [LegalSources.CaiYu2021No101],
        Advice = "为每个计分的指标列出佐证材料（正式资料、工作资料、原始凭证或说明材料），留档备查。",
        Examine = exam =>
        {
            if (!HasColumn(exam.Form))
            {
                exam.NotCheckable("表中没有佐证材料栏，须对照留存的材料核对。");
                return;
            }

            foreach (var indicator in exam.Indicators)
            {
                if (indicator.Score is { Value: > 0 } && string.IsNullOrWhiteSpace(indicator.Remark)) exam.Find(indicator, "remark", $"“{indicator.Name}”得 {indicator.Score.Value.Text} 分，没有列出佐证材料。");
            }
        },
    };

    private static bool HasColumn(PerformanceForm form)
    {
        foreach (var label in form.PrintedLabels)
        {
            if (label.Contains("佐证", StringComparison.Ordinal) || label.Contains("证明材料", StringComparison.Ordinal)) return true;
        }

        return false;
    }
}
