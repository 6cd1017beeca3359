using Jiheng.Domain.Documents;
using Jiheng.Domain.Goals;
using Jiheng.Rules.Checks.Engine;
using Jiheng.Rules.Sources;
using Jiheng.Rules.Words;

namespace Jiheng.Rules.Checks.Schedules;

internal static class PlanLinearDefault
{
    private const int MonthsOfYear = 12;
    private static readonly WordSet OnceAYear = new WordFile("heads")["一年一付"];

    public static CheckRule Rule { get; } = new()
    {
        Code = "PLAN-LINEAR-DEFAULT",
        Title = "支出计划应按实际进度填写，不宜简单均分",
        Severity = Severity.Hint,
        AppliesTo = FormKind.AnyTarget,
        Sources = [LegalSources.ReviewPractice],
        Advice = "按合同付款时间和工作进度填写每一期的累计比例。",
        Examine = exam =>
        {
            if (SpendingPlan.Of(exam) is not { } plan || !InEqualSteps(plan)) return;
            foreach (var (month, percent) in plan)
            {
                var even = Math.Round(100m * month / MonthsOfYear);
                if (percent == even) continue;
                exam.Find("schedule", $"各期正好均分，但 {month} 月底已过全年的 {even:0}%，计划却只有 {percent:0.##}%。", suggestion: $"{even:0}%");
                return;
            }

            if (OnceAYear.Find(exam.Form.Project.Name, out var word) >= 0)
                exam.Find("schedule", $"“{word}”一般一年只付一次，支出计划却按季均分。");
        },
    };

    private static bool InEqualSteps(IReadOnlyList<ScheduleEntry> plan)
    {
        if (plan.Count < 3) return false;
        for (var i = 0; i < plan.Count; i++)
        {
            if (plan[i].CumulativePercent * plan.Count != 100 * (i + 1)) return false;
        }

        return true;
    }
}
