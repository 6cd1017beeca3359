using Jiheng.Domain.Documents;
using Jiheng.Domain.Indicators;
using Jiheng.Rules.Checks.Engine;
using Jiheng.Rules.Sources;
using Jiheng.Rules.Words;

namespace Jiheng.Rules.Checks.Indicators;

internal static class UnitWording
{
    public static CheckRule Rule { get; } = new()
    {
        Code = "UNIT-WORDING",
        Title = "计量单位应恰当、写法统一",
        Severity = Severity.Warning,
        AppliesTo = FormKind.AnyTarget,
        Sources = [LegalSources.ReviewPractice],
        Advice = "百分比统一写“%”，人与人次、起与个等按所计的事选用。",
        Examine = exam =>
        {
            int words = 0, wide = 0, plain = 0;
            Indicator? worded = null, widened = null;
            foreach (var row in exam.Indicators)
            {
                if (row.Target is not { Nature: ValueNature.Measured, Unit: { } unit } target) continue;
                switch (unit)
                {
                    case "百分比": words++; worded ??= row; break;
                    case "％" or "﹪": wide++; widened ??= row; break;
                    case "%": plain++; break;
                }

                if (Wrong(exam.Facts(row)) is { } wrong) exam.Find(row, "target", $"“{row.Name}”的指标值“{target.Text}”：{wrong}");
            }

            if (worded is not null) Report(exam, worded, words, "把单位写成了“百分比”三个字，应写“%”。");
            if (widened is not null && plain + words > 0) Report(exam, widened, wide, "百分号用了全角，与其他行不一致。");
        },
    };

    private static string? Wrong(IndicatorFacts facts) => facts switch
    {
        { Unit: UnitKind.Percent } when facts.Says(NameWords.PerTenThousand) && facts.Says(NameWords.Rate | NameWords.Negative) => "每万台（人）的比率不是百分比，应写明“人/万台”等。",
        { Unit: UnitKind.People } when facts.Says(NameWords.EventCount) => "按次计的，单位应是“人次”或“次”，不是“人”。",
        { Unit: UnitKind.PersonTimes } when facts.Says(NameWords.HeadCount) => "按人计的，单位应是“人”，不是“人次”。",
        { Unit: UnitKind.Counted } when facts.Says(NameWords.Incident) && facts.IsUnit("个") => "事故、案件以“起”计，不用“个”。",
        { Unit: UnitKind.Duration } when facts.Says(NameWords.OpenHours) => "没有说明是每天还是全年、每人还是合计。",
        _ => null,
    };

    private static void Report(Examination exam, Indicator first, int count, string what)
    {
        if (count == 1) exam.Find(first, "target", $"“{first.Name}”{what}", suggestion: first.Target!.Text.Replace("百分比", "%", StringComparison.Ordinal).Replace('％', '%').Replace('﹪', '%'));
        else exam.Find("indicators", $"“{first.Name}”等 {count} 项{what}");
    }
}
