using Jiheng.Rules.Checks.Engine;

namespace Jiheng.Rules.Checks.Schedules;

/// <summary>资金支出计划: cumulative shares by month end.</summary>
internal static class ScheduleChecks
{
    public static IReadOnlyList<CheckRule> List { get; } =
    [
        PlanCumulative.Rule,
        PlanBlank.Rule,
        PlanYearEndOnly.Rule,
        PlanFlat.Rule,
        PlanLinearDefault.Rule,
    ];
}
