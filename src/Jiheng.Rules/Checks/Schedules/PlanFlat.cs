using Jiheng.Domain.Documents;
using Jiheng.Domain.Goals;
using Jiheng.Rules.Checks.Engine;
using Jiheng.Rules.Sources;

namespace Jiheng.Rules.Checks.Schedules;

internal static class PlanFlat
{
    public static CheckRule Rule { get; } = new()
    {
        Code = "PLAN-FLAT",
        Title = "支出计划不宜长期停滞或突然猛增",
        Severity = Severity.Hint,
        AppliesTo = FormKind.AnyTarget,
        Sources = [LegalSources.ReviewPractice],
        Advice = "对照合同付款节点和实施进度，核对这一期的比例。",
        Examine = exam =>
        {
            // A plan that spends all in December has its own rule.
            if (SpendingPlan.Of(exam) is not { } plan || SpendingPlan.OnlyAtTheEnd(plan)) return;
            for (var i = 1; i < plan.Count; i++)
            {
                if (plan[i - 1].CumulativePercent is { } before && plan[i].CumulativePercent is { } here) Stage(exam, plan[i - 1], plan[i], here - before);
            }
        },
    };

    private static void Stage(Examination exam, ScheduleEntry from, ScheduleEntry to, decimal growth)
    {
        var months = to.Month - from.Month;
        if (growth == 0 && months > exam.Parameters["plan.flat.months"] && to.CumulativePercent < 100)
            exam.Find("schedule", $"{from.Month} 月底到 {to.Month} 月底 {months} 个月没有安排支出。");
        else if (months > 0 && growth > exam.Parameters["plan.jump"] && growth / months > exam.Parameters["plan.jump.month"])
            exam.Find("schedule", $"{from.Month} 月底到 {to.Month} 月底增加 {growth:0.##} 个百分点。");
    }
}
