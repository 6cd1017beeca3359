using Jiheng.Domain.Documents;
using Jiheng.Rules.Checks.Engine;
using Jiheng.Rules.Sources;

namespace Jiheng.Rules.Checks.Schedules;

internal static class PlanBlank
{
    public static CheckRule Rule { get; } = new()
    {
        Code = "PLAN-BLANK",
        Title = "资金支出计划各期都应填写",
        Severity = Severity.Warning,
        AppliesTo = FormKind.AnyTarget,
        Sources = [LegalSources.ReviewPractice],
        Advice = "没有支出的月份填 0，不要空着。",
        Examine = exam =>
        {
            if (SpendingPlan.Of(exam) is not { } plan) return;
            var blank = plan.Where(entry => entry.CumulativePercent is null).Select(entry => $"{entry.Month} 月底").ToArray();
            if (blank.Length > 0) exam.Find("schedule", $"{string.Join("、", blank)}空着。", suggestion: blank.Length < plan.Count ? "0%" : null);
        },
    };
}
