using Jiheng.Domain.Documents;
using Jiheng.Rules.Checks.Engine;
using Jiheng.Rules.Sources;

namespace Jiheng.Rules.Checks.Monitoring;

internal static class MonGap
{
    public static CheckRule Rule { get; } = new()
    {
        Code = "MON-GAP",
        Title = "资金进度不应明显快于目标进度",
        Severity = Severity.Warning,
        AppliesTo = FormKind.Monitoring,
        Sources = [LegalSources.CaiYu2019No136, LegalSources.ReviewPractice],
        Advice = "核对付款依据；钱已付出、事还没办的，写明原因并加快实施。",
        From = new(2019, 7, 26),
        Examine = exam =>
        {
            if (Progress.OfMoney(exam.Form) is not { } money)
            {
                exam.NotCheckable("表中没有预算数和执行数。");
                return;
            }

            if (Progress.OfTargets(exam.Indicators) is not { } target)
            {
                exam.NotCheckable("没有可以计算进度的数量指标。");
                return;
            }

            if (money - target > exam.Parameters["monitoring.gap"])
                exam.Find("funding.executed", $"资金进度 {money:0.#}%，目标平均进度 {target:0.#}%，相差 {money - target:0.#} 个百分点。");
        },
    };
}
