using Jiheng.Domain.Documents;
using Jiheng.Rules.Checks.Engine;
using Jiheng.Rules.Scoring;
using Jiheng.Rules.Sources;

namespace Jiheng.Rules.Checks.SelfEvaluations;

internal static class NotApplicableScored
{
    public static CheckRule Rule { get; } = new()
    {
        Code = "SE-NA-SCORED",
        Title = "当年没有发生的指标不应按满分计",
        Severity = Severity.Warning,
        AppliesTo = FormKind.AnySelfEvaluation,
        Sources = [LegalSources.CaiYu2020No10, LegalSources.ReviewPractice],
        Advice = "确属没有发生的，实际完成值写“不适用”，该指标不计分，其余指标折算到 100 分；确有发生的，填写真实的完成值。",
        Examine = exam =>
        {
            foreach (var line in exam.Score.Indicators)
            {
                if (line.Printed is not > 0) continue;
                if (line.Basis == ScoreBasis.Dropped)
                    exam.Find(line.Indicator!, "actual", $"“{line.Name}”实际完成值为“{line.Indicator!.Actual!.Text}”，却得 {line.Printed:0.##} 分。{Total(exam)}");
                else if (line.IsZeroEvent)
                    exam.Find(line.Indicator!, "actual", $"“{line.Name}”实际完成值为 0，很可能当年没有需要处理的事项，却得 {line.Printed:0.##} 分。{Alternative(exam, line)}");
            }
        },
    };

    private static string Total(Examination exam) => exam.Score.ComputedTotal is { } total ? $"剔除后总分为 {total:0.00} 分。" : "";

    private static string Alternative(Examination exam, ScoreLine line)
    {
        foreach (var alternative in exam.Score.Alternatives)
        {
            if (alternative.Dropped is [var only] && ReferenceEquals(only, line)) return $"{alternative.Because}。";
        }

        return "";
    }
}
