using Jiheng.Domain.Documents;
using Jiheng.Domain.Indicators;
using Jiheng.Rules.Checks.Engine;
using Jiheng.Rules.Sources;
using Jiheng.Rules.Words;

namespace Jiheng.Rules.Checks.Indicators;

internal static class CostDirection
{
    // A saving, or a grant or wage that must not be cut, rightly has a lower limit.
    private const NameWords MayHaveFloor = NameWords.CostSaving | NameWords.GrantStandard | NameWords.Total;

    public static CheckRule Rule { get; } = new()
    {
        Code = "COST-DIRECTION",
        Title = "成本应设上限，不应设下限",
        Severity = Severity.Error,
        AppliesTo = FormKind.AnyTarget,
        Sources = [LegalSources.ReviewPractice],
        Advice = "成本越低越好，把“≥”改为“≤”；说的是补助标准或节约额的，在名称里写明。",
        ExamineIndicator = (exam, row) =>
        {
            var facts = exam.Facts(row);
            if (!facts.IsCost)
            {
                exam.NotApplicable("不是成本指标。");
            }
            else if (facts.Unit == UnitKind.Money
                && row.Target is { Nature: ValueNature.Measured, Operator: ComparisonOperator.AtLeast or ComparisonOperator.MoreThan, Number: > 0 } target
                && !facts.Says(MayHaveFloor))
            {
                exam.Find(row, "target", $"成本指标“{row.Name}”的指标值是“{target.Text}”，花得越多反而越算完成。",
                    suggestion: $"≤{target.Number:0.######}{target.Unit}", severity: row.ErrorUnlessConcluded());
            }
        },
    };
}
