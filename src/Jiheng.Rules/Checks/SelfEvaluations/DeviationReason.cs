using Jiheng.Domain.Documents;
using Jiheng.Rules.Checks.Engine;
using Jiheng.Rules.Sources;

namespace Jiheng.Rules.Checks.SelfEvaluations;

internal static class DeviationReason
{
    public static CheckRule Rule { get; } = new()
    {
        Code = "SE-DEVIATION-REASON",
        Title = "扣了分的指标应写明偏差原因和改进措施",
        Severity = Severity.Error,
        AppliesTo = FormKind.AnySelfEvaluation,
        Sources = [LegalSources.CaiYu2020No10],
        Advice = "在“偏差原因分析及改进措施”栏写明为什么没有完成、下一步怎么做；属于业务量本身减少的，下年把指标改为按件、按户计算的比率。",
        Examine = exam =>
        {
            if (HasNoColumn(exam))
            {
                exam.NotCheckable("表中没有“偏差原因分析及改进措施”栏。");
                return;
            }

            var scored = 0;
            foreach (var line in exam.Score.Indicators)
            {
                if (line.Printed is not { } printed || line.Points is not { } points) continue;
                scored++;
                if (printed >= points) continue;
                var indicator = line.Indicator!;
                if (!DeviationWords.IsWritten(indicator.Deviation))
                    exam.Find(indicator, "deviation", $"“{line.Name}”扣了 {points - printed:0.##} 分，没有写明偏差原因和改进措施。", severity: Explained(exam) ? Severity.Hint : null);
                else if (!DeviationWords.NamesMeasure(indicator.Deviation!))
                    exam.Find(indicator, "deviation", $"“{line.Name}”扣了 {points - printed:0.##} 分，只写了原因，没有写改进措施。", severity: Severity.Warning);
                else if (DeviationWords.BlamesDemand(indicator.Deviation!))
                    exam.Find(indicator, "deviation", $"“{line.Name}”的偏差原因是业务量本身变化（“{Short(indicator.Deviation!)}”），不是工作没有完成，指标值宜改为按件或按户计算的比率。", severity: Severity.Hint);
            }

            if (scored == 0) exam.NotCheckable("表中没有同时列出分值和得分。");
        },
    };

    private static bool HasNoColumn(Examination exam)
    {
        if (exam.Form.PrintedLabels.Count == 0) return false;
        foreach (var label in exam.Form.PrintedLabels)
        {
            if (label.Contains("偏差", StringComparison.Ordinal) || label.Contains("原因", StringComparison.Ordinal) || label.Contains("改进", StringComparison.Ordinal)) return false;
        }

        foreach (var indicator in exam.Indicators)
        {
            if (indicator.Deviation is not null) return false;
        }

        return true;
    }

    // Some forms have one box for all deviations below the table.
    private static bool Explained(Examination exam) =>
        DeviationWords.IsWritten(exam.Form.Evaluation?.Problems) || DeviationWords.IsWritten(exam.Form.Evaluation?.Measures);

    private static string Short(string reason) => reason.Length <= 24 ? reason : $"{reason[..24]}…";
}
