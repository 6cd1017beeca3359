using Jiheng.Domain.Documents;
using Jiheng.Rules.Checks.Comparing;
using Jiheng.Rules.Checks.Engine;
using Jiheng.Rules.Sources;

namespace Jiheng.Rules.Checks.Weights;

internal static class WeightChanged
{
    public static CheckRule Rule { get; } = new()
    {
        Code = "WEIGHT-CHANGED",
        Title = "自评的分值应与批复时确定的分值一致",
        Severity = Severity.Error,
        AppliesTo = FormKind.AnySelfEvaluation,
        Sources = [LegalSources.CaiYu2021No101],
        Advice = "恢复批复时的分值；年中按程序调整过的，附调整批复。",
        ExaminePair = (exam, declaration) =>
        {
            IReadOnlyList<Domain.Indicators.Indicator> approved = [.. declaration.AllIndicators];
            var before = FormWeights.Of(approved);
            var now = FormWeights.Of(exam.Indicators);
            if (before.With == 0 || now.With == 0)
            {
                exam.NotCheckable(before.With == 0 ? "批复的申报表没有列出分值。" : FormWeights.None);
                return;
            }

            // Declarations may be on a scale of 100 that becomes 90 when the execution rate joins in.
            var scaled = before.IsComplete && now.IsComplete && before.Sum == 100 && now.Sum == 90 ? 0.9m : 1m;
            foreach (var (own, theirs) in IndicatorPairs.Of(exam.Indicators, approved).Matched)
            {
                if (own.Points is not { } points || theirs.Points is not { } due) continue;
                if (points.Value == due.Value || Math.Abs(points.Value - (due.Value * scaled)) <= 0.05m) continue;
                exam.Find(own, "points", $"“{own.Name}”的分值 {points.Value:0.##} 与批复的 {due.Value:0.##} 不一致。", suggestion: due.Text);
            }
        },
    };
}
