using Jiheng.Domain.Documents;
using Jiheng.Rules.Checks.Engine;
using Jiheng.Rules.Sources;

namespace Jiheng.Rules.Checks.Heads;

internal static class ReqFields
{
    public static CheckRule Rule { get; } = new()
    {
        Code = "REQ-FIELDS",
        Title = "项目名称、单位、年度和目标应填写完整",
        Severity = Severity.Error,
        AppliesTo = FormKind.AnyTarget | FormKind.AnySelfEvaluation,
        Sources = [LegalSources.CaiYu2015No88],
        Advice = "补填空缺的栏目；确实没有内容的，填“无”或“不适用”。",
        Examine = exam =>
        {
            if (IsFragment(exam.Form))
            {
                exam.NotCheckable("只读到表的一部分，没有表头。");
                return;
            }

            Name(exam);
            Organisation(exam);
            Year(exam);
            Goals(exam);
            EmptyBoxes(exam);
        },
    };

    private static bool OfDepartment(PerformanceForm form) => (form.Kind & (FormKind.DepartmentPlan | FormKind.DepartmentSelfEvaluation)) != 0;

    // A cut document begins in the middle of a table: what is missing there was not left blank by anybody.
    private static bool IsFragment(PerformanceForm form) => form.HasLabels() && !OfDepartment(form)
        && Blank(form.Project.Name) && Blank(form.Project.Department) && Blank(form.Project.Unit) && Blank(form.Goals.Annual) && Blank(form.Goals.Overall);

    private static void Name(Examination exam)
    {
        if (OfDepartment(exam.Form)) return;
        if (Blank(exam.Form.Project.Name)) exam.Find("project.name", "没有填写项目名称。");
        else if (exam.Form.Title is not null && exam.Form.Provenance.IsInferred("project.name")) exam.Find("project.name", $"表上没有“项目名称”一栏，“{exam.Form.Project.Name}”是按标题推断的。", severity: Severity.Warning);
    }

    private static void Organisation(Examination exam)
    {
        var (form, project) = (exam.Form, exam.Form.Project);
        if (Blank(project.Department) && Blank(project.Unit) && Blank(project.UnitCode) && (!OfDepartment(form) || Blank(project.Name)))
        {
            // A plan may name its department on the cover only, and a cut page may not show the boxes.
            var hasBox = !OfDepartment(form) && (form.HasBox("主管部门") || form.HasBox("实施单位"));
            exam.Find("project.unit", "没有填写主管部门和实施单位。", severity: hasBox || !form.HasLabels() ? Severity.Error : Severity.Warning);
            return;
        }

        if (OfDepartment(form)) return;
        // One name for two boxes may be a reader's slip as well as a gap in the form, hence no error.
        if (Blank(project.Department) && form.HasBox("主管部门")) exam.Find("project.department", "没有填写主管部门。", severity: Severity.Warning);
        if (Blank(project.Unit) && Blank(project.UnitCode) && form.HasBox("实施单位")) exam.Find("project.unit", "没有填写实施单位。", severity: Severity.Warning);
    }

    private static void Year(Examination exam)
    {
        if (exam.Form.FiscalYear is not { } year) exam.Find("fiscalYear", "没有写明预算年度。");
        else if (exam.Form.Provenance.IsInferred("fiscalYear")) exam.Find("fiscalYear", $"表上没有写明预算年度，{year} 年是推断的。", severity: Severity.Warning);
    }

    private static void Goals(Examination exam)
    {
        var (form, goals) = (exam.Form, exam.Form.Goals);
        if (Blank(goals.Annual) && Blank(goals.Overall) && form.GoalsByTask.Count == 0)
        {
            // A result without its goal, or no box for a goal at all, may be the layout's doing: then a person has to look.
            var certain = string.IsNullOrWhiteSpace(goals.Actual) && (!form.HasLabels() || form.Prints("目标"));
            exam.Find("goals.annual", "没有填写绩效目标。", severity: certain && !OnlyInTitles(form) ? Severity.Error : Severity.Warning);
            return;
        }

        if (goals.Actual is { } actual && Blank(actual)) exam.Find("goals.actual", "没有填写目标实际完成情况。");
        else if (goals.Actual is null && form.Kind == FormKind.SelfEvaluation && form.HasBox("实际完成情况")) exam.Find("goals.actual", "没有填写目标实际完成情况。", severity: Severity.Warning);
    }

    // 绩效目标表 is a title and 年初目标值 a column; neither is a box for a goal.
    private static bool OnlyInTitles(PerformanceForm form) => form.HasLabels()
        && form.PrintedLabels.All(label => !label.Contains("目标", StringComparison.Ordinal) || label.Contains('表', StringComparison.Ordinal) || label.Contains("目标值", StringComparison.Ordinal));

    // Boxes that a form prints but leaves empty; a form without the box owes nothing.
    private static void EmptyBoxes(Examination exam)
    {
        if (!exam.Form.HasLabels()) return;
        var project = exam.Form.Project;
        if (Blank(project.Nature) && (exam.Form.Prints("项目属性") || exam.Form.Prints("项目性质"))) exam.Find("project.nature", "项目属性（性质）一栏空着。", severity: Severity.Warning);
        if (exam.Form.EmptyLabels.Any(label => label.Contains("填报单位", StringComparison.Ordinal))) exam.Find("project.unit", "填报单位（盖章）一栏空着。", severity: Severity.Warning);
        if (Blank(project.Category) && exam.Form.Prints("项目类别")) exam.Find("project.category", "项目类别一栏空着。", severity: Severity.Warning);
    }

    private static bool Blank(string? text) => string.IsNullOrWhiteSpace(text);
}
