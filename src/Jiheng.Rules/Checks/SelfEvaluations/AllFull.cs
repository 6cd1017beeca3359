using Jiheng.Domain.Documents;
using Jiheng.Rules.Checks.Engine;
using Jiheng.Rules.Sources;

namespace Jiheng.Rules.Checks.SelfEvaluations;

internal static class AllFull
{
    public static CheckRule Rule { get; } = new()
    {
        Code = "SE-ALL-FULL",
        Title = "各项全部满分的自评应重点核实",
        Severity = Severity.Hint,
        AppliesTo = FormKind.AnySelfEvaluation,
        Sources = [LegalSources.ReviewPractice],
        Advice = "逐项核对佐证材料；指标值定得过低的，下年提高。",
        Examine = exam =>
        {
            var indicators = 0;
            foreach (var line in exam.Score.All)
            {
                if (line.Points is not { } points || line.Printed is not { } printed)
                {
                    exam.NotCheckable("有的项目没有列出分值或得分。");
                    return;
                }

                if (printed < points) return;
                if (line.Indicator is not null) indicators++;
            }

            if (indicators >= exam.Parameters["full.minimum"]) exam.Find("totalScore", $"{indicators} 个指标和总分全部满分。");
        },
    };
}
