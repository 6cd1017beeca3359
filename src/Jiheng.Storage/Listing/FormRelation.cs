using Jiheng.Domain.Documents;
using Jiheng.Storage.Searching;

namespace Jiheng.Storage.Listing;

/// <summary>The forms that are checked together with one: of its project, its unit or its document, itself left out.</summary>
/// <param name="FormId">The form.</param>
/// <param name="DocumentId">Its document.</param>
/// <param name="Subjects">Its project's or department's name, and the former one where a correction changed it.</param>
/// <param name="Units">Its unit, and the former one.</param>
public sealed record FormRelation(long FormId, long DocumentId, IReadOnlyList<string> Subjects, IReadOnlyList<string> Units)
{
    /// <param name="row">The form as it is listed.</param>
    /// <param name="form">The form as it will be.</param>
    public static FormRelation Of(FormRow row, PerformanceForm form)
    {
        ArgumentNullException.ThrowIfNull(row);
        ArgumentNullException.ThrowIfNull(form);
        string?[] units = [row.Unit ?? row.Department, form.Project.Unit ?? form.Project.Department];
        return new FormRelation(row.Id, row.DocumentId, [.. new[] { row.Subject, SubjectOf(form) }.Distinct()], [.. units.OfType<string>().Distinct()]);
    }

    /// <summary>What a form is about, whatever its printing.</summary>
    internal static string SubjectOf(PerformanceForm form) => FoldedText.Plain(form.Project.Name ?? form.Project.Unit ?? form.Project.Department ?? form.Title);
}
