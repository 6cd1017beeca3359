using Jiheng.Domain.Audit;
using Jiheng.Domain.Organisations;
using Jiheng.Domain.People;
using Jiheng.Domain.Terms;
using Jiheng.Storage.Audit;
using Jiheng.Storage.Databases;
using Jiheng.Storage.Importing;
using Jiheng.Storage.Listing;
using Jiheng.Storage.Organisations.Editing;
using Jiheng.Storage.Organisations.Planning;
using Jiheng.Storage.Projects;
using Jiheng.Storage.Records;
using Jiheng.Storage.Searching;
using Microsoft.EntityFrameworkCore;

namespace Jiheng.Storage.Organisations;

/// <summary>The organisations: a tree by code, with its history by years. Every change goes through one planner.</summary>
public sealed class OrganisationShelf
{
    private readonly LibrarySession session;

    internal OrganisationShelf(LibrarySession session) => this.session = session;

    /// <summary>What stands directly below an organisation, by code.</summary>
    /// <param name="parentId">Null: the divisions at the top.</param>
    /// <param name="page">Which part of them.</param>
    /// <param name="closedToo">Also what does not exist any more.</param>
    /// <param name="cancel">Stops it.</param>
    public Task<Page<OrganisationRow>> ChildrenAsync(long? parentId, PageRequest page, bool closedToo = false, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(page);
        return session.ReadAsync(context => page.OfAsync(Shown(context, closedToo).Where(row => row.ParentId == parentId).OrderBy(row => row.Path), OrganisationRow.From, cancel), cancel);
    }

    /// <summary>An organisation and all below it, parents first.</summary>
    /// <param name="id">Null: all there are.</param>
    /// <param name="page">Which part of them.</param>
    /// <param name="closedToo">Also what does not exist any more.</param>
    /// <param name="cancel">Stops it.</param>
    public Task<Page<OrganisationRow>> BelowAsync(long? id, PageRequest page, bool closedToo = false, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(page);
        return session.ReadAsync(async context => await page.OfAsync((await InAsync(context, id, closedToo, cancel).ConfigureAwait(false)).OrderBy(row => row.Path), OrganisationRow.From, cancel).ConfigureAwait(false), cancel);
    }

    /// <summary>An organisation and all below it at once, parents first: for writing them out.</summary>
    public Task<List<OrganisationRow>> AllBelowAsync(long? id, bool closedToo = false, CancellationToken cancel = default) => session.ReadAsync(async context =>
        await (await InAsync(context, id, closedToo, cancel).ConfigureAwait(false)).OrderBy(row => row.Path).Select(OrganisationRow.From).ToListAsync(cancel).ConfigureAwait(false), cancel);

    /// <summary>How many stand directly below each of some organisations; none is left out.</summary>
    public Task<Dictionary<long, int>> ChildCountsAsync(IReadOnlyCollection<long> ids, bool closedToo = false, CancellationToken cancel = default) => session.ReadAsync(async context =>
    {
        var counts = await Shown(context, closedToo).Where(row => row.ParentId != null && ids.Contains(row.ParentId.Value)).GroupBy(row => row.ParentId!.Value)
            .Select(group => new { group.Key, Count = group.Count() }).ToDictionaryAsync(group => group.Key, group => group.Count, cancel).ConfigureAwait(false);
        return ids.Distinct().ToDictionary(id => id, id => counts.GetValueOrDefault(id));
    }, cancel);

    /// <summary>All that stand above some organisations, by their numbers.</summary>
    public Task<Dictionary<long, OrganisationRow>> AboveAsync(IReadOnlyCollection<OrganisationRow> organisations, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(organisations);
        string[] above = [.. organisations.SelectMany(row => TreePath.Above(row.Path)).Distinct()];
        return session.ReadAsync(context => context.Organisations.Where(row => above.Contains(row.Path)).Select(OrganisationRow.From).ToDictionaryAsync(row => row.Id, cancel), cancel);
    }

    /// <summary>The offices of the finance bureau of a division, by code.</summary>
    public Task<List<OrganisationRow>> OfficesAsync(string division, CancellationToken cancel = default)
    {
        // All that stand between the sign of an office and the next one.
        var (from, to) = ($"{division}/@", $"{division}/A");
        return session.ReadAsync(context => Shown(context, false).Where(row => row.Kind == OrganisationKind.Office && string.Compare(row.Code, from) >= 0 && string.Compare(row.Code, to) < 0)
            .OrderBy(row => row.Code).Select(OrganisationRow.From).ToListAsync(cancel), cancel);
    }

    /// <summary>How many there are: those that go on, and those that were closed or merged.</summary>
    public Task<(int Open, int Closed)> CountAsync(CancellationToken cancel = default) => session.ReadAsync(async context =>
    {
        var all = await context.Organisations.CountAsync(cancel).ConfigureAwait(false);
        var open = await Shown(context, false).CountAsync(cancel).ConfigureAwait(false);
        return (open, all - open);
    }, cancel);

    /// <summary>The latest year for which something was changed; nothing is changed for an earlier one. 0: nothing yet.</summary>
    public Task<int> LatestYearAsync(CancellationToken cancel = default) =>
        session.ReadAsync(async context => (await Register.ReadAsync(context, Register.Organisations, cancel).ConfigureAwait(false)).Year, cancel);

    /// <summary>Organisations whose name or code holds a text, in the order of the tree.</summary>
    /// <param name="text">The text.</param>
    /// <param name="page">Which part of them.</param>
    /// <param name="closedToo">Also what does not exist any more.</param>
    /// <param name="cancel">Stops it.</param>
    public Task<Page<OrganisationRow>> SearchAsync(string text, PageRequest page, bool closedToo = false, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(page);
        var folded = FoldedText.Plain(text);
        return session.ReadAsync(context => page.OfAsync(Shown(context, closedToo).Where(row => row.Search.Contains(folded)).OrderBy(row => row.Path), OrganisationRow.From, cancel), cancel);
    }

    /// <summary>Budget units in which nobody can work: none of their people is active.</summary>
    public Task<Page<OrganisationRow>> WithoutPeopleAsync(PageRequest page, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(page);
        return session.ReadAsync(context => page.OfAsync(Shown(context, false).Where(row => row.Kind == OrganisationKind.Unit && !context.People.Any(person => person.OrganisationId == row.Id && person.Status == PersonStatus.Active))
            .OrderBy(row => row.Path), OrganisationRow.From, cancel), cancel);
    }

    /// <summary>The organisations that a code means: one for a full code, some for a short one that several divisions use.</summary>
    public Task<List<OrganisationRow>> FindAsync(string code, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(code);
        var (unit, office) = ("/" + code, "/@" + code);
        // A full code is found by its index.
        var isFull = code.Contains('/', StringComparison.Ordinal);
        return session.ReadAsync(context => (isFull ? context.Organisations.Where(row => row.Code == code) : context.Organisations.Where(row => row.Code == code || row.Code.EndsWith(unit) || row.Code.EndsWith(office)))
            .OrderBy(row => row.Path).Select(OrganisationRow.From).ToListAsync(cancel), cancel);
    }

    /// <summary>Null where there is none of the number.</summary>
    public Task<OrganisationRow?> FindAsync(long id, CancellationToken cancel = default) =>
        session.ReadAsync(context => context.Organisations.Where(row => row.Id == id).Select(OrganisationRow.From).FirstOrDefaultAsync(cancel), cancel);

    /// <summary>What happened to an organisation, the oldest first.</summary>
    public Task<List<OrganisationChange>> ChangesAsync(long id, CancellationToken cancel = default) => session.ReadAsync(context => context.OrganisationChanges
        .Where(row => row.OrganisationId == id).OrderBy(row => row.Year).ThenBy(row => row.Id)
        .Select(row => new OrganisationChange(row.Year, row.Kind, row.Before, row.After, row.Reason, row.MadeAt, row.MadeBy)).ToListAsync(cancel), cancel);

    /// <summary>What an import would do; nothing is written.</summary>
    public Task<OrganisationPlan> PlanAsync(IReadOnlyList<OrganisationEntry> entries, ImportOptions options, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(entries);
        ArgumentNullException.ThrowIfNull(options);
        return session.ReadAsync(async context =>
        {
            // The counter first: who imports in between changes it, and the plan is refused.
            var seen = await Register.ReadAsync(context, Register.Organisations, cancel).ConfigureAwait(false);
            var plan = OrganisationPlanner.Plan(await context.Organisations.ToListAsync(cancel).ConfigureAwait(false), seen, entries, options);
            var (problems, reminders) = await ProjectHandover.LookAsync(context, plan, cancel).ConfigureAwait(false);
            return plan with { Problems = [.. plan.Problems, .. problems], Reminders = [.. plan.Reminders, .. reminders] };
        }, cancel);
    }

    /// <summary>Carries a plan out, all of it or nothing.</summary>
    /// <exception cref="LibraryException">Somebody else imported since it was made.</exception>
    /// <exception cref="InvalidOperationException">It has problems.</exception>
    public Task ApplyAsync(OrganisationPlan plan, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(plan);
        if (plan.Problems.Count > 0) throw new InvalidOperationException("A plan with problems cannot be applied.");
        return plan.Changes.Count == 0 ? Task.CompletedTask : session.WriteAsync(async (context, trail) =>
        {
            await Register.AdvanceAsync(session.Database, context, Register.Organisations, plan.Seen, plan.Year, cancel).ConfigureAwait(false);
            // A project with a code that is taken may have come since the plan was made.
            if ((await ProjectHandover.LookAsync(context, plan, cancel).ConfigureAwait(false)).Problems.Count > 0) throw LibraryException.Changed();
            await OrganisationWriting.RunAsync(context, plan, session.Now, session.Actor.Label, cancel).ConfigureAwait(false);
            await ProjectHandover.RunAsync(context, plan, trail, cancel).ConfigureAwait(false);
            await Register.SettleAsync(session.Database, context, plan.Changes.Count, ["organisations", "organisation_changes"], cancel).ConfigureAwait(false);
            Note(trail, plan);
        }, cancel);
    }

    /// <summary>Makes one change; an import that was planned before is refused from then on.</summary>
    /// <exception cref="EditRefusedException">It is not allowed; the problems say why.</exception>
    /// <exception cref="LibraryException">It is not there, or somebody else changed it since it was seen.</exception>
    public Task<EditedOrganisation> EditAsync(OrganisationEdit edit, EditNote note, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(edit);
        ArgumentNullException.ThrowIfNull(note);
        return session.WriteAsync(async (context, trail) =>
        {
            var seen = await Register.EnterAsync(context, Register.Organisations, note.Year, cancel).ConfigureAwait(false);
            var plan = await new OrganisationEditing(context, seen, note, cancel).PlanAsync(edit).ConfigureAwait(false);
            var (problems, reminders) = await ProjectHandover.LookAsync(context, plan, cancel).ConfigureAwait(false);
            if (problems.Count > 0) throw new EditRefusedException(problems);
            await OrganisationWriting.RunAsync(context, plan, session.Now, session.Actor.Label, cancel).ConfigureAwait(false);
            await ProjectHandover.RunAsync(context, plan, trail, cancel).ConfigureAwait(false);
            foreach (var moved in plan.Organisations.Where(each => each.Changes.Count > 0 && each.Existing is { } before && before.Path != each.Path))
                await OrganisationWriting.MoveBelowAsync(context, moved.Existing!.Path, moved.Path, moved.Depth - moved.Existing.Depth, cancel).ConfigureAwait(false);
            Note(trail, plan);
            var key = plan.Changes[0].Code;
            return new EditedOrganisation(await context.Organisations.Where(row => row.Code == key).Select(row => row.Id).SingleAsync(cancel).ConfigureAwait(false), [.. plan.Reminders, .. reminders]);
        }, cancel);
    }

    private static void Note(AuditTrail trail, OrganisationPlan plan)
    {
        foreach (var change in plan.Changes) trail.Note(AuditAction.OrganisationChanged, $"organisation/{change.Code}", change.Before, $"{Glossary.Label(change.Kind)} {change.After ?? change.Name}");
    }

    private static IQueryable<StoredOrganisation> Shown(LibraryContext context, bool closedToo) => context.Organisations.Where(row => closedToo || row.LastYear == null);

    private static async Task<IQueryable<StoredOrganisation>> InAsync(LibraryContext context, long? id, bool closedToo, CancellationToken cancel)
    {
        if (id is not { } known) return Shown(context, closedToo);
        var path = await context.Organisations.Where(row => row.Id == known).Select(row => row.Path).FirstOrDefaultAsync(cancel).ConfigureAwait(false);
        return path is null ? throw LibraryException.NotFound("个机构") : Shown(context, closedToo).Where(TreePath.IsIn(path));
    }
}
