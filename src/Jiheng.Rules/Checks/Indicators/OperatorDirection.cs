using Jiheng.Domain.Documents;
using Jiheng.Domain.Indicators;
using Jiheng.Rules.Checks.Engine;
using Jiheng.Rules.Sources;
using Jiheng.Rules.Words;

namespace Jiheng.Rules.Checks.Indicators;

internal static class OperatorDirection
{
    private const NameWords RightlyLimited = NameWords.Burden | NameWords.Negative | NameWords.Complaint | NameWords.CostSaving | NameWords.Processing;

    public static CheckRule Rule { get; } = new()
    {
        Code = "OP-DIRECTION",
        Title = "越多越好的用“≥”，越少越好的用“≤”",
        Severity = Severity.Error,
        AppliesTo = FormKind.AnyTarget,
        Sources = [LegalSources.ReviewPractice],
        Advice = "按指标的方向改正计算符号。",
        ExamineIndicator = (exam, row) =>
        {
            if (row.Target is not { Nature: ValueNature.Measured, Operator: { } comparison, Number: { } number } target) return;
            var facts = exam.Facts(row);
            var floor = comparison is ComparisonOperator.AtLeast or ComparisonOperator.MoreThan;
            if (floor && facts.Says(NameWords.Negative | NameWords.Complaint) && !facts.Says(NameWords.Handled))
            {
                exam.Find(row, "target", $"“{row.Name}”越少越好，指标值却是“{target.Text}”。", suggestion: $"≤{number:0.######}{target.Unit}", severity: row.ErrorUnlessConcluded());
            }
            else if (comparison is ComparisonOperator.AtMost or ComparisonOperator.LessThan && number > 0
                && row.Level2 == IndicatorLevel2.Quantity && facts.IsCounted && !facts.Says(RightlyLimited))
            {
                // Purchases, posts and inspections may really have an upper limit: ask, do not accuse.
                var certain = facts.Says(NameWords.Amount) && facts.Unit == UnitKind.Counted && !facts.Says(NameWords.Cap | NameWords.Handled);
                exam.Find(row, "target", $"数量指标“{row.Name}”是要完成的产出，指标值却只有上限“{target.Text}”，一件不做也算完成。",
                    suggestion: $"≥{number:0.######}{target.Unit}", severity: certain ? row.ErrorUnlessConcluded() : Severity.Warning);
            }
        },
    };
}
