using System.Globalization;
using Jiheng.Domain.Documents;
using Jiheng.Rules.Checks.Engine;
using Jiheng.Rules.Sources;

namespace Jiheng.Rules.Checks.Monitoring;

internal static class MonExec
{
    private static readonly int[] MonthsWithLine = [10, 8, 6, 4];

    public static CheckRule Rule { get; } = new()
    {
        Code = "MON-EXEC",
        Title = "预算执行率应达到监控阶段的要求",
        Severity = Severity.Warning,
        AppliesTo = FormKind.Monitoring,
        Sources = [LegalSources.CaiYu2019No136, LegalSources.ReviewPractice],
        Advice = "写明执行慢的原因；年内确实用不完的，按程序调减预算并同步调整目标。",
        From = new(2019, 7, 26),
        Examine = exam =>
        {
            if (Progress.OfMoney(exam.Form) is not { } rate)
            {
                exam.NotCheckable("表中没有预算数和执行数。");
                return;
            }

            if (Stage.EndMonth(exam.Form) is not { } month)
            {
                exam.NotCheckable("表上没有写明监控到几月。");
                return;
            }

            foreach (var lined in MonthsWithLine)
            {
                if (month < lined) continue;
                var least = exam.Parameters[string.Create(CultureInfo.InvariantCulture, $"monitoring.execution.month{lined}")];
                if (rate < least) exam.Find("funding.executed", $"到 {month} 月底执行率 {rate:0.##}%，低于 {lined} 月底应达到的 {least:0.##}%。");
                return;
            }
        },
    };
}
