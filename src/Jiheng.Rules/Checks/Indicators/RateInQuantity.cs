using Jiheng.Domain.Documents;
using Jiheng.Domain.Indicators;
using Jiheng.Rules.Checks.Engine;
using Jiheng.Rules.Sources;
using Jiheng.Rules.Words;

namespace Jiheng.Rules.Checks.Indicators;

internal static class RateInQuantity
{
    public static CheckRule Rule { get; } = new()
    {
        Code = "CLASS-RATE-IN-QTY",
        Title = "数量指标应是数，不应是比率",
        Severity = Severity.Warning,
        AppliesTo = FormKind.AnyTarget,
        Sources = [LegalSources.CaiYu2021No101],
        Advice = "改写做了多少（次、个、人），比率移到质量指标。",
        ExamineIndicator = (exam, row) =>
        {
            if (row.Level2 != IndicatorLevel2.Quantity)
            {
                exam.NotApplicable("没有数量指标。");
                return;
            }

            var facts = exam.Facts(row);
            if (facts.Unit != UnitKind.Percent && !(facts.Says(NameWords.Rate) && facts.Unit is UnitKind.Missing or UnitKind.PerMille)) return;
            if (facts.Says(NameWords.Count | NameWords.Volume)) return;
            exam.Find(row, "level2", $"“{row.Name}”（{row.Target?.Text ?? "未填"}）是比率，却放在数量指标。", suggestion: "质量指标", severity: row.SeverityOfLevel());
        },
    };
}
