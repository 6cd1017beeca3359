using Jiheng.Domain.Documents;
using Jiheng.Domain.Indicators;
using Jiheng.Rules.Checks.Engine;
using Jiheng.Rules.Scoring.Choices;
using Jiheng.Rules.Sources;

namespace Jiheng.Rules.Checks.Weights;

internal static class WeightLevelOne
{
    public static CheckRule Rule { get; } = new()
    {
        Code = "WEIGHT-L1",
        Title = "一级指标的分值一般按规定的比例设置",
        Severity = Severity.Warning,
        AppliesTo = FormKind.TargetDeclaration | FormKind.SelfEvaluation,
        Sources = [LegalSources.CaiYu2020No10, LegalSources.CaiYu2021No101],
        Advice = "按规定的一级分值分配；确有特殊情况需要调整的，写明理由，合计仍为 100 分。没有满意度指标的，其分值加到效益指标。",
        Examine = Examine,
    };

    private static void Examine(Examination exam)
    {
        var weights = FormWeights.Of(exam.Indicators);
        if (!weights.IsComplete)
        {
            exam.NotCheckable(exam.Indicators.Count == 0 ? "表中没有指标。" : weights.WhyNot);
            return;
        }

        var points = default(LevelPoints);
        foreach (var indicator in exam.Indicators)
        {
            var own = indicator.Points?.Value ?? 0;
            switch (indicator.Level1)
            {
                case IndicatorLevel1.Output: points = points with { Output = points.Output + own }; break;
                case IndicatorLevel1.Benefit: points = points with { Benefit = points.Benefit + own }; break;
                case IndicatorLevel1.Satisfaction: points = points with { Satisfaction = points.Satisfaction + own }; break;
                case IndicatorLevel1.Cost: points = points with { Cost = points.Cost + own }; break;
                case IndicatorLevel1.Unknown or IndicatorLevel1.Decision or IndicatorLevel1.Process:
                    exam.NotCheckable($"“{indicator.Name}”的一级指标不是产出、效益、满意度或成本，无法按一级指标汇总分值。");
                    return;
            }
        }

        var due = exam.Score.Choices.Weights.For(points.Cost > 0, points.Satisfaction > 0);
        var execution = exam.Form.Kind == FormKind.SelfEvaluation ? exam.Score.Execution?.PrintedPoints : null;
        if (points == due && execution is null or 0) return;
        if (points == due && execution == exam.Score.Choices.Weights.Execution) return;
        if (execution is null && points.Sum != due.Sum)
        {
            exam.NotApplicable($"指标分值合计 {points.Sum:0.##} 分，不是 {due.Sum:0.##} 分，规定的一级分值无从对照。");
            return;
        }

        exam.Find("points", $"一级分值为{Words(points, execution)}，规定一般为{Words(due, execution is null ? null : exam.Score.Choices.Weights.Execution)}。");
    }

    private static string Words(LevelPoints points, decimal? execution)
    {
        var cost = points.Cost > 0 ? $"成本 {points.Cost:0.##}、" : "";
        var rate = execution is { } own ? $"、预算执行率 {own:0.##}" : "";
        return $"{cost}产出 {points.Output:0.##}、效益 {points.Benefit:0.##}、满意度 {points.Satisfaction:0.##}{rate}";
    }
}
