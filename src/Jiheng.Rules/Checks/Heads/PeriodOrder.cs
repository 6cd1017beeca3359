using Jiheng.Domain.Documents;
using Jiheng.Rules.Checks.Engine;
using Jiheng.Rules.Sources;

namespace Jiheng.Rules.Checks.Heads;

internal static class PeriodOrder
{
    public static CheckRule Rule { get; } = new()
    {
        Code = "PERIOD-ORDER",
        Title = "项目起止日期应先后有序，并覆盖预算年度",
        Severity = Severity.Error,
        AppliesTo = FormKind.TargetDeclaration,
        Sources = [LegalSources.CaiYu2015No88],
        Advice = "核对项目开始日期、结束日期和预算年度。",
        Examine = exam =>
        {
            if (exam.Form.Project.StartDate is not { } start || exam.Form.Project.EndDate is not { } end)
            {
                exam.NotCheckable("表中没有完整的项目起止日期。");
                return;
            }

            if (end < start)
            {
                exam.Find("project.endDate", $"结束日期 {end:yyyy-MM-dd} 早于开始日期 {start:yyyy-MM-dd}。");
                return;
            }

            if (exam.Form.FiscalYear is not { } year)
            {
                exam.NotCheckable("不知道预算年度，无法与项目起止日期核对。");
                return;
            }

            if (start.Year > year) exam.Find("project.startDate", $"项目 {start:yyyy-MM-dd} 才开始，晚于 {year} 预算年度。");
            else if (end.Year < year) exam.Find("project.endDate", $"项目 {end:yyyy-MM-dd} 已结束，早于 {year} 预算年度。");
        },
    };
}
