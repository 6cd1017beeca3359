using Jiheng.Domain.Documents;
using Jiheng.Domain.Indicators;
using Jiheng.Rules.Checks.Engine;
using Jiheng.Rules.Scoring;
using Jiheng.Rules.Sources;

namespace Jiheng.Rules.Checks.SelfEvaluations;

internal static class OverAchieved
{
    public static CheckRule Rule { get; } = new()
    {
        Code = "SE-OVER-ACHIEVE",
        Title = "大幅超额完成的指标应说明原因",
        Severity = Severity.Warning,
        AppliesTo = FormKind.AnySelfEvaluation,
        Sources = [LegalSources.CaiYu2020No10],
        Advice = "写明超额完成的原因；属于指标值定得过低的，按偏离程度适当调减得分，下年提高指标值。",
        Examine = exam =>
        {
            decimal limit = exam.Parameters["over.limit"], rateLimit = exam.Parameters["over.limit.rate"];
            foreach (var line in exam.Score.Indicators)
            {
                if (line.Measured is not { } actual || line.Indicator!.Target is not { Number: { } target and > 0 } printed || actual <= target) continue;
                if (printed.Operator is not (ComparisonOperator.AtLeast or ComparisonOperator.MoreThan or ComparisonOperator.EqualTo)) continue;
                if ((line.Concluded & Conclusions.Operator) != 0 || DeviationWords.IsWritten(line.Indicator.Deviation)) continue;
                var due = ComparableUnits.IsPercent(printed.Unit) ? rateLimit : limit;
                if (actual * 100 < target * due) continue;
                exam.Find(line.Indicator, "actual", $"“{line.Name}”指标值 {printed.Text}，实际完成值 {line.Indicator.Actual!.Text}，完成率 {Rate(actual, target)}，达到 {due:0.##} % 的应说明原因。");
            }
        },
    };

    private static string Rate(decimal actual, decimal target) => actual > target * 1000 ? "超过 1000 倍" : $"{actual * 100 / target:0.#} %";
}
