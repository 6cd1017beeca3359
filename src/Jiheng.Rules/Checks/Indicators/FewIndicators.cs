using Jiheng.Domain.Documents;
using Jiheng.Rules.Checks.Engine;
using Jiheng.Rules.Sources;

namespace Jiheng.Rules.Checks.Indicators;

internal static class FewIndicators
{
    public static CheckRule Rule { get; } = new()
    {
        Code = "FEW-INDICATORS",
        Title = "指标不能太少，金额大的更不能少",
        Severity = Severity.Warning,
        AppliesTo = FormKind.TargetDeclaration,
        Sources = [LegalSources.CaiYu2021No101, LegalSources.CaiYu2015No88],
        Advice = "按资金的主要用途补充产出、效益和满意度指标。",
        Examine = exam =>
        {
            var count = exam.Indicators.Count;
            if (count == 0)
            {
                exam.NotCheckable("表中没有指标。");
                return;
            }

            var budget = exam.Form.Funding?.Annual;
            var money = budget is { } annual ? $"，而年度预算为 {annual.WanYuan:0.######} 万元" : "";
            if (count < exam.Parameters["indicators.minimum"]) exam.Find("indicators", $"只有 {count} 条指标{money}。");
            else if (budget?.WanYuan >= exam.Parameters["indicators.large.sum"] && count < exam.Parameters["indicators.large.minimum"]) exam.Find("indicators", $"只有 {count} 条指标{money}。");
        },
    };
}
