using Jiheng.Domain.Documents;
using Jiheng.Rules.Checks.Engine;
using Jiheng.Rules.Scoring;
using Jiheng.Rules.Sources;

namespace Jiheng.Rules.Checks.SelfEvaluations;

internal static class ActualZero
{
    public static CheckRule Rule { get; } = new()
    {
        Code = "SE-ACTUAL-ZERO",
        Title = "实际完成值为 0 而指标值大于 0 的，不应得分",
        Severity = Severity.Error,
        AppliesTo = FormKind.AnySelfEvaluation,
        Sources = [LegalSources.CaiYu2020No10],
        Advice = "核对实际完成值；当年没有发生该事项的，写“不适用”并说明，按剔除后折算的办法计分。",
        Examine = exam =>
        {
            foreach (var line in exam.Score.Indicators)
            {
                if (line.Basis != ScoreBasis.NothingDone || line.Measured != 0 || line.Printed is not > 0 || line.Indicator!.Target?.Number is not > 0) continue;
                exam.Find(line.Indicator, "actual", $"“{line.Name}”指标值 {line.Indicator.Target.Text}，实际完成值 {line.Indicator.Actual!.Text}，却得 {line.Printed:0.##} 分；按公式应得 0 分。",
                    severity: (line.Concluded & Conclusions.Operator) != 0 ? Severity.Warning : Severity.Error);
            }
        },
    };
}
