using Jiheng.Domain.Documents;
using Jiheng.Rules.Checks.Engine;
using Jiheng.Rules.Sources;

namespace Jiheng.Rules.Checks.Weights;

internal static class WeightConcentrated
{
    public static CheckRule Rule { get; } = new()
    {
        Code = "WEIGHT-CONCENTRATED",
        Title = "单个三级指标的分值不宜过高",
        Severity = Severity.Warning,
        AppliesTo = FormKind.TargetDeclaration | FormKind.AnySelfEvaluation,
        Sources = [LegalSources.CaiYu2020No10, LegalSources.ReviewPractice],
        Advice = "把分值分散到能说明产出数量、质量和效益的多个指标上；一个容易完成的指标不应决定总分。",
        Examine = exam =>
        {
            var limit = exam.Parameters["weight.concentrated.max"];
            var any = false;
            foreach (var indicator in exam.Indicators)
            {
                if (indicator.Points is not { } points) continue;
                any = true;
                if (indicator.SharesPoints) continue;
                if (points.Value > limit && points.Value <= 100) exam.Find(indicator, "points", $"“{indicator.Name}”一项占 {points.Value:0.##} 分，超过 {limit:0.##} 分。");
            }

            if (!any) exam.NotCheckable(FormWeights.None);
        },
    };
}
