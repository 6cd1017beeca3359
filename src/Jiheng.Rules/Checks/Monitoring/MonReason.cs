using Jiheng.Domain.Documents;
using Jiheng.Domain.Indicators;
using Jiheng.Rules.Checks.Engine;
using Jiheng.Rules.Sources;
using Jiheng.Rules.Words;

namespace Jiheng.Rules.Checks.Monitoring;

internal static class MonReason
{
    private static readonly WordSet Measures = new WordFile("monitoring")["措施"];

    public static CheckRule Rule { get; } = new()
    {
        Code = "MON-REASON",
        Title = "可能完不成的指标应写明原因和措施",
        Severity = Severity.Error,
        AppliesTo = FormKind.Monitoring,
        Sources = [LegalSources.CaiYu2019No136],
        Advice = "在“偏差原因分析”写明原因，并写明改进措施和时间。",
        From = new(2019, 7, 26),
        ExamineIndicator = (exam, indicator) =>
        {
            if (indicator.Likelihood is not { } likelihood)
            {
                exam.NotCheckable("有的指标没有填写完成目标可能性。");
                return;
            }

            if (likelihood == Likelihood.Certain) return;
            var word = likelihood == Likelihood.Possible ? "有可能" : "不可能";
            if (string.IsNullOrWhiteSpace(indicator.Deviation)) exam.Find(indicator, "deviation", $"完成目标可能性为“{word}”，没有写原因和措施。");
            else if (!Measures.IsIn(indicator.Deviation)) exam.Find(indicator, "deviation", $"完成目标可能性为“{word}”，写了原因，没有写措施。", severity: Severity.Warning);
        },
    };
}
