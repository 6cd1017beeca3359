using Jiheng.Domain.Documents;
using Jiheng.Domain.Indicators;
using Jiheng.Rules.Checks.Engine;
using Jiheng.Rules.Sources;

namespace Jiheng.Rules.Checks.DepartmentPlans;

internal static class WOneIndicator
{
    public static CheckRule Rule { get; } = new()
    {
        Code = "W-ONE-INDICATOR",
        Title = "每项职责应有分级的多项指标",
        Severity = Severity.Warning,
        AppliesTo = FormKind.DepartmentPlan,
        Sources = [LegalSources.CaiYu2015No88],
        Advice = "为每项职责从产出、效益、满意度几方面设置指标，并注明级别。",
        Examine = exam =>
        {
            var tasks = exam.Form.GoalsByTask;
            if (tasks.Count == 0)
            {
                exam.NotApplicable("表中没有分项绩效目标。");
                return;
            }

            var single = tasks.Count(task => task.Indicators.Count == 1 && !HasLevel(task.Indicators[0]));
            if (single > 1 && single >= exam.Parameters["plan.single.share"] * tasks.Count)
                exam.Find("goalsByTask", $"{tasks.Count} 个分项中有 {single} 个只有一项指标，也没有分产出、效益、满意度。");

            var none = tasks.Where(task => task.Indicators.Count == 0).Select(task => task.Name).ToArray();
            if (none.Length > 0) exam.Find("goalsByTask", $"{string.Join("、", none.Take(3))}{(none.Length > 3 ? $"等 {none.Length} 个分项" : "")}没有指标。");
        },
    };

    private static bool HasLevel(Indicator indicator) => indicator.Level1 != IndicatorLevel1.Unknown && !indicator.Provenance.IsInferred("level1");
}
