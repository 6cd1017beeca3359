using Jiheng.Domain.Documents;
using Jiheng.Rules.Checks.Engine;
using Jiheng.Rules.Sources;

namespace Jiheng.Rules.Checks.Weights;

internal static class WeightEven
{
    public static CheckRule Rule { get; } = new()
    {
        Code = "WEIGHT-EVEN",
        Title = "三级指标的分值应按重要程度区分，不宜平均分配",
        Severity = Severity.Hint,
        AppliesTo = FormKind.TargetDeclaration | FormKind.AnySelfEvaluation,
        Sources = [LegalSources.CaiYu2020No10],
        Advice = "按指标的重要程度和项目所处阶段分配分值，核心产出和效益指标的分值应更高。",
        Examine = exam =>
        {
            var weights = FormWeights.Of(exam.Indicators);
            if (weights.With == 0)
            {
                exam.NotCheckable(FormWeights.None);
                return;
            }

            if (weights.With < exam.Parameters["weight.even.minimum"])
            {
                exam.NotApplicable($"只有 {weights.With} 个指标列出分值，数量太少。");
                return;
            }

            var (points, count) = MostFrequent(exam);
            if (count * 100 >= weights.With * exam.Parameters["weight.even.share"])
                exam.Find("points", $"{weights.With} 个指标中有 {count} 个同为 {points:0.##} 分，没有区分轻重。");
        },
    };

    private static (decimal Points, int Count) MostFrequent(Examination exam)
    {
        Dictionary<decimal, int> counts = [];
        var best = (Points: 0m, Count: 0);
        foreach (var indicator in exam.Indicators)
        {
            if (indicator.Points is not { } points) continue;
            var count = counts[points.Value] = counts.GetValueOrDefault(points.Value) + 1;
            if (count > best.Count) best = (points.Value, count);
        }

        return best;
    }
}
