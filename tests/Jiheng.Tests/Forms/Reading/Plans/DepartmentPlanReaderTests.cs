using Jiheng.Domain.Documents;

namespace Jiheng.Tests.Forms.Reading.Plans;

public sealed class DepartmentPlanReaderTests
{
    private const string Plan = "某局2023年部门整体绩效目标\n一、总体绩效目标\n提高监管水平。\n二、分项绩效目标\n（一）市场监管\n绩效目标：规范市场秩序。\n绩效指标：执法计划完成率≥90%；投诉办结情况及时。\n（二）质量发展\n绩效目标：培育质量品牌。\n绩效指标：培育企业≥5家。\n三、工作保障措施\n（一）完善制度建设。\n（二）加强支出管理，\n按月通报进度。\n";

    [Fact]
    public void Each_task_has_its_goal_and_indicators()
    {
        var form = Texts.Form(Plan);
        Assert.Equal((FormKind.DepartmentPlan, "提高监管水平。"), (form.Kind, form.Goals.Overall));
        Assert.Equal(["市场监管 规范市场秩序。 执法计划完成率≥90% 投诉办结情况及时", "质量发展 培育质量品牌。 培育企业≥5家"],
            form.GoalsByTask.Select(task => $"{task.Name} {task.Goal} {string.Join(' ', task.Indicators.Select(row => row.Name + row.Target))}"));
    }

    [Fact]
    public void Safeguards_go_on_over_lines() => Assert.Equal(["完善制度建设。", "加强支出管理，按月通报进度。"], Texts.Form(Plan).Safeguards);

    [Fact]
    public void Forms_may_follow_the_plan()
    {
        var document = Jiheng.Forms.Reading.DocumentReader.ReadText("-", Plan + "第二部分\n项目支出绩效目标表\n一级指标\t二级指标\t三级指标\t指标值\n产出指标\t数量指标\t培训人次\t≥100人次\n");
        Assert.Equal([FormKind.DepartmentPlan, FormKind.TargetDeclaration], document.Forms.Select(form => form.Kind));
    }
}
