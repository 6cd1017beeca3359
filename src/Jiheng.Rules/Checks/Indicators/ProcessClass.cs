using Jiheng.Domain.Documents;
using Jiheng.Domain.Indicators;
using Jiheng.Rules.Checks.Engine;
using Jiheng.Rules.Sources;
using Jiheng.Rules.Words;

namespace Jiheng.Rules.Checks.Indicators;

internal static class ProcessClass
{
    public static CheckRule Rule { get; } = new()
    {
        Code = "CLASS-PROCESS",
        Title = "付款、采购、合规是过程，不是产出质量或效益",
        Severity = Severity.Warning,
        AppliesTo = FormKind.AnyTarget,
        Sources = [LegalSources.CaiYu2021No101, LegalSources.CaiYu2020No10],
        Advice = "换成说明产出质量或实际效益的指标，如验收合格率、节约额。",
        ExamineIndicator = (exam, row) =>
        {
            if (row.Level2 is not (IndicatorLevel2.Quality or IndicatorLevel2.EconomicBenefit or IndicatorLevel2.SocialBenefit))
            {
                exam.NotApplicable("没有质量指标或效益指标。");
                return;
            }

            var facts = exam.Facts(row);
            if (facts.Says(NameWords.ProcessMeasure)) exam.Find(row, "level2", $"“{row.Name}”说的是怎样花钱，却作为{Wording.Level(row)}。", severity: row.SeverityOfLevel());
            else if (facts.Says(ValueWords.Spend)) exam.Find(row, "target", $"“{row.Name}”的指标值“{row.Target!.Text}”说的是怎样花钱，却作为{Wording.Level(row)}。", severity: row.SeverityOfLevel());
        },
    };
}
