using Jiheng.Rules.Checks.Engine;

namespace Jiheng.Rules.Checks.DepartmentPlans;

/// <summary>部门整体支出绩效目标</summary>
internal static class DepartmentPlanChecks
{
    public static IReadOnlyList<CheckRule> List { get; } =
    [
        WOneIndicator.Rule,
        WNoMoney.Rule,
        WOutdated.Rule,
    ];
}
