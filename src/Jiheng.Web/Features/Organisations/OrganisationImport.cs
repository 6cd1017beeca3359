using Jiheng.Domain.People;
using Jiheng.Domain.Terms;
using Jiheng.Exchange.Organisations;
using Jiheng.Storage;
using Jiheng.Storage.Importing;
using Jiheng.Storage.Organisations;
using Jiheng.Web.Access;
using Jiheng.Web.Features.Imports;

namespace Jiheng.Web.Features.Organisations;

/// <summary>The import of organisations.</summary>
internal static class OrganisationImport
{
    public static ImportSubject Subject { get; } = new(ImportedList.Organisations, new ImportWords
    {
        Title = "导入机构",
        Home = "/organisations",
        HomeTitle = "组织机构",
        Path = "/organisations/import",
        Columns = "文件写全部现有机构，每行一个：编码、名称、类型、上级编码，可以有区划编码、归口处室编码、原编码（换码时）、并入编码（合并时）。",
        CloseLabel = "撤销文件中没有的机构",
        HasYear = true,
    }, Privilege.ManageOrganisations, visitor => visitor.May(Privilege.ManageOrganisations), PlanAsync);

    private static async Task<PlannedImport> PlanAsync(DocumentLibrary library, Visitor visitor, WaitingFile file, ImportChoice choice, CancellationToken cancel)
    {
        List<ImportProblem> problems = [];
        var entries = OrganisationFile.Read(file.Name, file.Content, problems);
        if (problems.Count > 0) return PlannedImport.Impossible(problems);
        var plan = await library.Organisations.PlanAsync(entries, new ImportOptions(choice.Year, choice.CloseMissing, choice.Reason), cancel);
        return new PlannedImport(plan.Revision, plan.Problems, plan.Reminders, [.. plan.Changes.Select(Line)], plan.Unchanged, stop => library.Organisations.ApplyAsync(plan, stop));
    }

    private static PreviewLine Line(PlannedChange change) => new(change.Line, Glossary.Label(change.Kind), change.Code, change.Name, OrganisationWords.Told(change.Name, change.Before, change.After));
}
