using Jiheng.Rules.Checks.Engine;

namespace Jiheng.Rules.Checks.Goals;

/// <summary>绩效目标: what the goal texts say, and whether the indicators follow from them.</summary>
internal static class GoalChecks
{
    public static IReadOnlyList<CheckRule> List { get; } =
    [
        GoalCopy.Rule,
        GoalIsTask.Rule,
        GoalNoIndicator.Rule,
        IndicatorNoGoal.Rule,
        GoalValueConflict.Rule,
    ];
}
