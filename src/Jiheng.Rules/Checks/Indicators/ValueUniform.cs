using Jiheng.Domain.Documents;
using Jiheng.Domain.Indicators;
using Jiheng.Rules.Checks.Engine;
using Jiheng.Rules.Sources;
using Jiheng.Rules.Words;

namespace Jiheng.Rules.Checks.Indicators;

internal static class ValueUniform
{
    private const decimal All = 100;

    public static CheckRule Rule { get; } = new()
    {
        Code = "VALUE-UNIFORM",
        Title = "指标值应逐条测算，不宜多数相同",
        Severity = Severity.Hint,
        AppliesTo = FormKind.AnyTarget,
        Sources = [LegalSources.CaiYu2015No88, LegalSources.ReviewPractice],
        Advice = "按各项工作的历史数据或标准分别确定指标值。",
        Examine = exam =>
        {
            var rows = exam.Indicators;
            if (rows.Count < exam.Parameters["uniform.rows"])
            {
                exam.NotApplicable("指标太少，不比较。");
                return;
            }

            // A value shared by most rows survives pairwise cancelling; it is then counted once.
            IndicatorValue? candidate = null;
            var lead = 0;
            foreach (var row in rows)
            {
                if (Threshold(exam, row) is not { } value) continue;
                if (lead == 0) candidate = value;
                lead += Same(candidate!, value) ? 1 : -1;
            }

            if (candidate is null) return;
            var count = 0;
            foreach (var row in rows)
            {
                if (Threshold(exam, row) is { } value && Same(candidate, value)) count++;
            }

            if (count * 100 >= rows.Count * exam.Parameters["uniform.share"]) exam.Find("indicators", $"{rows.Count} 条指标中有 {count} 条的指标值都是“{candidate.Text}”。");
        },
    };

    // 100 % says that everything must be right, not that nobody thought about the figure.
    private static IndicatorValue? Threshold(Examination exam, Indicator row) =>
        row.Target is { Number: > 0 and < All } target && exam.Facts(row).Unit == UnitKind.Percent ? target : null;

    private static bool Same(IndicatorValue one, IndicatorValue other) => one.Number == other.Number && one.Operator == other.Operator;
}
