using Jiheng.Domain.Audit;
using Jiheng.Domain.People;
using Jiheng.Domain.Terms;
using Jiheng.Storage.Databases;
using Jiheng.Storage.Importing;
using Jiheng.Storage.People.Planning;
using Microsoft.EntityFrameworkCore;

namespace Jiheng.Storage.People.Editing;

/// <summary>Makes of one change the plan of an import of one line, so that the planner alone says what is allowed.</summary>
internal sealed class PersonEditing(LibraryContext context, RegisterState seen, Actor actor, CancellationToken cancel)
{
    /// <exception cref="LibraryException">The person is not there, or somebody else changed it since it was seen.</exception>
    /// <exception cref="EditRefusedException">It is not allowed, or changes nothing.</exception>
    public async Task<PersonPlan> PlanAsync(PersonEdit edit)
    {
        var account = Person.AccountOf(edit.Account);
        var people = await KnownPeople.ReadAsync(context, context.People.Where(row => row.Account == account), cancel).ConfigureAwait(false);
        if (edit is AddPerson && people.Count > 0)
            throw Refused(new ImportProblem(0, Glossary.Label(PersonColumn.Account), $"账号 {account} 已经有了，是“{people[0].Person.Name}”的。", "请换一个账号。"));
        if (edit is ExistingPersonEdit existing && (people.Count == 0 ? throw LibraryException.NotFound("个人") : people[0].Revision) != existing.Revision) throw LibraryException.Changed();
        var entry = Line(edit, people);
        var rights = new PersonRights(edit is GrantRoles ? PersonPart.Roles : PersonPart.Accounts, actor) { TakesAll = edit is GrantRoles };
        var plan = new PersonPlanner(people, await OrganisationsAsync(entry, people).ConfigureAwait(false), rights).Plan(seen, [entry], closeMissing: false);
        if (plan.Problems.Count > 0) throw new EditRefusedException(plan.Problems);
        if (plan.Changes.Count == 0) throw Refused(new ImportProblem(0, null, "和现在的一样，没有改动。", "请改了再保存。"));
        return plan;
    }

    private static EditRefusedException Refused(ImportProblem problem) => new([problem]);

    private static PersonEntry Line(PersonEdit edit, IReadOnlyList<KnownPerson> people)
    {
        if (edit is AddPerson add) return new PersonEntry(0) { Account = add.Account, Name = add.Name, Organisation = add.Organisation };
        var person = people[0].Person;
        var same = new PersonEntry(0) { Account = person.Account, Name = person.Name, Organisation = person.Organisation.Key, Status = Glossary.Label(person.Status) };
        return edit switch
        {
            ChangePerson change => same with { Name = change.Name, Organisation = change.Organisation },
            GrantRoles grant => same with { Roles = grant.Roles, Reach = grant.Reach },
            EnablePerson => same with { Status = Glossary.Label(PersonStatus.Active) },
            _ => same with { Status = Glossary.Label(PersonStatus.Disabled) },
        };
    }

    // Those that the line and the person's roles can mean, found by their keys.
    private async Task<List<KnownOrganisation>> OrganisationsAsync(PersonEntry entry, IReadOnlyList<KnownPerson> people)
    {
        var own = await NamedAsync(entry.Organisation).ConfigureAwait(false);
        var offices = GrantText.SplitReaches(entry.Reach).SelectMany(reach => GrantText.SplitOffices(reach).Offices);
        var divisions = own.Select(organisation => organisation.Key.Split('/')[0]).ToList();
        string[] keys =
        [
            .. offices.SelectMany(code => code.Contains('/', StringComparison.Ordinal) ? [code] : divisions.Select(division => $"{division}/@{code}")),
            .. people.SelectMany(person => person.Person.Grants.SelectMany(grant => grant.Offices.Select(office => office.Key)).Append(person.Person.Organisation.Key)),
        ];
        var others = await KnownOrganisations.ReadAsync(context.Organisations.Where(row => keys.Contains(row.Code)), cancel).ConfigureAwait(false);
        return [.. own.Concat(others).DistinctBy(organisation => organisation.Id)];
    }

    // A short code is looked for among all only where it is no full one.
    private async Task<List<KnownOrganisation>> NamedAsync(string code)
    {
        var exact = await KnownOrganisations.ReadAsync(context.Organisations.Where(row => row.Code == code), cancel).ConfigureAwait(false);
        if (exact.Count > 0 || code.Length == 0) return exact;
        var (unit, office) = ("/" + code, "/@" + code);
        return await KnownOrganisations.ReadAsync(context.Organisations.Where(row => row.Code.EndsWith(unit) || row.Code.EndsWith(office)), cancel).ConfigureAwait(false);
    }
}
