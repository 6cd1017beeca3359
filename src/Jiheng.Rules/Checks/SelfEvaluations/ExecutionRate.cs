using System.Globalization;
using Jiheng.Domain.Documents;
using Jiheng.Domain.Evaluations;
using Jiheng.Domain.Funds;
using Jiheng.Rules.Checks.Engine;
using Jiheng.Rules.Scoring;
using Jiheng.Rules.Sources;

namespace Jiheng.Rules.Checks.SelfEvaluations;

internal static class ExecutionRate
{
    private const int MostDecimals = 4;

    public static CheckRule Rule { get; } = new()
    {
        Code = "SE-EXEC-RATE",
        Title = "预算执行率应等于全年执行数除以全年预算数，得分按执行率计算",
        Severity = Severity.Error,
        AppliesTo = FormKind.AnySelfEvaluation,
        Sources = [LegalSources.CaiYu2020No10],
        Advice = "用调整后的全年预算数作分母重算执行率，再乘以分值，四舍五入到两位小数。",
        Examine = exam =>
        {
            if (exam.Form.Funding is not { Execution.Count: > 0 } funding)
            {
                exam.NotCheckable("表中没有预算执行情况。");
                return;
            }

            var rates = 0;
            string? told = null;
            foreach (var row in funding.Execution)
            {
                if (row.RatePercent is not { } printed || ExecutionScoring.RatePercent(row, exam.Score.Choices, out _) is not { } rate) continue;
                rates++;
                // The source that carries all the money repeats the total's mistake: told once.
                if (printed.Text == told) continue;
                if (Rate(exam, funding, row, printed, rate)) told = printed.Text;
            }

            if (exam.Score.Execution is { Printed: not null, Computed: not null } line) Score(exam, funding, line);
            else if (rates == 0) exam.NotCheckable(exam.Score.Execution?.Because ?? "没有同时列出预算数、执行数和执行率。");
        },
    };

    private static bool Rate(Examination exam, Funding funding, FundingExecution row, Figure printed, decimal rate)
    {
        var decimals = Math.Min(printed.Decimals, MostDecimals);
        var due = decimal.Round(rate, decimals, MidpointRounding.AwayFromZero);
        if (printed.Value == due || printed.Value == decimal.Round(rate / 100, decimals, MidpointRounding.AwayFromZero)) return false;
        var (words, severity) = decimal.Round(rate, decimals, MidpointRounding.ToZero) == printed.Value ? ($"；与“截取{Chinese(decimals)}”一致", Severity.Warning)
            : Hidden(funding, row, exam) is var (low, high) && printed.Value >= low && printed.Value <= high ? ("；可能按未显示的元、角、分计算", Severity.Hint)
            : ("", Severity.Error);
        exam.Find("funding.executionRatePercent",
            $"{ExecutionRows.Name(row.Source)}执行率印 {printed.Text}，{row.Executed!.Value.In(funding.Unit):0.######} ÷ {Budget(row, exam).In(funding.Unit):0.######} 应为 {due.ToString(CultureInfo.InvariantCulture)} %{words}。",
            suggestion: due.ToString(CultureInfo.InvariantCulture), severity: severity);
        return true;
    }

    private static void Score(Examination exam, Funding funding, ScoreLine line)
    {
        if (line.Printed == line.Computed || line.Printed > line.Points || line.Printed < 0) return;
        var variants = VariantMatch.Of(line);
        var (low, high) = Hidden(funding, line.Funds!, exam);
        var points = line.Points!.Value;
        var severity = PrintedScores.IsRounded(line.Funds!.Score!.Value, line.Exact!.Value, line.Choices.Rounding.Decimals) ? Severity.Hint
            : variants.Any(variant => variant.IsLawful) || line.Concluded != Conclusions.None ? Severity.Warning
            : line.Printed * 100 >= low * points && line.Printed * 100 <= high * points ? Severity.Hint
            : Severity.Error;
        exam.Find("funding.score", $"预算执行率得分 {line.Funds.Score.Value.Text}，应为 {line.Computed:0.00}：{line.Because}{PrintedScores.Explained(variants)}。",
            suggestion: line.Computed!.Value.ToString("0.00##", CultureInfo.InvariantCulture), severity: severity);
    }

    // The lowest and highest rate that the amounts can stand for, printed as they are with few decimals.
    private static (decimal Low, decimal High) Hidden(Funding funding, FundingExecution row, Examination exam)
    {
        var half = ExecutionRows.HalfStep(funding);
        decimal executed = row.Executed!.Value.Fen, budget = Budget(row, exam).Fen;
        return ((executed - half) * 100 / (budget + half), budget > half ? (executed + half) * 100 / (budget - half) : decimal.MaxValue / 1000);
    }

    private static Money Budget(FundingExecution row, Examination exam) => ExecutionScoring.Budget(row, exam.Score.Choices, out _)!.Value;

    private static string Chinese(int decimals) => decimals switch
    {
        0 => "整数",
        1 => "一位小数",
        2 => "两位小数",
        3 => "三位小数",
        _ => "四位小数",
    };
}
