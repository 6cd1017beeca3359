using System.Globalization;
using Jiheng.Domain.Indicators;
using Jiheng.Rules.Scoring.Choices;

namespace Jiheng.Rules.Scoring.Explaining;

/// <summary>Says in Chinese why a line has its points, with the figures.</summary>
internal static class LineWords
{
    public static string Because(ScoreLine line)
    {
        var words = line.Indicator is { } indicator ? OfIndicator(line, indicator) : OfExecution(line);
        return words + Notes(line);
    }

    /// <summary>Which choice of the profile a way of scoring rests on.</summary>
    public static ScoringTopic TopicOf(ScoreBasis basis) => basis switch
    {
        ScoreBasis.ReverseRatio or ScoreBasis.ReverseLinear or ScoreBasis.ReverseNothing => ScoringTopic.ReverseMiss,
        ScoreBasis.Deviation => ScoringTopic.Equal,
        ScoreBasis.OverReduced => ScoringTopic.Over,
        ScoreBasis.SatisfactionBand => ScoringTopic.Satisfaction,
        ScoreBasis.ExecutionRate or ScoreBasis.ExecutionBand or ScoreBasis.NoBudget or ScoreBasis.ZeroBudget => ScoringTopic.Execution,
        ScoreBasis.Judged or ScoreBasis.JudgedOutOfBand or ScoreBasis.NoTier or ScoreBasis.NoJudgement => ScoringTopic.Scales,
        ScoreBasis.Dropped or ScoreBasis.KeptFull => ScoringTopic.NotApplicable,
        ScoreBasis.Met or ScoreBasis.Proportional or ScoreBasis.BelowPassLine or ScoreBasis.Flat or ScoreBasis.NothingDone => ScoringTopic.ForwardMiss,
        ScoreBasis.NoPoints or ScoreBasis.SenselessNumber or ScoreBasis.NoTarget or ScoreBasis.NoActual or ScoreBasis.ActualIsText => ScoringTopic.ForwardMiss,
        ScoreBasis.UnitsDiffer or ScoreBasis.PercentLost or ScoreBasis.NoOperator => ScoringTopic.ForwardMiss,
    };

    private static string OfIndicator(ScoreLine line, Indicator indicator)
    {
        var unit = indicator.Target?.Unit ?? indicator.Actual?.Unit;
        var target = Amount(indicator.Target?.Number, unit);
        var actual = line.Measured is { } measured ? Amount(measured, unit) : indicator.Actual?.Text ?? "";
        var points = Plain(line.Points);
        var score = Score(line);
        return line.Basis switch
        {
            ScoreBasis.Met => $"实际完成值 {actual}，达到指标值 {indicator.Target?.Text}，得满分 {points} 分",
            ScoreBasis.Proportional => $"实际完成值 {actual} ÷ 指标值 {target} × {points} 分 = {score} 分",
            ScoreBasis.BelowPassLine => $"实际完成值 {actual} ÷ 指标值 {target}，低于及格门槛 {Plain(line.Choices.ForwardMiss.Percent)} %，得 0 分",
            ScoreBasis.Flat => $"实际完成值 {actual}，未达到指标值 {target}，按方案记 {Plain(line.Choices.ForwardMiss.Percent)} %：{points} 分 × {Plain(line.Choices.ForwardMiss.Percent)} % = {score} 分",
            ScoreBasis.NothingDone => $"实际完成值 {actual}，未达到指标值 {indicator.Target?.Text}，得 0 分",
            ScoreBasis.ReverseRatio => $"指标值 {target} ÷ 实际完成值 {actual} × {points} 分 = {score} 分",
            ScoreBasis.ReverseLinear => $"实际完成值 {actual} 超出指标值 {target}，（1 − 超出部分 ÷ 指标值）× {points} 分 = {score} 分",
            ScoreBasis.ReverseNothing => $"实际完成值 {actual} 超出指标值 {target}，按方案不得分",
            ScoreBasis.Deviation => $"实际完成值 {actual} 偏离指标值 {target}，（1 − 偏离部分 ÷ 指标值）× {points} 分 = {score} 分",
            ScoreBasis.OverReduced => $"实际完成值 {actual} 超过指标值 {target} 的 {Plain(line.Choices.Over.LimitPercent)} %，按比例调减为 {score} 分",
            ScoreBasis.SatisfactionBand => $"满意度 {actual}，按分档得 {points} 分的 {Plain(line.Choices.Satisfaction.Bands!.Of(line.Measured!.Value).Value)} % = {score} 分",
            ScoreBasis.Judged => $"定性指标，“{line.Step!.Label}”可得 {line.Step.Interval(line.Points!.Value, line.Choices.Rounding)} 分，所填 {Plain(line.Printed)} 分在此范围内",
            ScoreBasis.JudgedOutOfBand => $"定性指标，“{line.Step!.Label}”可得 {line.Step.Interval(line.Points!.Value, line.Choices.Rounding)} 分，所填 {Plain(line.Printed)} 分不在此范围内，总分暂按所填计入",
            ScoreBasis.Dropped => $"实际完成值为“{indicator.Actual?.Text}”，按不适用剔除，其余指标折算到满分",
            ScoreBasis.KeptFull => $"实际完成值为“{indicator.Actual?.Text}”，按方案保留满分 {points} 分，须注明原因",
            ScoreBasis.NoPoints => $"无法计算：没有列出分值{Ratio(line, indicator)}",
            ScoreBasis.SenselessNumber => "无法计算：分值为负，或数字过大",
            ScoreBasis.NoTarget => "无法计算：没有指标值",
            ScoreBasis.NoActual => indicator.Actual is { } mark ? $"无法计算：实际完成值为“{mark.Text}”，看不出是不适用还是未填" : "无法计算：没有填实际完成值",
            ScoreBasis.ActualIsText => $"无法计算：指标值 {indicator.Target?.Text} 是数字，实际完成值写的是“{indicator.Actual?.Text}”",
            ScoreBasis.UnitsDiffer => $"无法计算：指标值的单位是“{indicator.Target?.Unit}”，实际完成值的单位是“{indicator.Actual?.Unit}”",
            ScoreBasis.PercentLost => $"无法计算：指标值 {indicator.Target?.Text} 与实际完成值 {indicator.Actual?.Text} 一个有百分号、一个没有，可能是电子表格丢了百分号",
            ScoreBasis.NoOperator => $"无法计算：指标值 {indicator.Target?.Text} 没有写 ≥、≤ 或 =，看不出越多越好还是越少越好",
            ScoreBasis.NoTier => $"无法核对：定性指标的实际完成值“{indicator.Actual?.Text}”没有写明档次，得分由评价人评定",
            ScoreBasis.NoJudgement => $"无法计算：定性指标（{line.Step?.Label}）没有填得分",
            ScoreBasis.ExecutionRate or ScoreBasis.ExecutionBand or ScoreBasis.NoBudget or ScoreBasis.ZeroBudget => OfExecution(line),
        };
    }

    private static string OfExecution(ScoreLine line)
    {
        var row = line.Funds!;
        var budget = ExecutionScoring.Budget(row, line.Choices, out var other);
        var label = (line.Choices.Execution.Base == BudgetBase.Adjusted) != other ? "全年预算数" : "年初预算数";
        if (line.Measured is not { } rate)
            return line.Basis == ScoreBasis.ZeroBudget ? $"无法计算：{label}为 0，没有执行率" : "无法计算：没有列出预算数或执行数";
        var fraction = $"执行数 {Plain(row.Executed!.Value.WanYuan)} 万元 ÷ {label} {Plain(budget!.Value.WanYuan)} 万元 = {rate.ToString("0.00##", CultureInfo.InvariantCulture)} %";
        return line.Basis switch
        {
            ScoreBasis.ExecutionRate => $"{fraction}，× {Plain(line.Points)} 分 = {Score(line)} 分{(rate > 100 ? "（以满分为限）" : "")}",
            ScoreBasis.ExecutionBand => $"{fraction}，按分档得 {Plain(line.Points)} 分的 {Plain(line.Choices.Execution.Bands!.Of(rate).Value)} % = {Score(line)} 分",
            _ => $"{fraction}；无法计算得分：没有列出执行率的分值",
        };
    }

    private static string Notes(ScoreLine line)
    {
        if (line.Concluded == Conclusions.None && !line.IsZeroEvent) return "";
        List<string> notes = [];
        if ((line.Concluded & Conclusions.Operator) != 0) notes.Add("表中没有写明方向，按通常理解推断");
        if ((line.Concluded & Conclusions.Unit) != 0) notes.Add("指标值与实际完成值只有一个写了单位，按同一单位理解");
        if ((line.Concluded & Conclusions.Points) != 0) notes.Add("执行率的分值由总分减去各指标分值推断");
        if ((line.Concluded & Conclusions.Budget) != 0) notes.Add("表中只有一个预算数");
        if ((line.Concluded & Conclusions.Tier) != 0) notes.Add("实际完成值与指标值写法相同，推断为达成");
        if ((line.Concluded & Conclusions.SharedPoints) != 0) notes.Add("原表把几项指标填在同一行，分值和得分由各项共用，记在第一项");
        if (line.IsZeroEvent) notes.Add("实际为 0 可能是当年没有发生，不发生的应按不适用处理");
        return $"（{string.Join("；", notes)}）";
    }

    private static string Ratio(ScoreLine line, Indicator indicator) => line.Measured is { } actual && indicator.Target?.Number is { } target
        ? $"（实际完成值 {Amount(actual, indicator.Target.Unit)}，指标值 {Amount(target, indicator.Target.Unit)}）"
        : "";

    private static string Score(ScoreLine line) => line.Computed is { } computed ? computed.ToString("0.00##", CultureInfo.InvariantCulture) : "";

    private static string Amount(decimal? number, string? unit) => unit switch
    {
        null => Plain(number),
        "工作日" => $"{Plain(number)} 个工作日",
        _ => $"{Plain(number)} {unit}",
    };

    private static string Plain(decimal? number) => number?.ToString("0.######", CultureInfo.InvariantCulture) ?? "";
}
