using Jiheng.Domain.Documents;
using Jiheng.Domain.Indicators;
using Jiheng.Rules.Checks.Engine;
using Jiheng.Rules.Sources;

namespace Jiheng.Rules.Checks.Indicators;

internal static class TimelinessMissing
{
    public static CheckRule Rule { get; } = new()
    {
        Code = "L2-TIME-MISSING",
        Title = "产出指标中宜有时效指标",
        Severity = Severity.Hint,
        AppliesTo = FormKind.TargetDeclaration,
        Sources = [LegalSources.CaiYu2015No88],
        Advice = "项目有完成时限的，补上时效指标，写明什么时候完成到什么程度。",
        Examine = exam =>
        {
            bool output = false, unknown = false;
            foreach (var row in exam.Indicators)
            {
                if (row.Level2 == IndicatorLevel2.Timeliness) return;
                output |= row.Level1 == IndicatorLevel1.Output;
                unknown |= row.Level2 == IndicatorLevel2.Unknown && row.Level1 is IndicatorLevel1.Output or IndicatorLevel1.Unknown;
            }

            if (unknown) exam.NotCheckable("有产出指标看不出属于哪个二级指标。");
            else if (!output) exam.NotApplicable("表中没有产出指标。");
            else exam.Find("indicators", "产出指标中没有时效指标。");
        },
    };
}
