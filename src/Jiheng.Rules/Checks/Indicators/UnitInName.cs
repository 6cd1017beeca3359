using Jiheng.Domain.Documents;
using Jiheng.Domain.Indicators;
using Jiheng.Rules.Checks.Engine;
using Jiheng.Rules.Sources;
using Jiheng.Rules.Words;

namespace Jiheng.Rules.Checks.Indicators;

internal static class UnitInName
{
    private const int Few = 3;

    public static CheckRule Rule { get; } = new()
    {
        Code = "UNIT-IN-NAME",
        Title = "单位写在指标值里，不在名称里重复",
        Severity = Severity.Hint,
        AppliesTo = FormKind.AnyTarget,
        Sources = [LegalSources.ReviewPractice],
        Advice = "从名称中去掉括号里的单位。",
        Examine = exam =>
        {
            var count = 0;
            Indicator? first = null;
            foreach (var row in exam.Indicators)
            {
                if (!IsTwice(exam, row)) continue;
                first ??= row;
                count++;
            }

            // A column of names that all carry their unit is one habit, not a dozen slips.
            if (count > Few)
            {
                exam.Find("indicators", $"“{first!.Name}”等 {count} 条的名称里已有单位，指标值又写了一次。");
                return;
            }

            foreach (var row in exam.Indicators)
            {
                if (count > 0 && IsTwice(exam, row)) exam.Find(row, "name", $"“{row.Name}”的名称里已有单位，指标值“{row.Target!.Text}”又写了一次。", suggestion: exam.Facts(row).Core.ToString());
            }
        },
    };

    private static bool IsTwice(Examination exam, Indicator row) =>
        row.Target is { Nature: ValueNature.Measured, Unit: not null } && exam.Facts(row) is { NameUnit: not UnitKind.Missing, Unit: not UnitKind.Missing };
}
