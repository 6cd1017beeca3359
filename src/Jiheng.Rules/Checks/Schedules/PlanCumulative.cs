using Jiheng.Domain.Documents;
using Jiheng.Rules.Checks.Engine;
using Jiheng.Rules.Sources;

namespace Jiheng.Rules.Checks.Schedules;

internal static class PlanCumulative
{
    private const decimal All = 100;

    public static CheckRule Rule { get; } = new()
    {
        Code = "PLAN-CUMULATIVE",
        Title = "资金支出计划是累计数，只增不减，年底应为 100%",
        Severity = Severity.Error,
        AppliesTo = FormKind.AnyTarget,
        Sources = [LegalSources.ReviewPractice],
        Advice = "各期填写截至该月底的累计比例，最后一期填 100%。",
        Examine = exam =>
        {
            if (SpendingPlan.Of(exam) is not { } plan) return;
            decimal reached = 0;
            foreach (var (month, percent) in plan)
            {
                if (percent is not { } here) continue;
                if (here is < 0 or > All) exam.Find("schedule", $"{month} 月底的比例 {here:0.##}% 不在 0% 到 100% 之间。");
                else if (here < reached) exam.Find("schedule", $"{month} 月底的累计比例 {here:0.##}% 小于前一期的 {reached:0.##}%。");
                reached = here;
            }

            if (plan[^1].CumulativePercent is { } last && last < All) exam.Find("schedule", $"{plan[^1].Month} 月底的累计比例是 {last:0.##}%，应为 100%。");
        },
    };
}
