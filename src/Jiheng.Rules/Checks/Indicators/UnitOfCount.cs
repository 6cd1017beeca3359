using Jiheng.Domain.Documents;
using Jiheng.Domain.Indicators;
using Jiheng.Rules.Checks.Engine;
using Jiheng.Rules.Sources;
using Jiheng.Rules.Words;

namespace Jiheng.Rules.Checks.Indicators;

internal static class UnitOfCount
{
    public static CheckRule Rule { get; } = new()
    {
        Code = "UNIT-COUNT",
        Title = "名称是数量、次数、人数的，指标值应是数",
        Severity = Severity.Error,
        AppliesTo = FormKind.AnyTarget,
        Sources = [LegalSources.CaiYu2015No88, LegalSources.ReviewPractice],
        Advice = "改成带个数单位的数；要说的是比率的，改名称。",
        ExamineIndicator = (exam, row) =>
        {
            var facts = exam.Facts(row);
            if (!facts.Says(NameWords.Count | NameWords.Volume) || facts.Says(NameWords.Rate) || row.Target is not { } target) return;
            if (target.Nature == ValueNature.YesNo)
            {
                exam.Find(row, "target", $"“{row.Name}”是数量，指标值却是“{target.Text}”。", severity: row.ErrorUnlessConcluded());
            }
            else if (facts.Unit == UnitKind.Percent && !facts.Says(NameWords.MayExceed | NameWords.Share))
            {
                exam.Find(row, "target", $"“{row.Name}”是数量，指标值“{target.Text}”却是百分比。", severity: row.ErrorUnlessConcluded());
            }
        },
    };
}
