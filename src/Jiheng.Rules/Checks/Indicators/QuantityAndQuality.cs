using Jiheng.Domain.Documents;
using Jiheng.Domain.Indicators;
using Jiheng.Rules.Checks.Engine;
using Jiheng.Rules.Sources;
using Jiheng.Rules.Words;

namespace Jiheng.Rules.Checks.Indicators;

internal static class QuantityAndQuality
{
    public static CheckRule Rule { get; } = new()
    {
        Code = "L2-QTY-QUAL",
        Title = "产出指标原则上应同时有数量指标和质量指标",
        Severity = Severity.Warning,
        AppliesTo = FormKind.TargetDeclaration,
        Sources = [LegalSources.CaiYu2021No101],
        Advice = "补上缺少的数量指标或质量指标：数量写做多少，质量写做到什么标准（如验收合格率）。",
        Examine = exam =>
        {
            bool quantity = false, quality = false, realQuality = false, output = false, unknown = false;
            foreach (var row in exam.Indicators)
            {
                if (row.Level1 is not (IndicatorLevel1.Output or IndicatorLevel1.Unknown)) continue;
                output = true;
                unknown |= row.Level2 == IndicatorLevel2.Unknown;
                quantity |= row.Level2 == IndicatorLevel2.Quantity;
                if (row.Level2 != IndicatorLevel2.Quality) continue;
                quality = true;
                realQuality |= !exam.Facts(row).Says(NameWords.ProcessMeasure);
            }

            if (!output) exam.NotApplicable("表中没有产出指标。");
            else if (unknown && !(quantity && quality)) exam.NotCheckable("有产出指标看不出属于哪个二级指标。");
            else if (!quantity) exam.Find("indicators", "产出指标中没有数量指标。");
            else if (!quality) exam.Find("indicators", "产出指标中没有质量指标。");
            else if (!realQuality) exam.Find("indicators", "质量指标只有付款、采购一类的过程指标，没有说产出做到什么标准。");
        },
    };
}
