using Jiheng.Domain.Documents;
using Jiheng.Rules.Checks.Engine;
using Jiheng.Rules.Sources;

namespace Jiheng.Rules.Checks.Indicators;

internal static class QualitativeShare
{
    public static CheckRule Rule { get; } = new()
    {
        Code = "QUAL-RATIO",
        Title = "定性指标不宜过多",
        Severity = Severity.Warning,
        AppliesTo = FormKind.AnyTarget,
        Sources = [LegalSources.CaiYu2021No101],
        Advice = "把能量化的改成数，定性指标只留确实无法量化的。",
        Examine = exam =>
        {
            var rows = exam.Indicators;
            if (rows.Count < exam.Parameters["indicators.minimum"])
            {
                exam.NotApplicable("指标太少，不计算比重。");
                return;
            }

            var words = 0;
            for (var i = 0; i < rows.Count; i++)
            {
                if (exam.Facts(rows[i]).IsQualitative) words++;
            }

            var limit = exam.Parameters["qualitative.share"];
            if (words * 100 > rows.Count * limit) exam.Find("indicators", $"{rows.Count} 条指标中有 {words} 条是定性的，占 {100m * words / rows.Count:0}%，超过 {limit:0}%。");
        },
    };
}
