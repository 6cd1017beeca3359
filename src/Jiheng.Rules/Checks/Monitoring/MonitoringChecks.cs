using Jiheng.Rules.Checks.Engine;

namespace Jiheng.Rules.Checks.Monitoring;

/// <summary>绩效运行监控</summary>
internal static class MonitoringChecks
{
    public static IReadOnlyList<CheckRule> List { get; } =
    [
        MonReason.Rule,
        MonExec.Rule,
        MonGap.Rule,
        MonLate.Rule,
    ];
}
