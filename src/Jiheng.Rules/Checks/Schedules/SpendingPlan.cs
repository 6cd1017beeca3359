using Jiheng.Domain.Goals;
using Jiheng.Rules.Checks.Engine;

namespace Jiheng.Rules.Checks.Schedules;

/// <summary>What the rules about the spending plan (资金支出计划) have in common.</summary>
internal static class SpendingPlan
{
    /// <summary>The plan; null after saying that the form has none.</summary>
    public static IReadOnlyList<ScheduleEntry>? Of(Examination exam)
    {
        if (exam.Form.Schedule.Count > 0) return exam.Form.Schedule;
        exam.NotApplicable("表中没有资金支出计划。");
        return null;
    }

    /// <summary>Whether all is spent in the last month: nothing, or 0, before it.</summary>
    public static bool OnlyAtTheEnd(IReadOnlyList<ScheduleEntry> plan)
    {
        if (plan.Count < 2 || plan[^1].CumulativePercent is not > 0) return false;
        for (var i = 0; i < plan.Count - 1; i++)
        {
            if (plan[i].CumulativePercent is > 0) return false;
        }

        return true;
    }
}
