using Jiheng.Domain.Documents;
using Jiheng.Domain.Funds;
using Jiheng.Domain.Goals;
using Jiheng.Domain.Projects;
using Jiheng.Rules.Data;

namespace Jiheng.Rules.Checks.Cases;

/// <summary>Turns the 表 of a case into a form.</summary>
internal static class CaseForm
{
    public static PerformanceForm Read(YamlMap node)
    {
        var funding = node.Map("资金");
        var unit = CaseFunding.UnitOf(funding);
        var form = new PerformanceForm
        {
            Kind = node.Choice("类型", CaseWords.Kinds) ?? throw node.Wrong("缺少“类型”。"),
            Title = node.Text("标题"),
            FiscalYear = node.Integer("年度"),
            Layout = node.Text("表样"),
            PrintedLabels = node.Texts("标签"),
            EmptyLabels = node.Texts("空栏"),
            Project = node.Map("项目") is { } project ? ReadProject(project) : Project.Unnamed,
            Funding = CaseFunding.Read(funding, node.Maps("执行"), unit),
            Goals = node.Map("目标") is { } goals ? ReadGoals(goals) : PerformanceGoals.None,
            Schedule = node.Map("支出计划") is { } schedule ? ReadSchedule(schedule) : [],
            Indicators = CaseIndicators.Read(node, "指标"),
            GoalsByTask = [.. node.Maps("分项目标").Select(task => ReadTask(task, unit))],
            Safeguards = node.Texts("保障措施"),
            Evaluation = node.Map("评价") is { } evaluation ? CaseIndicators.ReadEvaluation(evaluation) : null,
            Dates = new FormDates
            {
                Reported = node.Date("填报日期"),
                Approved = node.Date("批复日期"),
                Published = node.Date("公开日期"),
                StageEndMonth = node.Integer("监控月份"),
            },
        };
        node.NothingElse();
        return form;
    }

    private static Project ReadProject(YamlMap node)
    {
        var printed = node.Text("名称");
        var project = new Project
        {
            Name = printed?.Trim(),
            NameAsPrinted = printed,
            Code = node.Text("编码"),
            Category = node.Text("类别"),
            Nature = node.Text("性质"),
            Department = node.Text("主管部门"),
            DepartmentCode = node.Text("主管部门编码"),
            Unit = node.Text("实施单位"),
            UnitCode = node.Text("单位编码"),
            Division = node.Text("处室"),
            StartDate = node.Date("开始"),
            EndDate = node.Date("结束"),
            Purpose = node.Text("资金用途"),
        };
        node.NothingElse();
        return project;
    }

    private static PerformanceGoals ReadGoals(YamlMap node)
    {
        var goals = new PerformanceGoals { Overall = node.Text("总体"), Annual = node.Text("年度"), Actual = node.Text("实际完成") };
        node.NothingElse();
        return goals;
    }

    private static ScheduleEntry[] ReadSchedule(YamlMap node) => [.. node.Keys().Select(key =>
        int.TryParse(key, out var month) && month is >= 1 and <= 12
            ? new ScheduleEntry(month, node.Number(key))
            : throw node.Wrong($"“支出计划”的键应是 1 到 12 的月份，而不是“{key}”。"))];

    private static TaskGoal ReadTask(YamlMap node, MoneyUnit unit)
    {
        var task = new TaskGoal
        {
            Name = node.Required("名称"),
            Goal = node.Text("目标"),
            Content = node.Text("内容"),
            Amount = CaseFunding.Amount(node, "金额", unit),
            Indicators = CaseIndicators.Read(node, "指标"),
        };
        node.NothingElse();
        return task;
    }
}
