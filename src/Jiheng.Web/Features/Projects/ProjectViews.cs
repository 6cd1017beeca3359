using Jiheng.Domain.People;
using Jiheng.Rules.Checks.Engine;
using Jiheng.Storage;
using Jiheng.Storage.Listing;
using Jiheng.Storage.Snapshots;
using Jiheng.Web.Access;
using Jiheng.Web.Components.Forms;
using Jiheng.Web.Features.Forms;
using Jiheng.Web.Features.Overrides;

namespace Jiheng.Web.Features.Projects;

/// <summary>Reads what the page of a project shows the visitor.</summary>
internal sealed class ProjectViews(DocumentLibrary library, Visitor visitor, Checkers checkers)
{
    /// <summary>Null where there is no such project for the visitor.</summary>
    public async Task<ProjectView?> ReadAsync(long id, ProjectPart part, PageRequest page, CancellationToken cancel)
    {
        if (await library.Projects.FindAsync(id, cancel) is not { } project) return null;
        var view = new ProjectView(project, part, page) { MayChange = visitor.May(Privilege.FileForms) };
        return part switch
        {
            ProjectPart.Steps => view with { Steps = await library.ProjectStory.StepsAsync(id, page, cancel) },
            ProjectPart.Versions => view with { Versions = await library.ProjectStory.VersionsAsync(id, page, cancel) },
            ProjectPart.Remarks => view with { Remarks = await library.ProjectStory.RemarksAsync(id, page, cancel), Years = await YearsAsync(id, cancel) },
            ProjectPart.Findings => view with { Checked = await CheckAsync(await YearsAsync(id, cancel), cancel) },
            _ => view with { Years = await YearsAsync(id, cancel) },
        };
    }

    private async Task<IReadOnlyList<ProjectForms>> YearsAsync(long id, CancellationToken cancel) =>
        [.. (await library.ProjectStory.FormsAsync(id, cancel)).GroupBy(opened => opened.Row.Year).Select(year => new ProjectForms(year.Key, [.. year.Select(opened => new FiledForm(opened.Row, opened.Draft))]))];

    private async Task<IReadOnlyList<(Storage.Filings.FilingRow, IReadOnlyList<NumberedFinding>)>> CheckAsync(IReadOnlyList<ProjectForms> years, CancellationToken cancel)
    {
        var checker = await checkers.OfVisitorAsync(cancel);
        return [.. years.SelectMany(year => year.All).Select(filed => (filed.Row, NumberedFindings.Of(filed.Form, ResultSnapshot.Of(new FormResult(checker.Check(new CheckSubject(filed.Row.ProjectName, 0, filed.Form))), filed.Form).Findings)))];
    }
}
