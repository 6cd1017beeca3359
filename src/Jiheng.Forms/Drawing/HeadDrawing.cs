using System.Globalization;
using Jiheng.Domain.Documents;
using Jiheng.Domain.Terms;

namespace Jiheng.Forms.Drawing;

/// <summary>The head: two fields a row, as on paper.</summary>
internal static class HeadDrawing
{
    public static DrawnBlock Draw(PerformanceForm form)
    {
        var project = form.Project;
        var fields = new List<(string Label, DrawnCell Value)>();
        Field(FormField.FiscalYear, form.FiscalYear?.ToString(CultureInfo.InvariantCulture), "fiscalYear", always: true);
        Field(FormField.ProjectName, project.Name, "project.name", form.Kind is not (FormKind.DepartmentPlan or FormKind.DepartmentSelfEvaluation));
        Field(FormField.Department, project.Department, "project.department");
        Field(FormField.Unit, project.Unit, "project.unit", always: true);
        Field(FormField.ProjectCode, project.Code, "project.code");
        Field(FormField.Category, project.Category, "project.category");
        Field(FormField.Nature, project.Nature, "project.nature");
        Field(FormField.Division, project.Division, "project.division");
        Field(FormField.StartDate, Day(project.StartDate), "project.startDate");
        Field(FormField.EndDate, Day(project.EndDate), "project.endDate");
        return new DrawnBlock("基本情况", LabelledRows.Widths, [.. LabelledRows.Of(fields)]);

        void Field(FormField field, string? text, string path, bool always = false)
        {
            if (always || !string.IsNullOrEmpty(text)) fields.Add((Glossary.Label(field), new DrawnCell(text, CellRole.Text, path) { Inferred = form.Provenance.IsInferred(path) }));
        }
    }

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
