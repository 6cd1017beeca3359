using Jiheng.Domain.Audit;
using Jiheng.Domain.Organisations;
using Jiheng.Domain.People;
using Jiheng.Domain.Terms;
using Jiheng.Storage.Audit;
using Jiheng.Storage.Importing;
using Jiheng.Storage.Organisations;
using Jiheng.Storage.Organisations.Planning;
using Jiheng.Storage.People;
using Jiheng.Storage.People.Planning;
using Jiheng.Storage.Records;
using Microsoft.EntityFrameworkCore;

namespace Jiheng.Storage.Accounts;

/// <summary>Writes the division and the administrators with whom an installation begins: by the same plans as an import, so that the same rules hold.</summary>
internal static class FirstWriting
{
    public static async Task DivisionAsync(LibrarySession session, LibraryContext context, FirstAdministrators first, AuditTrail trail, CancellationToken cancel)
    {
        var seen = await Register.ReadAsync(context, Register.Organisations, cancel).ConfigureAwait(false);
        var entry = new OrganisationEntry(1) { Division = first.Division.Key, Code = first.Division.Key, Name = first.DivisionName, Kind = Glossary.Label(OrganisationKind.Division) };
        var plan = OrganisationPlanner.Plan([], seen, [entry], new ImportOptions(first.Year));
        Refuse(plan.Problems);
        await Register.AdvanceAsync(session.Database, context, Register.Organisations, seen, first.Year, cancel).ConfigureAwait(false);
        await OrganisationWriting.RunAsync(context, plan, session.Now, session.Actor.Label, cancel).ConfigureAwait(false);
        foreach (var change in plan.Changes) trail.Note(AuditAction.OrganisationChanged, $"organisation/{change.Code}", null, $"{Glossary.Label(change.Kind)} {change.Name}");
    }

    public static async Task PeopleAsync(LibrarySession session, LibraryContext context, FirstAdministrators first, AuditTrail trail, CancellationToken cancel)
    {
        var seen = await Register.ReadAsync(context, Register.People, cancel).ConfigureAwait(false);
        var divisions = await context.Organisations.Where(row => row.Code == first.Division.Key).Select(row => new KnownOrganisation(row.Id, row.Code, row.Name, row.LastYear != null)).ToListAsync(cancel).ConfigureAwait(false);
        var people = await KnownPeople.ReadAsync(context, context.People, cancel).ConfigureAwait(false);
        var plan = new PersonPlanner(people, divisions, new PersonRights(PersonPart.All, session.Actor)).Plan(seen, [.. first.People.Select((person, index) => Entry(person, index + 1, first.Division))], closeMissing: false);
        Refuse(plan.Problems);
        await Register.AdvanceAsync(session.Database, context, Register.People, seen, 0, cancel).ConfigureAwait(false);
        await PersonWriting.RunAsync(context, plan, cancel).ConfigureAwait(false);
        foreach (var change in plan.Changes) trail.Note(AuditAction.PersonChanged, $"person/{change.Account}", null, $"{Glossary.Label(change.Kind)} {change.Name}");
        foreach (var person in first.People)
        {
            var account = Person.AccountOf(person.Account);
            var id = await context.People.Where(row => row.Account == account).Select(row => row.Id).SingleAsync(cancel).ConfigureAwait(false);
            context.Add(new StoredAccount { PersonId = id, Password = person.Password, MustChange = person.MustChange, PasswordAt = session.Now });
            context.Add(new StoredFormerPassword { PersonId = id, Password = person.Password, At = session.Now });
        }

        await context.SaveChangesAsync(cancel).ConfigureAwait(false);
    }

    private static PersonEntry Entry(FirstAdministrator person, int line, OrganisationCode division) => new(line)
    {
        Account = person.Account, Name = person.Name, Organisation = division.Key, Roles = Glossary.Label(person.Role),
    };

    private static void Refuse(IReadOnlyList<ImportProblem> problems)
    {
        if (problems.Count > 0) throw new FormatException(problems[0].Message + problems[0].Advice);
    }
}
