using Jiheng.Domain.Documents;
using Jiheng.Domain.Indicators;
using Jiheng.Rules.Checks.Engine;
using Jiheng.Rules.Sources;
using Jiheng.Rules.Words;

namespace Jiheng.Rules.Checks.Indicators;

internal static class BenefitClass
{
    public static CheckRule Rule { get; } = new()
    {
        Code = "CLASS-BENEFIT",
        Title = "效益指标说明带来什么变化，并放在对应的类别",
        Severity = Severity.Warning,
        AppliesTo = FormKind.AnyTarget,
        Sources = [LegalSources.CaiYu2015No88, LegalSources.CaiYu2021No101],
        Advice = "做了多少的移到产出指标；安全、秩序移到社会效益，利用率移到质量或社会效益，节约和增收放在经济效益。",
        ExamineIndicator = (exam, row) =>
        {
            if (row.Level1 != IndicatorLevel1.Benefit)
            {
                exam.NotApplicable("没有效益指标。");
                return;
            }

            var facts = exam.Facts(row);
            if (Misplaced(row.Level2, facts) is { } why) exam.Find(row, "level2", $"“{row.Name}”{why}", severity: row.SeverityOfLevel());
        },
    };

    private static string? Misplaced(IndicatorLevel2 level, IndicatorFacts facts)
    {
        if (facts.Says(NameWords.OutputPhrase) && !facts.Says(NameWords.ProcessMeasure)) return "说的是做了多少，是产出，不是效益。";
        return level switch
        {
            IndicatorLevel2.EconomicBenefit when facts.Says(NameWords.Efficiency) => "说的是工作效率，不是经济效益。",
            IndicatorLevel2.EconomicBenefit when facts.Says(NameWords.Social | NameWords.Negative) && !facts.Says(NameWords.Economic) => "说的是安全、秩序或服务，不是经济效益。",
            IndicatorLevel2.EcologicalBenefit when facts.Says(NameWords.Utilisation) && !facts.Says(NameWords.Resource) => "说的是使用情况，与生态环境无关。",
            IndicatorLevel2.SustainableImpact when facts.Says(NameWords.Negative) => "说的是当年的结果，不是长远影响，应放在社会效益。",
            _ => null,
        };
    }
}
