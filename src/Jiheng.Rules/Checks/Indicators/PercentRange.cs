using Jiheng.Domain.Documents;
using Jiheng.Domain.Indicators;
using Jiheng.Rules.Checks.Engine;
using Jiheng.Rules.Sources;
using Jiheng.Rules.Words;

namespace Jiheng.Rules.Checks.Indicators;

internal static class PercentRange
{
    public static CheckRule Rule { get; } = new()
    {
        Code = "PCT-RANGE",
        Title = "百分比应在 0 至 100 之间，增长、收益等除外",
        Severity = Severity.Warning,
        AppliesTo = FormKind.AnyTarget | FormKind.AnySelfEvaluation,
        Sources = [LegalSources.ReviewPractice],
        Advice = "核对数字；确实可以超出的（如增长率），在名称里写明。",
        ExamineIndicator = (exam, row) =>
        {
            Look(exam, row, "target", row.Target);
            Look(exam, row, "actual", row.Actual);
        },
    };

    private static void Look(Examination exam, Indicator row, string field, IndicatorValue? value)
    {
        if (value is not { Nature: ValueNature.Measured, Number: < 0 or > 100, Unit: { } unit } || Units.KindOf(unit) != UnitKind.Percent) return;
        if (exam.Facts(row).Says(NameWords.MayExceed)) return;
        exam.Find(row, field, $"“{row.Name}”为“{value.Text}”，超出 0 至 100 的范围。");
    }
}
