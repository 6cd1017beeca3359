using Jiheng.Rules.Checks.DepartmentPlans;
using Jiheng.Rules.Checks.Engine;
using Jiheng.Rules.Checks.Funds;
using Jiheng.Rules.Checks.Goals;
using Jiheng.Rules.Checks.Heads;
using Jiheng.Rules.Checks.Indicators;
using Jiheng.Rules.Checks.Monitoring;
using Jiheng.Rules.Checks.Publication;
using Jiheng.Rules.Checks.Schedules;
using Jiheng.Rules.Checks.SelfEvaluations;
using Jiheng.Rules.Checks.Texts;
using Jiheng.Rules.Checks.Weights;

namespace Jiheng.Rules.Checks;

/// <summary>The catalogue's one readable list, one group a folder: what is not here does not run.</summary>
internal static class AllChecks
{
    public static IReadOnlyList<CheckRule> List { get; } =
    [
        .. HeadChecks.List,
        .. FundChecks.List,
        .. ScheduleChecks.List,
        .. GoalChecks.List,
        .. IndicatorChecks.List,
        .. WeightChecks.List,
        .. SelfEvaluationChecks.List,
        .. MonitoringChecks.List,
        .. DepartmentPlanChecks.List,
        .. PublicationChecks.List,
        .. TextChecks.List,
    ];
}
