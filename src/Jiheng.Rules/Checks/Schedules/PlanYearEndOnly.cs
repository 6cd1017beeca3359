using Jiheng.Domain.Documents;
using Jiheng.Rules.Checks.Engine;
using Jiheng.Rules.Sources;

namespace Jiheng.Rules.Checks.Schedules;

internal static class PlanYearEndOnly
{
    public static CheckRule Rule { get; } = new()
    {
        Code = "PLAN-YEAR-END-ONLY",
        Title = "资金不应集中到年底才支出",
        Severity = Severity.Warning,
        AppliesTo = FormKind.AnyTarget,
        Sources = [LegalSources.CaiYu2019No136],
        Advice = "按实施进度分期安排支出；确需年底一次支付的，说明理由（如合同约定）。",
        Examine = exam =>
        {
            if (SpendingPlan.Of(exam) is not { } plan || !SpendingPlan.OnlyAtTheEnd(plan)) return;
            exam.Find("schedule", $"{plan[^1].Month} 月底之前没有安排任何支出。");
        },
    };
}
