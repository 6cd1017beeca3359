using Jiheng.Domain.Documents;
using Jiheng.Rules.Checks.Engine;
using Jiheng.Rules.Sources;
using Jiheng.Rules.Words;

namespace Jiheng.Rules.Checks.Heads;

internal static class OneYearVsPeriod
{
    private static readonly WordSet ManyYears = new WordFile("heads")["跨年"];

    public static CheckRule Rule { get; } = new()
    {
        Code = "ONE-YEAR-VS-PERIOD",
        Title = "跨年度项目的起止日期应反映整个实施期",
        Severity = Severity.Warning,
        AppliesTo = FormKind.TargetDeclaration,
        Sources = [LegalSources.CaiYu2015No88],
        Advice = "项目跨年度的，填写整个实施期和中期目标；只做一年的，改去名称中的跨年字样。",
        Examine = exam =>
        {
            var project = exam.Form.Project;
            if (project.StartDate is not { } start || project.EndDate is not { } end)
            {
                exam.NotCheckable("表中没有完整的项目起止日期。");
                return;
            }

            if (end >= start.AddYears(1) || ManyYears.Find(project.Name, out var word) < 0) return;
            exam.Find("project.endDate", $"项目名称写有“{word}”，起止日期却只有 {start:yyyy-MM-dd} 至 {end:yyyy-MM-dd}。");
        },
    };
}
