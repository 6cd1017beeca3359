using Jiheng.Domain.Documents;
using Jiheng.Domain.Indicators;
using Jiheng.Rules.Checks.Engine;
using Jiheng.Rules.Sources;
using Jiheng.Rules.Words;

namespace Jiheng.Rules.Checks.Indicators;

internal static class UnitMissing
{
    public static CheckRule Rule { get; } = new()
    {
        Code = "UNIT-MISSING",
        Title = "定量指标值应写明计量单位",
        Severity = Severity.Error,
        AppliesTo = FormKind.AnyTarget,
        Sources = [LegalSources.CaiBan2023No12, LegalSources.CaiYu2021No101],
        Advice = "在数字后补上计量单位。",
        ExamineIndicator = (exam, row) =>
        {
            if (row.Target is not { Nature: ValueNature.Measured } target) return;
            var facts = exam.Facts(row);
            if (facts.Unit != UnitKind.Missing || facts.NameUnit != UnitKind.Missing) return;
            exam.Find(row, "target", $"“{row.Name}”的指标值“{target.Text}”没有计量单位。",
                suggestion: facts.Says(NameWords.Rate | NameWords.Degree) && target.Number is > 1 and <= 100 ? target.Text + "%" : null,
                severity: row.ErrorUnlessConcluded());
        },
    };
}
