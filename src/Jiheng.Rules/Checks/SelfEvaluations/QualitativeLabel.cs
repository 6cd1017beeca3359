using Jiheng.Domain.Documents;
using Jiheng.Domain.Indicators;
using Jiheng.Rules.Checks.Engine;
using Jiheng.Rules.Sources;

namespace Jiheng.Rules.Checks.SelfEvaluations;

internal static class QualitativeLabel
{
    public static CheckRule Rule { get; } = new()
    {
        Code = "SE-QUAL-LABEL",
        Title = "定性指标的完成情况应写规定的三档用语",
        Severity = Severity.Warning,
        AppliesTo = FormKind.AnySelfEvaluation,
        Sources = [LegalSources.CaiYu2020No10],
        Advice = "定性指标的实际完成值写“达成年度指标”“部分达成年度指标并具有一定效果”或“未达成年度指标且效果较差”，具体情况写进偏差原因或备注。",
        Examine = exam =>
        {
            var scales = exam.Score.Choices.Scales;
            int qualitative = 0, free = 0;
            string? example = null;
            foreach (var line in exam.Score.Indicators)
            {
                if (line.Indicator is not { Target.Nature: ValueNature.Described, Actual: { Nature: not ValueNature.NotApplicable } actual }) continue;
                qualitative++;
                if (scales.Of(actual) is not { } step)
                {
                    free++;
                    example ??= $"“{line.Name}”写的是“{actual.Text}”";
                }
                else if (actual.Words is { } words && words != step.Label)
                {
                    exam.Find(line.Indicator, "actual", $"“{line.Name}”写的是“{words}”，规定的用语是“{step.Label}”。", suggestion: step.Label);
                }
            }

            if (qualitative == 0) exam.NotApplicable("表中没有定性指标，或没有填实际完成值。");
            if (free > 0) exam.Find("actual", $"{qualitative} 个定性指标中有 {free} 个没有写明档次，如{example}，得分是否合理无法核对。", severity: Severity.Hint);
        },
    };
}
