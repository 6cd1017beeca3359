using Jiheng.Domain.Audit;
using Jiheng.Domain.People;
using Jiheng.Domain.Terms;
using Jiheng.Storage.Audit;
using Jiheng.Storage.Databases;
using Jiheng.Storage.Importing;
using Jiheng.Storage.Listing;
using Jiheng.Storage.Organisations;
using Jiheng.Storage.People.Editing;
using Jiheng.Storage.People.Planning;
using Jiheng.Storage.Records;
using Microsoft.EntityFrameworkCore;

namespace Jiheng.Storage.People;

/// <summary>The people with their roles. Every change goes through one planner.</summary>
public sealed class PersonShelf
{
    private readonly LibrarySession session;

    internal PersonShelf(LibrarySession session) => this.session = session;

    /// <summary>People by account.</summary>
    public Task<Page<PersonRow>> ListAsync(PersonFilter filter, PageRequest page, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(filter);
        ArgumentNullException.ThrowIfNull(page);
        return session.ReadAsync(async context =>
        {
            var people = filter.Of(context.People);
            if (filter.Below is { } id) people = Of(people, await WithinAsync(context, id, cancel).ConfigureAwait(false));
            var found = await page.OfAsync(people.OrderBy(row => row.Account), row => row.Id, cancel).ConfigureAwait(false);
            var known = await KnownPeople.ReadAsync(context, context.People.Where(row => found.Rows.Contains(row.Id)), cancel).ConfigureAwait(false);
            return new Page<PersonRow>([.. known.Select(PersonRow.Of)], found.Total);
        }, cancel);
    }

    /// <summary>All people of an organisation and all below it, by account: for writing them out.</summary>
    /// <param name="below">Null: all there are.</param>
    /// <param name="cancel">Stops it.</param>
    public Task<IReadOnlyList<Person>> AllAsync(long? below, CancellationToken cancel = default) => session.ReadAsync<IReadOnlyList<Person>>(async context =>
    {
        var people = below is { } id ? Of(context.People, await WithinAsync(context, id, cancel).ConfigureAwait(false)) : context.People;
        return [.. (await KnownPeople.ReadAsync(context, people, cancel).ConfigureAwait(false)).Select(person => person.Person)];
    }, cancel);

    /// <summary>The person with an account; null where there is none.</summary>
    public Task<PersonRow?> FindAsync(string account, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(account);
        var known = Person.AccountOf(account);
        return session.ReadAsync(async context => await KnownPeople.ReadAsync(context, context.People.Where(row => row.Account == known), cancel).ConfigureAwait(false) is [var only] ? PersonRow.Of(only) : null, cancel);
    }

    /// <summary>What an import would do; nothing is written.</summary>
    /// <param name="entries">The lines of the file.</param>
    /// <param name="closeMissing">Whether who stands in the library and not in the file is disabled; else that is an error.</param>
    /// <param name="part">What may change; any other difference is an error.</param>
    /// <param name="cancel">Stops it.</param>
    public Task<PersonPlan> PlanAsync(IReadOnlyList<PersonEntry> entries, bool closeMissing = false, PersonPart part = PersonPart.All, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(entries);
        return session.ReadAsync(async context =>
        {
            // The counter first: who imports in between changes it, and the plan is refused.
            var seen = await Register.ReadAsync(context, Register.People, cancel).ConfigureAwait(false);
            var people = await KnownPeople.ReadAsync(context, context.People, cancel).ConfigureAwait(false);
            var organisations = await KnownOrganisations.ReadAsync(context.Organisations, cancel).ConfigureAwait(false);
            return new PersonPlanner(people, organisations, new PersonRights(part, session.Actor)).Plan(seen, entries, closeMissing);
        }, cancel);
    }

    /// <summary>Carries a plan out, all of it or nothing.</summary>
    /// <exception cref="LibraryException">Somebody else imported since it was made.</exception>
    /// <exception cref="InvalidOperationException">It has problems.</exception>
    public Task ApplyAsync(PersonPlan plan, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(plan);
        if (plan.Problems.Count > 0) throw new InvalidOperationException("A plan with problems cannot be applied.");
        return plan.Changes.Count == 0 ? Task.CompletedTask : session.WriteAsync(async (context, trail) =>
        {
            await Register.AdvanceAsync(session.Database, context, Register.People, plan.Seen, 0, cancel).ConfigureAwait(false);
            await PersonWriting.RunAsync(context, plan, cancel).ConfigureAwait(false);
            await Register.SettleAsync(session.Database, context, plan.Changes.Count, ["people", "grants", "grant_offices"], cancel).ConfigureAwait(false);
            Note(trail, plan);
        }, cancel);
    }

    /// <summary>Makes one change; an import that was planned before is refused from then on.</summary>
    /// <returns>What is unusual.</returns>
    /// <exception cref="EditRefusedException">It is not allowed; the problems say why.</exception>
    /// <exception cref="LibraryException">The person is not there, or somebody else changed it since it was seen.</exception>
    public Task<IReadOnlyList<ImportProblem>> EditAsync(PersonEdit edit, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(edit);
        return session.WriteAsync(async (context, trail) =>
        {
            var seen = await Register.EnterAsync(context, Register.People, 0, cancel).ConfigureAwait(false);
            var plan = await new PersonEditing(context, seen, session.Actor, cancel).PlanAsync(edit).ConfigureAwait(false);
            await PersonWriting.RunAsync(context, plan, cancel).ConfigureAwait(false);
            Note(trail, plan);
            return plan.Reminders;
        }, cancel);
    }

    private static void Note(AuditTrail trail, PersonPlan plan)
    {
        foreach (var change in plan.Changes) trail.Note(AuditAction.PersonChanged, $"person/{change.Account}", change.Before, $"{Glossary.Label(change.Kind)} {change.After ?? change.Name}");
    }

    private static IQueryable<StoredPerson> Of(IQueryable<StoredPerson> people, IQueryable<StoredOrganisation> organisations) =>
        people.Where(row => organisations.Select(organisation => organisation.Id).Contains(row.OrganisationId));

    private static async Task<IQueryable<StoredOrganisation>> WithinAsync(LibraryContext context, long id, CancellationToken cancel)
    {
        var path = await context.Organisations.Where(row => row.Id == id).Select(row => row.Path).FirstOrDefaultAsync(cancel).ConfigureAwait(false);
        return path is null ? throw LibraryException.NotFound("个机构") : context.Organisations.Where(TreePath.IsIn(path));
    }
}
