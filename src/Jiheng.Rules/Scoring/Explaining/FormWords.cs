using Jiheng.Domain.Indicators;

namespace Jiheng.Rules.Scoring.Explaining;

/// <summary>Says in Chinese what a form's total is made of.</summary>
internal static class FormWords
{
    public static string TotalBecause(ScoredForm form)
    {
        var sum = form.Sum;
        if (sum.Missing > 0) return $"无法计算总分：{Names(form, line => line.Points is not null && line.Computed is null && line.Printed is null && line.Basis != Missed)} 既算不出得分，也没有填得分。";
        if (form.ComputedTotal is not { } total) return "无法计算总分：表中没有得分，也没有可以计算得分的指标。";
        var rests = sum.TakenAsPrinted switch
        {
            0 => "",
            var count when count == form.All.Count => "；全部按所填得分计入",
            var count => $"；其中 {count} 项算不出，按所填得分计入：{Names(form, line => line.Computed is null && line.Printed is not null && line.Basis != Missed)}",
        };
        var dropped = sum.Dropped > 0 ? $"；{sum.Dropped} 项不适用，其余得分 {sum.Kept.Score:0.00} ÷ 其余分值 {sum.Kept.Points:0.##} × {sum.Points:0.##}" : "";
        var part = form.ComputedGrade is not null ? "" : sum.Points is { } points ? $"；分值合计 {points:0.##} 分，不足 100 分，不评等级" : "；没有列出分值，总分也对不上，不评等级";
        return $"各项得分（取整后）相加 = {total:0.00} 分{dropped}{rests}{part}。";
    }

    public static ScoreStep Tree(ScoredForm form)
    {
        List<ScoreStep> parts = [];
        if (form.Execution is { } execution) parts.Add(Step(execution));
        foreach (var level in form.Indicators.GroupBy(line => line.Indicator!.Level1))
        {
            ScoreStep[] lines = [.. level.Select(Step)];
            decimal? sum = level.All(line => line.Computed is not null) ? level.Sum(line => line.Computed) : null;
            parts.Add(new ScoreStep(Label(level), sum, sum is null ? "其中有算不出的指标" : $"{lines.Length} 项指标得分相加", null, lines));
        }

        return new ScoreStep("总分", form.ComputedTotal, form.TotalBecause, null, parts);
    }

    private const ScoreBasis Missed = ScoreBasis.Dropped;

    private static ScoreStep Step(ScoreLine line) => new(line.Name, line.Computed, line.Because, line.Source);

    private static string Label(IGrouping<IndicatorLevel1, ScoreLine> level) => level.Key switch
    {
        IndicatorLevel1.Output => "产出指标",
        IndicatorLevel1.Benefit => "效益指标",
        IndicatorLevel1.Satisfaction => "满意度指标",
        IndicatorLevel1.Cost => "成本指标",
        IndicatorLevel1.Decision => "决策",
        IndicatorLevel1.Process => "过程",
        IndicatorLevel1.Unknown => level.First().Indicator!.PrintedLevel1 ?? "未列一级指标",
    };

    private static string Names(ScoredForm form, Func<ScoreLine, bool> which)
    {
        string[] names = [.. form.All.Where(which).Select(line => $"“{line.Name}”")];
        return names.Length <= 5 ? string.Join("、", names) : $"{string.Join("、", names[..5])} 等 {names.Length} 项";
    }
}
