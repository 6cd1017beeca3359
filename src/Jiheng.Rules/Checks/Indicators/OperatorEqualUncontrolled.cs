using Jiheng.Domain.Documents;
using Jiheng.Domain.Indicators;
using Jiheng.Rules.Checks.Engine;
using Jiheng.Rules.Sources;
using Jiheng.Rules.Words;

namespace Jiheng.Rules.Checks.Indicators;

internal static class OperatorEqualUncontrolled
{
    public static CheckRule Rule { get; } = new()
    {
        Code = "OP-EQUAL-UNCONTROLLED",
        Title = "由需求决定的数量不应定为“等于”",
        Severity = Severity.Warning,
        AppliesTo = FormKind.AnyTarget,
        Sources = [LegalSources.CaiYu2015No88, LegalSources.ReviewPractice],
        Advice = "改为“≥”，或改用比率（如办结率、及时率），并说明测算依据。",
        ExamineIndicator = (exam, row) =>
        {
            if (row.Target is not { Nature: ValueNature.Measured, Operator: ComparisonOperator.EqualTo, Number: > 1 } target) return;
            var facts = exam.Facts(row);
            if (!facts.Says(NameWords.DemandDriven) || !(facts.IsCounted || facts.Unit == UnitKind.Missing)) return;
            exam.Find(row, "target", $"“{row.Name}”由办事需求决定，单位定不了，指标值却是“{target.Text}”。", suggestion: $"≥{target.Number:0.######}{target.Unit}");
        },
    };
}
