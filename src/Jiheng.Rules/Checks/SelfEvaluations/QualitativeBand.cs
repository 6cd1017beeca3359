using Jiheng.Domain.Documents;
using Jiheng.Rules.Checks.Engine;
using Jiheng.Rules.Scoring;
using Jiheng.Rules.Sources;

namespace Jiheng.Rules.Checks.SelfEvaluations;

internal static class QualitativeBand
{
    public static CheckRule Rule { get; } = new()
    {
        Code = "SE-QUAL-BAND",
        Title = "定性指标的得分应在所填档次的分值区间内",
        Severity = Severity.Error,
        AppliesTo = FormKind.AnySelfEvaluation,
        Sources = [LegalSources.CaiYu2020No10],
        Advice = "按所填档次的区间给分，或者改填与得分相符的档次；80 %（含）属于“达成年度指标”，60 %（含）属于“部分达成”。",
        Examine = exam =>
        {
            var judged = 0;
            foreach (var line in exam.Score.Indicators)
            {
                if (line.Basis == ScoreBasis.Judged) judged++;
                if (line.Basis != ScoreBasis.JudgedOutOfBand || line.Printed > line.Points || line.Printed < 0) continue;
                var (step, points) = (line.Step!, line.Points!.Value);
                var share = points > 0 ? line.Printed!.Value * 100 / points : 0;
                var fits = line.Choices.Scales.All[0].Steps.Of(share).Value;
                var belongs = fits == step ? "" : $"，{share:0.#} % 属于“{fits.Label}”";
                exam.Find(line.Indicator!, "score",
                    $"“{line.Name}”为“{line.Indicator!.Actual!.Text}”，得分 {line.Indicator.Score!.Value.Text} 是 {points:0.##} 分的 {share:0.#} %{belongs}；此档应在 {step.Interval(points, line.Choices.Rounding)} 之间。",
                    severity: (line.Concluded & Conclusions.Tier) != 0 ? Severity.Warning : Severity.Error);
                judged++;
            }

            if (judged == 0) exam.NotCheckable("没有写明档次并填了分值和得分的定性指标。");
        },
    };
}
