using Jiheng.Domain.Documents;
using Jiheng.Domain.Indicators;
using Jiheng.Rules.Checks.Comparing;
using Jiheng.Rules.Checks.Engine;
using Jiheng.Rules.Sources;

namespace Jiheng.Rules.Checks.SelfEvaluations;

internal static class ScoreVersusMonitoring
{
    public static CheckRule Rule { get; } = new()
    {
        Code = "SE-SCORE-VS-MONITOR",
        Title = "监控时认为不可能完成的指标，自评得满分的应说明",
        Severity = Severity.Warning,
        AppliesTo = FormKind.AnySelfEvaluation,
        Sources = [LegalSources.CaiYu2019No136],
        Advice = "说明监控之后采取了什么措施使指标得以完成，并附证明；判断有误的，改正自评得分。",
        Examine = exam =>
        {
            if (exam.Subject.Monitoring is not { } monitoring)
            {
                exam.NotCheckable("未提供同一项目、同一年度的绩效运行监控表。");
                return;
            }

            foreach (var (own, monitored) in IndicatorPairs.Of(exam.Indicators, [.. monitoring.AllIndicators]).Matched)
            {
                if (monitored.Likelihood != Likelihood.Impossible || own.Score is not { } score || own.Points is not { } points || score.Value < points.Value || points.Value <= 0) continue;
                if (DeviationWords.IsWritten(own.Deviation)) continue;
                exam.Find(own, "score", $"“{own.Name}”在运行监控时填的是不可能完成，自评却得满分 {points.Text} 分，没有说明。");
            }
        },
    };
}
