using Jiheng.Domain.Projects;
using Jiheng.Forms.Layouts.Fields;

namespace Jiheng.Forms.Editing;

/// <summary>The fields of a form's head by name.</summary>
internal static class ProjectFields
{
    public static Project Set(Project project, string field, string? text) => field switch
    {
        // What is printed is what was written, from now on.
        "name" => project with { Name = text, NameAsPrinted = project.NameAsPrinted is null ? null : text ?? "" },
        "code" => project with { Code = text },
        "category" => project with { Category = text },
        "nature" => project with { Nature = text },
        "department" => project with { Department = text },
        "unit" => project with { Unit = text },
        "division" => project with { Division = text },
        "purpose" => project with { Purpose = text },
        "startDate" => project with { StartDate = FieldText.Day(text) },
        "period" => HeadSheetFields.ReadPeriod(project with { StartDate = null, EndDate = null }, text),
        "endDate" => project with { EndDate = FieldText.Day(text) },
        _ => throw FieldEditor.NoSuchField(field),
    };
}
