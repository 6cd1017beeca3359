using Jiheng.Domain.Documents;
using Jiheng.Rules.Checks.Engine;
using Jiheng.Rules.Scoring;
using Jiheng.Rules.Sources;

namespace Jiheng.Rules.Checks.SelfEvaluations;

internal static class ScoreFormula
{
    public static CheckRule Rule { get; } = new()
    {
        Code = "SE-SCORE-FORMULA",
        Title = "定量指标的得分应按公式计算",
        Severity = Severity.Error,
        AppliesTo = FormKind.AnySelfEvaluation,
        Sources = [LegalSources.CaiYu2020No10],
        Advice = "按“实际完成值 ÷ 指标值 × 分值”重算得分；本级财政部门另有规定的，换用相应的评分方案再核对。",
        Examine = exam =>
        {
            var computable = 0;
            foreach (var line in exam.Score.Indicators)
            {
                if (!IsMeasured(line)) continue;
                computable++;
                if (line.Printed != line.Computed) Tell(exam, line);
            }

            if (computable == 0) exam.NotCheckable("没有可以按公式计算的指标（缺少分值、指标值或实际完成值）。");
        },
    };

    // Scores over the points and points for nothing done have rules of their own.
    private static bool IsMeasured(ScoreLine line) =>
        line.IsComputable && line.Computed is not null && line.Printed is { } printed && line.Points is { } points && printed >= 0 && printed <= points
        && line.Basis is not (ScoreBasis.Judged or ScoreBasis.JudgedOutOfBand)
        && !(line.Basis == ScoreBasis.NothingDone && line.Measured == 0 && printed > 0);

    // 投诉率 ≥5 % with 1 % done: the sign is wrong (OP-DIRECTION), and the score then proves nothing.
    private static bool IsMisdirected(ScoreLine line) =>
        line.Basis is (ScoreBasis.Proportional or ScoreBasis.BelowPassLine or ScoreBasis.Flat) && ScoringWords.IsReverse(line.Name);

    private static void Tell(Examination exam, ScoreLine line)
    {
        var indicator = line.Indicator!;
        var variants = VariantMatch.Of(line);
        var reduced = line.Basis == ScoreBasis.Met && line.Printed < line.Computed;
        if (reduced && line.IsOverLimit) return;
        var severity = PrintedScores.IsRounded(indicator.Score!.Value, line.Exact!.Value, line.Choices.Rounding.Decimals) ? Severity.Hint
            : reduced || line.Concluded != Conclusions.None || IsMisdirected(line) || variants.Any(variant => variant.IsLawful) ? Severity.Warning
            : Severity.Error;
        exam.Find(indicator, "score", $"“{line.Name}”得分 {indicator.Score.Value.Text}，应为 {line.Computed:0.00}：{line.Because}{PrintedScores.Explained(variants)}。",
            suggestion: line.Computed!.Value.ToString("0.00##", System.Globalization.CultureInfo.InvariantCulture), severity: severity);
    }
}
