using Jiheng.Domain.Documents;
using Jiheng.Domain.Indicators;
using Jiheng.Rules.Checks.Engine;
using Jiheng.Rules.Sources;
using Jiheng.Rules.Words;

namespace Jiheng.Rules.Checks.Indicators;

internal static class LegalDuty
{
    private const decimal All = 100;

    public static CheckRule Rule { get; } = new()
    {
        Code = "LEGAL-BELOW-100",
        Title = "依法依规必须付足的，指标值应是 100%",
        Severity = Severity.Warning,
        AppliesTo = FormKind.AnyTarget,
        Sources = [LegalSources.ReviewPractice],
        Advice = "工资、劳务费、社会保险、强制保险、应发补助一分都不能少，改为“=100%”。",
        ExamineIndicator = (exam, row) =>
        {
            var facts = exam.Facts(row);
            if (!facts.Says(NameWords.LegalAct) || !facts.Says(NameWords.LegalPay)) return;
            if (row.Target is not { Number: > 10 and < All } target || facts.Unit is not (UnitKind.Percent or UnitKind.Missing)) return;
            if (target.Operator is ComparisonOperator.AtMost or ComparisonOperator.LessThan) return;
            exam.Find(row, "target", $"“{row.Name}”的指标值“{target.Text}”低于 100%，等于允许欠付。", suggestion: "=100%");
        },
    };
}
