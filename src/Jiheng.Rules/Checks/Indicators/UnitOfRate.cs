using Jiheng.Domain.Documents;
using Jiheng.Domain.Indicators;
using Jiheng.Rules.Checks.Engine;
using Jiheng.Rules.Sources;
using Jiheng.Rules.Words;

namespace Jiheng.Rules.Checks.Indicators;

internal static class UnitOfRate
{
    public static CheckRule Rule { get; } = new()
    {
        Code = "UNIT-RATE",
        Title = "名称是率、度、占比的，指标值应是百分比",
        Severity = Severity.Error,
        AppliesTo = FormKind.AnyTarget,
        Sources = [LegalSources.CaiYu2015No88, LegalSources.ReviewPractice],
        Advice = "改成百分比；要说的是数量或时间的，改名称。",
        ExamineIndicator = (exam, row) =>
        {
            var facts = exam.Facts(row);
            if (!facts.Says(NameWords.Rate | NameWords.Degree) || row.Target is not { } target) return;
            if (target.Nature == ValueNature.YesNo)
            {
                exam.Find(row, "target", $"“{row.Name}”是比率，指标值却是“{target.Text}”。", severity: row.ErrorUnlessConcluded());
            }
            else if (facts.IsCounted || facts.Unit is UnitKind.Duration or UnitKind.Money or UnitKind.Length or UnitKind.Area or UnitKind.Weight)
            {
                exam.Find(row, "target", $"“{row.Name}”是比率，指标值“{target.Text}”的单位却是“{target.Unit}”。", severity: row.ErrorUnlessConcluded());
            }
        },
    };
}
