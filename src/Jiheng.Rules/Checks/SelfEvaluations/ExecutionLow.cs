using Jiheng.Domain.Documents;
using Jiheng.Rules.Checks.Engine;
using Jiheng.Rules.Scoring;
using Jiheng.Rules.Sources;

namespace Jiheng.Rules.Checks.SelfEvaluations;

internal static class ExecutionLow
{
    public static CheckRule Rule { get; } = new()
    {
        Code = "SE-EXEC-LOW",
        Title = "预算执行率偏低应说明原因",
        Severity = Severity.Warning,
        AppliesTo = FormKind.AnySelfEvaluation,
        Sources = [LegalSources.CaiYu2020No10],
        Advice = "写明预算没有执行完的原因和改进措施，如结转、节约、项目推迟等。",
        Examine = exam =>
        {
            if (exam.Form.Funding?.Total is not { } row || ExecutionScoring.RatePercent(row, exam.Score.Choices, out _) is not { } rate)
            {
                exam.NotCheckable("没有同时列出预算数和执行数，或预算数为 0。");
                return;
            }

            var limit = exam.Parameters["execution.low"];
            if (rate >= limit || IsExplained(exam)) return;
            exam.Find("funding.executed", $"预算执行率 {rate:0.##} %，低于 {limit:0.##} %，没有说明原因。");
        },
    };

    private static bool IsExplained(Examination exam)
    {
        if (exam.Form.Evaluation is { } evaluation
            && (DeviationWords.IsWritten(evaluation.Problems) || DeviationWords.ExplainsExecution(evaluation.Conclusion) || DeviationWords.ExplainsExecution(evaluation.Measures))) return true;
        if (DeviationWords.ExplainsExecution(exam.Form.Goals.Actual)) return true;
        foreach (var indicator in exam.Indicators)
        {
            if (DeviationWords.ExplainsExecution(indicator.Deviation)) return true;
        }

        return false;
    }
}
