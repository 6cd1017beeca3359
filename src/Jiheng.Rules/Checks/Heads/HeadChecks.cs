using Jiheng.Rules.Checks.Engine;

namespace Jiheng.Rules.Checks.Heads;

/// <summary>表头与表样: who, which project, when, and whether the form is the official one.</summary>
internal static class HeadChecks
{
    public static IReadOnlyList<CheckRule> List { get; } =
    [
        ReqFields.Rule,
        PeriodOrder.Rule,
        OneYearVsPeriod.Rule,
        CodePattern.Rule,
        FormLabel.Rule,
    ];
}
