using Jiheng.Domain.Documents;
using Jiheng.Rules.Checks.Engine;
using Jiheng.Rules.Sources;

namespace Jiheng.Rules.Checks.Weights;

internal static class WeightSum
{
    public static CheckRule Rule { get; } = new()
    {
        Code = "WEIGHT-SUM",
        Title = "分值合计应为 100 分（申报时不含预算执行率，合计 90 分）",
        Severity = Severity.Error,
        AppliesTo = FormKind.TargetDeclaration | FormKind.AnySelfEvaluation,
        Sources = [LegalSources.CaiYu2020No10, LegalSources.CaiYu2021No101],
        Advice = "调整各三级指标的分值，使合计等于满分；分值在批复绩效目标时确定，自评时不再改动。",
        Examine = exam =>
        {
            if (exam.Form.Diagnostics.Any(diagnostic => diagnostic.Code == "READ-CUT"))
            {
                exam.NotCheckable("表不完整，分值合计无法核对。");
                return;
            }

            var weights = FormWeights.Of(exam.Indicators);
            if (exam.Form.Kind == FormKind.TargetDeclaration) Declared(exam, weights);
            else Evaluated(exam, weights);
        },
    };

    private static void Declared(Examination exam, FormWeights weights)
    {
        if (exam.Indicators.Count == 0)
        {
            exam.NotCheckable("表中没有指标。");
        }
        else if (weights.With == 0)
        {
            // 财预〔2021〕101号 is the first to fix weights together with the targets.
            if (exam.On < LegalSources.CaiYu2021No101.Issued) exam.NotApplicable("2021 年 8 月以前的申报表不要求列出分值。");
            else exam.Find("points", "没有列出指标分值（权重），自评时分值就没有依据。", "在批复前为每个三级指标确定分值，不含预算执行率合计 90 分。", severity: Severity.Hint);
        }
        else if (weights.Without > 0)
        {
            exam.NotCheckable(weights.WhyNot);
        }
        else
        {
            var due = exam.Score.Choices.Weights.Indicators;
            if (weights.Sum == due || weights.Sum == 100) return;
            exam.Find("points", $"指标分值合计 {weights.Sum:0.##} 分，应为 {due:0.##} 分（含预算执行率的为 100 分）。{CutOff(exam, weights, due)}", severity: Certainty(exam, weights, due));
        }
    }

    private static void Evaluated(Examination exam, FormWeights weights)
    {
        if (!weights.IsComplete)
        {
            exam.NotCheckable(weights.WhyNot);
            return;
        }

        var execution = exam.Score.Execution;
        var printed = execution?.PrintedPoints;
        var sum = weights.Sum + (printed ?? 0);
        if (sum == 100) return;
        if (execution is not null && printed is null && execution.Points is not null) return;
        if (execution is null && weights.Sum == exam.Score.Choices.Weights.Indicators) return;
        var with = printed is { } points ? $"（指标 {weights.Sum:0.##}，预算执行率 {points:0.##}）" : "";
        // A printed total above the points that are there shows that rows are missing, not that the points are wrong.
        if (exam.Form.Evaluation?.TotalScore is { } total && total.Value > sum)
        {
            exam.NotCheckable($"列出的分值合计只有 {sum:0.##} 分，总分却有 {total.Text}，表中的指标可能不全。");
            return;
        }

        var due = 100 - (printed ?? 0);
        exam.Find("points", $"分值合计 {sum:0.##} 分{with}，应为 100 分。{CutOff(exam, weights, due)}", severity: Certainty(exam, weights, due));
    }

    // A printed total says that the last row was read; without one, a file that ends early looks the same as a wrong sum.
    private static bool MayBeCut(Examination exam, FormWeights weights, decimal due) =>
        exam.Form.Evaluation?.TotalPoints is null && weights.MayLackRows(exam.Form, due);

    private static Severity? Certainty(Examination exam, FormWeights weights, decimal due) => MayBeCut(exam, weights, due) ? Severity.Warning : null;

    private static string CutOff(Examination exam, FormWeights weights, decimal due) => MayBeCut(exam, weights, due) ? "请先确认文件没有缺页缺行。" : "";
}
