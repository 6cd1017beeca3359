using Jiheng.Domain.Documents;
using Jiheng.Domain.Funds;
using Jiheng.Domain.Indicators;
using Jiheng.Rules.Checks.Engine;
using Jiheng.Rules.Sources;
using Jiheng.Rules.Words;

namespace Jiheng.Rules.Checks.Indicators;

internal static class CostOverBudget
{
    public static CheckRule Rule { get; } = new()
    {
        Code = "COST-OVER-BUDGET",
        Title = "成本指标值不应超过项目预算",
        Severity = Severity.Error,
        AppliesTo = FormKind.TargetDeclaration,
        Sources = [LegalSources.ReviewPractice, LegalSources.CaiYu2021No101],
        Advice = "核对成本指标的数字和单位（元、万元），使其不超过预算数。",
        ExamineIndicator = (exam, row) =>
        {
            var facts = exam.Facts(row);
            if (!facts.IsCost || row.Target is not { Nature: ValueNature.Measured, Number: { } number } target || facts.Unit != UnitKind.Money)
            {
                exam.NotApplicable("不是写成金额的成本指标。");
                return;
            }

            if (facts.Says(NameWords.Total) || !Units.TryMoney(number, target.Unit, out var cost)) return;
            if (exam.Form.Funding is not { } funding || Ceiling(funding) is not { } budget)
            {
                exam.NotCheckable("表中没有预算数，无法与成本指标比较。");
                return;
            }

            var tolerance = Money.FromWanYuan(exam.Parameters["funding.tolerance"]);
            if (cost <= budget + tolerance) return;
            // Where the form prints no unit, the amount may have been understood ten thousand times too small; the total cost
            // of a longer project may exceed the year's budget where the form tells only that.
            var certain = funding.PrintedUnit is not null && (funding.Whole.Total is not null || !row.Name.Contains('总', StringComparison.Ordinal));
            exam.Find(row, "target", $"成本指标“{row.Name}”为 {target.Text}，合 {cost.WanYuan:0.######} 万元，超过预算 {budget.WanYuan:0.######} 万元。",
                severity: certain ? row.ErrorUnlessConcluded() : Severity.Warning);
        },
    };

    // A project of several years may state the cost of the whole.
    private static Money? Ceiling(Funding funding) => funding.Whole.Total is { } whole && (funding.Annual is not { } annual || whole > annual)
        ? whole
        : funding.Annual;
}
