using Jiheng.Domain.Audit;
using Jiheng.Domain.Filings;
using Jiheng.Domain.Organisations;
using Jiheng.Domain.Terms;
using Jiheng.Storage.Audit;
using Jiheng.Storage.Filings;
using Jiheng.Storage.Importing;
using Jiheng.Storage.Organisations;
using Jiheng.Storage.Organisations.Planning;
using Jiheng.Storage.Records;
using Microsoft.EntityFrameworkCore;

namespace Jiheng.Storage.Projects;

/// <summary>What becomes of a unit's projects where it is merged: those that go on are the successor's from then on, with the forms of the coming
/// years and those that nobody has approved yet. What was approved for past years stays with whom it was.</summary>
internal static class ProjectHandover
{
    /// <summary>What a plan would hand over, as reminders, and why it cannot, as problems.</summary>
    public static async Task<(IReadOnlyList<ImportProblem> Problems, IReadOnlyList<ImportProblem> Reminders)> LookAsync(LibraryContext context, OrganisationPlan plan, CancellationToken cancel)
    {
        var merged = Merged(plan);
        if (merged.Count == 0) return ([], []);
        long[] from = [.. merged.Select(each => each.Existing!.Id)], into = [.. merged.Select(each => each.Successor!.Existing?.Id).OfType<long>().Distinct()];
        var going = (await GoingOn(context, plan.Year).Where(row => from.Contains(row.OrganisationId)).Select(row => new { row.OrganisationId, row.Code }).ToListAsync(cancel).ConfigureAwait(false)).ToLookup(row => row.OrganisationId, row => row.Code);
        var there = (await context.AllProjects.Where(row => into.Contains(row.OrganisationId) && row.Code != null).Select(row => new { row.OrganisationId, row.Code }).ToListAsync(cancel).ConfigureAwait(false)).ToLookup(row => row.OrganisationId, row => row.Code);
        List<ImportProblem> problems = [], reminders = [];
        foreach (var group in merged.GroupBy(each => each.Successor!))
        {
            HashSet<string?> codes = group.Key.Existing is { } successor ? [.. there[successor.Id]] : [];
            foreach (var each in group.Where(each => going.Contains(each.Existing!.Id)))
            {
                var coming = going[each.Existing!.Id].ToArray();
                if (coming.FirstOrDefault(code => code is not null && !codes.Add(code)) is { } twice)
                    problems.Add(new(each.Line, Column(each), $"“{each.Name}”和“{group.Key.Name}”都有编码为 {twice} 的项目。", "项目随单位合并，编码不能重复。请先在项目库里改好其中一个的编码。"));
                reminders.Add(new(each.Line, Column(each), $"“{each.Name}”有 {coming.Length} 个没有结束的项目，合并后归“{group.Key.Name}”。", "以前年度已批复的表不变，仍属于原单位。"));
            }
        }

        return (problems, reminders);
    }

    /// <summary>Hands over what a plan says that was just written.</summary>
    public static async Task RunAsync(LibraryContext context, OrganisationPlan plan, AuditTrail trail, CancellationToken cancel)
    {
        foreach (var merged in Merged(plan))
        {
            var (from, key) = (merged.Existing!.Id, merged.Successor!.Code.Key);
            var into = await context.Organisations.Where(row => row.Code == key).Select(row => new { row.Id, row.Path }).SingleAsync(cancel).ConfigureAwait(false);
            var projects = await GoingOn(context, plan.Year).Where(row => row.OrganisationId == from).OrderBy(row => row.Id).Select(row => row.Id).ToListAsync(cancel).ConfigureAwait(false);
            if (projects.Count == 0) continue;
            await GoingOn(context, plan.Year).Where(row => row.OrganisationId == from).ExecuteUpdateAsync(row => row
                .SetProperty(each => each.OrganisationId, into.Id).SetProperty(each => each.Owner, into.Path).SetProperty(each => each.Revision, each => each.Revision + 1), cancel).ConfigureAwait(false);
            var forms = context.AllFilings.Where(row => row.OrganisationId == from && row.Project!.OrganisationId == into.Id && (row.Year >= plan.Year || row.State != FilingState.Approved));
            var filings = await forms.OrderBy(row => row.Id).Select(row => row.Id).ToListAsync(cancel).ConfigureAwait(false);
            await forms.ExecuteUpdateAsync(row => row
                .SetProperty(each => each.OrganisationId, into.Id).SetProperty(each => each.Owner, into.Path).SetProperty(each => each.Revision, each => each.Revision + 1), cancel).ConfigureAwait(false);
            var (before, after) = ($"{merged.Code.Key} {merged.Name}", $"{key} {merged.Successor.Name}");
            foreach (var id in projects) trail.Note(AuditAction.ProjectHandedOver, ProjectShelf.Table, id, before, after);
            foreach (var id in filings) trail.Note(AuditAction.FilingHandedOver, FilingShelf.Table, id, before, after);
        }
    }

    private static List<PlannedOrganisation> Merged(OrganisationPlan plan) => [.. plan.Organisations.Where(each => each.Changes.Any(change => change.Kind == OrganisationChangeKind.Merged))];

    private static IQueryable<StoredProject> GoingOn(LibraryContext context, int year) => context.AllProjects.Where(row => row.LastYear == null || row.LastYear >= year);

    private static string? Column(PlannedOrganisation merged) => merged.Line == 0 ? null : Glossary.Label(OrganisationColumn.MergedInto);
}
