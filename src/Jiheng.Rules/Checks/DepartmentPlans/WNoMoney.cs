using Jiheng.Domain.Documents;
using Jiheng.Rules.Checks.Engine;
using Jiheng.Rules.Sources;

namespace Jiheng.Rules.Checks.DepartmentPlans;

internal static class WNoMoney
{
    public static CheckRule Rule { get; } = new()
    {
        Code = "W-NO-MONEY",
        Title = "部门的年度任务应列出预算金额",
        Severity = Severity.Warning,
        AppliesTo = FormKind.DepartmentPlan,
        Sources = [LegalSources.CaiYu2015No88],
        Advice = "在每项任务后填写预算金额，并写明由哪些项目承担。",
        Examine = exam =>
        {
            var tasks = exam.Form.GoalsByTask;
            if (tasks.Count == 0)
            {
                exam.NotApplicable("表中没有年度主要任务或分项目标。");
                return;
            }

            var without = tasks.Where(task => task.Amount is null).Select(task => task.Name).ToArray();
            if (without.Length == tasks.Count) exam.Find("goalsByTask", $"{tasks.Count} 项任务都没有预算金额，看不出与哪些项目对应。");
            else if (without.Length > 0) exam.Find("goalsByTask", $"{string.Join("、", without.Take(3))}{(without.Length > 3 ? $"等 {without.Length} 项任务" : "")}没有预算金额。");
        },
    };
}
