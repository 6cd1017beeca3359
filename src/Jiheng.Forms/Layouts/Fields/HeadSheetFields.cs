using System.Globalization;
using Jiheng.Domain.Documents;
using Jiheng.Domain.Projects;
using Jiheng.Domain.Terms;
using Jiheng.Forms.Editing;
using Jiheng.Forms.Reading.Heads;

namespace Jiheng.Forms.Layouts.Fields;

/// <summary>The head of a form: year, project, organisations, period, and the goals in words.</summary>
internal static class HeadSheetFields
{
    public static IReadOnlyList<SheetField> All { get; } =
    [
        new("fiscalYear", Glossary.Label(FormField.FiscalYear), form => form.FiscalYear?.ToString(CultureInfo.InvariantCulture), (form, text) => FieldEditor.Set(form, "fiscalYear", text)) { Path = "fiscalYear" },
        Project("name", FormField.ProjectName, project => project.Name, (project, text) => project with { Name = text, NameAsPrinted = text }),
        Project("code", FormField.ProjectCode, project => project.Code, (project, text) => project with { Code = text }),
        Project("category", FormField.Category, project => project.Category, (project, text) => project with { Category = text }),
        Project("nature", FormField.Nature, project => project.Nature, (project, text) => project with { Nature = text }),
        Project("division", FormField.Division, project => project.Division, (project, text) => project with { Division = text }),
        Project("purpose", FormField.Purpose, project => project.Purpose, (project, text) => project with { Purpose = text }),
        Project("department", FormField.Department, project => WithCode(project.DepartmentCode, project.Department), (project, text) => OrganisationText.Split(text) is var (code, name) ? project with { Department = name, DepartmentCode = code } : project),
        Project("unit", FormField.Unit, project => WithCode(project.UnitCode, project.Unit), (project, text) => OrganisationText.Split(text) is var (code, name) ? project with { Unit = name, UnitCode = code } : project),
        Project("startDate", FormField.StartDate, project => Day(project.StartDate), (project, text) => project with { StartDate = DayOf(text, last: false) }),
        Project("endDate", FormField.EndDate, project => Day(project.EndDate), (project, text) => project with { EndDate = DayOf(text, last: true) }),
        Project("period", FormField.Period, Period, ReadPeriod) with { Path = "project.startDate", Cell = "project.period" },
        Goal("overall", FormField.OverallGoal, form => form.Goals.Overall),
        Goal("annual", FormField.AnnualGoal, form => form.Goals.Annual),
        Goal("actual", FormField.ActualResult, form => form.Goals.Actual),
    ];

    private static SheetField Project(string name, FormField label, Func<Project, string?> print, Func<Project, string, Project> read) =>
        new("project." + name, Glossary.Label(label), form => print(form.Project), (form, text) => form with { Project = read(form.Project, text) }) { Path = "project." + name };

    private static SheetField Goal(string name, FormField label, Func<PerformanceForm, string?> print) =>
        new("goals." + name, Glossary.Label(label), print, (form, text) => form with { Goals = GoalFields.Set(form.Goals, name, text) }) { Path = "goals." + name };

    private static string? WithCode(string? code, string? name) => code is null || name is null ? name : $"[{code}]{name}";

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static DateOnly DayOf(string text, bool last) => PeriodText.Day(text, last) ?? throw new FormatException($"“{text}”不是日期，请写成 2023-12-31。");

    private static string? Period(Project project) => (project.StartDate, project.EndDate) switch
    {
        (null, null) => null,
        (null, { } end) => "至" + Day(end),
        ({ } start, null) => Day(start),
        ({ } start, { } end) => $"{Day(start)}至{Day(end)}",
    };

    public static Project ReadPeriod(Project project, string? text)
    {
        if (text is null) return project;
        if (text.StartsWith('至')) return project with { EndDate = DayOf(text[1..], last: true) };
        var (start, end) = PeriodText.Span(text);
        return start is null ? throw new FormatException($"“{text}”不是起止时间，请写成 2023-01-01至2023-12-31。") : project with { StartDate = start, EndDate = end };
    }
}
