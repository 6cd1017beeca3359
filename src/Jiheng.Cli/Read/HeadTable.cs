using System.Globalization;
using Jiheng.Cli.Output;
using Jiheng.Domain.Documents;
using Jiheng.Domain.Terms;
using Spectre.Console;

namespace Jiheng.Cli.Read;

/// <summary>The head of a form, two fields a line as on paper.</summary>
internal static class HeadTable
{
    public static void Write(IAnsiConsole console, PerformanceForm form)
    {
        var fields = Fields(form).Where(field => !string.IsNullOrEmpty(field.Text)).ToArray();
        if (fields.Length == 0) return;
        var table = Cells.Table("", "", "", "");
        table.ShowHeaders = false;
        for (var i = 0; i < fields.Length; i += 2)
        {
            var second = i + 1 < fields.Length ? fields[i + 1] : default;
            table.AddRow(Cells.Of(fields[i].Label), Cells.Of(fields[i].Text, fields[i].Inferred), Cells.Of(second.Label), Cells.Of(second.Text, second.Inferred));
        }

        console.Write(table);
    }

    private static IEnumerable<(string Label, string? Text, bool Inferred)> Fields(PerformanceForm form)
    {
        var project = form.Project;
        yield return Field(FormField.ProjectName, project.Name, "project.name");
        yield return Field(FormField.ProjectCode, project.Code, "project.code");
        yield return Field(FormField.Department, Named(project.DepartmentCode, project.Department), "project.department");
        yield return Field(FormField.Unit, Named(project.UnitCode, project.Unit), "project.unit");
        yield return Field(FormField.Category, project.Category, "project.category");
        yield return Field(FormField.Nature, project.Nature, "project.nature");
        yield return Field(FormField.Division, project.Division, "project.division");
        yield return Field(FormField.StartDate, Day(project.StartDate), "project.startDate");
        yield return Field(FormField.EndDate, Day(project.EndDate), "project.endDate");

        yield return Field(FormField.ReportedDate, Day(form.Dates.Reported), "dates.reported");
        yield return Field(FormField.ApprovedDate, Day(form.Dates.Approved), "dates.approved");
        yield return Field(FormField.PublishedDate, Day(form.Dates.Published), "dates.published");

        (string, string?, bool) Field(FormField field, string? text, string name) => (Glossary.Label(field), text, form.Provenance.IsInferred(name));
    }

    private static string? Named(string? code, string? name) => code is null ? name : $"{code} {name}";

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
