using Jiheng.Domain.Documents;
using Jiheng.Domain.Indicators;
using Jiheng.Rules.Checks.Engine;
using Jiheng.Rules.Sources;
using Jiheng.Rules.Words;

namespace Jiheng.Rules.Checks.Indicators;

internal static class OperatorMissing
{
    private const NameWords LessIsBetter = NameWords.Negative | NameWords.Complaint | NameWords.Processing;
    private const decimal All = 100;

    public static CheckRule Rule { get; } = new()
    {
        Code = "OP-MISSING",
        Title = "定量指标值应写明计算符号（≥、≤、=）",
        Severity = Severity.Error,
        AppliesTo = FormKind.AnyTarget,
        Sources = [LegalSources.CaiBan2023No12, LegalSources.CaiYu2021No101],
        Advice = "在数字前补上 ≥、≤ 或 =，否则年终无法判断是否完成。",
        ExamineIndicator = (exam, row) =>
        {
            if (row.Target is not { Nature: ValueNature.Measured, Operator: null } target) return;
            var facts = exam.Facts(row);
            if (facts.NameHasOperator || facts.Says(NameWords.WordedOperator)) return;
            // 达到95% and a column 正向/反向 tell the direction in another way.
            exam.Find(row, "target", $"“{row.Name}”的指标值“{target.Text}”没有计算符号。", suggestion: Suggest(facts, target),
                severity: char.IsDigit(target.Text[0]) && row.Direction is null ? row.ErrorUnlessConcluded() : Severity.Warning);
        },
    };

    // Only where name and unit leave no doubt; a unit that does not fit the name must be mended first.
    private static string? Suggest(IndicatorFacts facts, IndicatorValue target)
    {
        if (facts.Says(NameWords.Rate | NameWords.Degree) ? facts.IsCounted : facts.Says(NameWords.Burden)) return null;
        if (target.Number == 0 || facts.Says(NameWords.Input | NameWords.ContractTerm) || (facts.IsCost && facts.Says(NameWords.GrantStandard))) return "=" + target.Text;
        if (facts.IsCost || facts.Says(LessIsBetter)) return "≤" + target.Text;
        return facts.Unit == UnitKind.Percent && target.Number == All ? "=" + target.Text : "≥" + target.Text;
    }
}
