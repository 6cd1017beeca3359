using Jiheng.Domain.Documents;

namespace Jiheng.Rules.Checks.Texts;

/// <summary>The running texts of a form with their fields, names of indicators aside.</summary>
internal static class FormTexts
{
    public static IEnumerable<(string Field, string Label, string Text)> Of(PerformanceForm form)
    {
        if ((form.Project.NameAsPrinted ?? form.Project.Name) is { Length: > 0 } name) yield return ("project.name", "项目名称", name);
        if (form.Project.Purpose is { Length: > 0 } purpose) yield return ("project.purpose", "资金用途", purpose);
        if (form.Goals.Overall is { Length: > 0 } overall) yield return ("goals.overall", "总体目标", overall);
        if (form.Goals.Annual is { Length: > 0 } annual && annual != form.Goals.Overall) yield return ("goals.annual", "年度目标", annual);
        if (form.Goals.Actual is { Length: > 0 } actual) yield return ("goals.actual", "实际完成情况", actual);
        foreach (var task in form.GoalsByTask)
        {
            yield return ("goalsByTask", "分项名称", task.Name);
            if (task.Goal is { Length: > 0 } goal) yield return ("goalsByTask", $"“{task.Name}”的目标", goal);
            if (task.Content is { Length: > 0 } content) yield return ("goalsByTask", $"“{task.Name}”的内容", content);
        }

        foreach (var safeguard in form.Safeguards) yield return ("safeguards", "工作保障措施", safeguard);
    }
}
