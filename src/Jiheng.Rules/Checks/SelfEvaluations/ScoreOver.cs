using Jiheng.Domain.Documents;
using Jiheng.Rules.Checks.Engine;
using Jiheng.Rules.Sources;

namespace Jiheng.Rules.Checks.SelfEvaluations;

internal static class ScoreOver
{
    public static CheckRule Rule { get; } = new()
    {
        Code = "SE-SCORE-OVER",
        Title = "得分不应超过分值，也不应为负",
        Severity = Severity.Error,
        AppliesTo = FormKind.AnySelfEvaluation | FormKind.Evaluation,
        Sources = [LegalSources.CaiYu2020No10],
        Advice = "把得分改到 0 与分值之间；若是分值或得分填错了栏，改正后再核对总分。",
        Examine = exam =>
        {
            var compared = 0;
            foreach (var line in exam.Score.All)
            {
                if (line.Printed is not { } printed) continue;
                if (line.Points is not null) compared++;
                var (wrong, words) = printed < 0 ? (true, "为负") : line.Points is { } points && printed > points ? (true, $"超过分值 {points:0.##}") : (false, "");
                if (!wrong) continue;
                var message = $"“{line.Name}”得分 {printed:0.##} {words}。";
                if (line.Indicator is { } indicator) exam.Find(indicator, "score", message);
                else exam.Find("funding.score", message);
            }

            if (compared == 0) exam.NotCheckable("表中没有同时列出分值和得分。");
        },
    };
}
