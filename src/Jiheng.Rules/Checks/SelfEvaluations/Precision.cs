using Jiheng.Domain.Documents;
using Jiheng.Domain.Evaluations;
using Jiheng.Domain.Indicators;
using Jiheng.Rules.Checks.Engine;
using Jiheng.Rules.Sources;

namespace Jiheng.Rules.Checks.SelfEvaluations;

internal static class Precision
{
    public static CheckRule Rule { get; } = new()
    {
        Code = "SE-PRECISION",
        Title = "同一张表的小数位数应当一致",
        Severity = Severity.Hint,
        AppliesTo = FormKind.TargetDeclaration | FormKind.AnySelfEvaluation,
        Sources = [LegalSources.ReviewPractice],
        Advice = "总分与各项得分用同样的小数位；指标值按需要保留小数，件数、次数写整数。",
        Examine = exam =>
        {
            if (exam.Form.Kind == FormKind.TargetDeclaration) Targets(exam);
            else Scores(exam);
        },
    };

    private static void Scores(Examination exam)
    {
        if (exam.Score.PrintedTotal is not { } total)
        {
            exam.NotCheckable("表中没有印总分。");
            return;
        }

        Figure? finest = exam.Form.Funding?.Total?.Score;
        foreach (var indicator in exam.Indicators)
        {
            if (indicator.Score is { } score && (finest is null || score.Decimals > finest.Value.Decimals)) finest = score;
        }

        if (finest is not { } most) exam.NotCheckable("表中没有得分。");
        else if (most.Decimals > total.Decimals) exam.Find("totalScore", $"总分印 {total.Text}，而各项得分有印到 {most.Decimals} 位小数的（如 {most.Text}）。");
    }

    // ≥350(本) beside =7000.00(册): one platform, two ways of writing a count.
    private static void Targets(Examination exam)
    {
        IndicatorValue? padded = null, plain = null, counted = null;
        foreach (var indicator in exam.Indicators)
        {
            if (indicator.Target is not { Number: { } number } target || number != decimal.Truncate(number)) continue;
            if (!target.Text.Contains(".0", StringComparison.Ordinal))
            {
                plain ??= target;
                continue;
            }

            padded ??= target;
            if (target.Unit is not "%" and not null) counted ??= target;
        }

        if (padded is not null && plain is not null) exam.Find("target", $"指标值的写法不一致：{padded.Text} 与 {plain.Text}。");
        else if (counted is not null) exam.Find("target", $"指标值 {counted.Text} 的小数没有意义。");
    }
}
