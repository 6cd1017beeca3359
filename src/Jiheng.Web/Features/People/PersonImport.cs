using Jiheng.Domain.People;
using Jiheng.Domain.Terms;
using Jiheng.Exchange.Organisations;
using Jiheng.Storage;
using Jiheng.Storage.Importing;
using Jiheng.Storage.People;
using Jiheng.Web.Access;
using Jiheng.Web.Features.Imports;

namespace Jiheng.Web.Features.People;

/// <summary>The import of people: whoever keeps accounts leaves the roles alone, whoever grants roles changes nothing else.</summary>
internal static class PersonImport
{
    public static ImportSubject Subject { get; } = new(ImportedList.People, new ImportWords
    {
        Title = "导入人员",
        Home = "/people",
        HomeTitle = "人员",
        Path = "/people/~/import",
        Columns = "文件写全部人员，每行一个：账号、姓名、单位编码、角色，可以有管辖范围、状态。系统管理员导入时角色留空或不变，由安全管理员授予；安全管理员导入时只改角色和管辖范围。",
        CloseLabel = "停用文件中没有的人员",
        HasYear = false,
    }, Privilege.ReadPeople, visitor => PersonWords.Part(visitor) is not null, PlanAsync);

    private static async Task<PlannedImport> PlanAsync(DocumentLibrary library, Visitor visitor, WaitingFile file, ImportChoice choice, CancellationToken cancel)
    {
        List<ImportProblem> problems = [];
        var entries = PersonFile.Read(file.Name, file.Content, problems);
        if (problems.Count > 0) return PlannedImport.Impossible(problems);
        var plan = await library.People.PlanAsync(entries, choice.CloseMissing, PersonWords.Part(visitor)!.Value, cancel);
        return new PlannedImport(plan.Revision, plan.Problems, plan.Reminders, [.. plan.Changes.Select(Line)], plan.Unchanged, stop => library.People.ApplyAsync(plan, stop));
    }

    private static PreviewLine Line(PlannedPersonChange change) =>
        new(change.Line, Glossary.Label(change.Kind), change.Account, change.Name, change.Before is null ? "" : $"{change.Before} → {change.After}");
}
