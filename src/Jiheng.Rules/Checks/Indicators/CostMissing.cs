using Jiheng.Domain.Documents;
using Jiheng.Domain.Indicators;
using Jiheng.Rules.Checks.Engine;
using Jiheng.Rules.Sources;
using Jiheng.Rules.Words;

namespace Jiheng.Rules.Checks.Indicators;

internal static class CostMissing
{
    public static CheckRule Rule { get; } = new()
    {
        Code = "COST-MISSING",
        Title = "工程、大型修缮、购置项目应设成本指标，其他项目逐步设置",
        Severity = Severity.Warning,
        AppliesTo = FormKind.TargetDeclaration,
        Sources = [LegalSources.CaiYu2021No101, LegalSources.CaiYu2015No88],
        Advice = "补上成本指标，如“项目总成本 ≤ 预算数”，或单位成本、人均成本。",
        Examine = exam =>
        {
            if (exam.Indicators.Count == 0)
            {
                exam.NotCheckable("表中没有指标。");
                return;
            }

            var unknown = false;
            foreach (var row in exam.Indicators)
            {
                if (exam.Facts(row).IsCost) return;
                unknown |= row.Level1 == IndicatorLevel1.Unknown || (row.Level1 == IndicatorLevel1.Output && row.Level2 == IndicatorLevel2.Unknown);
            }

            var project = exam.Form.Project;
            var works = ((Lexicon.Project(project.Name) | Lexicon.Project(project.Purpose)) & ProjectWords.Works) != 0;
            if (unknown) exam.NotCheckable("有指标看不出级别，不能断定没有成本指标。");
            else if (works) exam.Find("indicators", $"“{project.Name ?? "本项目"}”属于建设、修缮或购置，却没有成本指标。");
            else exam.Find("indicators", "没有成本指标。", severity: Severity.Hint);
        },
    };
}
