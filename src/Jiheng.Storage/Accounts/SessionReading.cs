using Jiheng.Domain.People;
using Jiheng.Storage.Databases;
using Jiheng.Storage.Organisations;
using Jiheng.Storage.Records;
using Jiheng.Storage.Scoping;
using Microsoft.EntityFrameworkCore;

namespace Jiheng.Storage.Accounts;

/// <summary>Reads who is behind a session: asked for every request, so in few questions.</summary>
internal static class SessionReading
{
    public static async Task<SignedInPerson?> FindAsync(LibraryContext context, string token, DateTime now, CancellationToken cancel)
    {
        var found = await (from open in context.Sessions
                           join person in context.People on open.PersonId equals person.Id
                           join organisation in context.Organisations on person.OrganisationId equals organisation.Id
                           where open.Token == token && open.EndedAt == null && person.Status == PersonStatus.Active
                           select new { Session = open, Person = person, Organisation = organisation }).FirstOrDefaultAsync(cancel).ConfigureAwait(false);
        if (found is null || IsOver(found.Session, now)) return null;
        var grants = await context.Grants.Where(grant => grant.PersonId == found.Person.Id).ToListAsync(cancel).ConfigureAwait(false);
        var division = await OwnDivision.FindAsync(context, found.Organisation.Path, cancel).ConfigureAwait(false);
        var ranges = await RangesAsync(context, found.Person, found.Organisation.Path, division, grants, cancel).ConfigureAwait(false);
        return new SignedInPerson
        {
            SessionId = found.Session.Id, PersonId = found.Person.Id, Account = found.Person.Account, Name = found.Person.Name, Stage = found.Session.Stage, SeenAt = found.Session.SeenAt,
            OrganisationName = found.Organisation.Name, DivisionId = division?.Id, Roles = [.. grants.Select(grant => grant.Role).Order()],
            Home = new Home(found.Organisation.Id, found.Organisation.Path), Ranges = ranges,
        };
    }

    /// <summary>Whose records somebody sees by a privilege, without a session: for what is done in his name.</summary>
    public static async Task<LibraryScope> ScopeAsync(LibraryContext context, string account, Privilege privilege, CancellationToken cancel)
    {
        var found = await (from person in context.People
                           join organisation in context.Organisations on person.OrganisationId equals organisation.Id
                           where person.Account == account && person.Status == PersonStatus.Active
                           select new { Person = person, Organisation = organisation }).FirstOrDefaultAsync(cancel).ConfigureAwait(false) ?? throw LibraryException.NotFound("个账号");
        var grants = await context.Grants.Where(grant => grant.PersonId == found.Person.Id).ToListAsync(cancel).ConfigureAwait(false);
        var division = await OwnDivision.FindAsync(context, found.Organisation.Path, cancel).ConfigureAwait(false);
        var ranges = await RangesAsync(context, found.Person, found.Organisation.Path, division, grants, cancel).ConfigureAwait(false);
        return SignedInPerson.ScopeOf(privilege, grants.Select(grant => grant.Role), ranges, found.Person.Id, new Home(found.Organisation.Id, found.Organisation.Path), division?.Id);
    }

    private static async Task<ILookup<Role, OwnerRange>> RangesAsync(LibraryContext context, StoredPerson person, string path, OwnDivision? division, IEnumerable<StoredGrant> grants, CancellationToken cancel)
    {
        List<(Role Role, OwnerRange Range)> ranges = [];
        foreach (var grant in grants)
        {
            if (grant.Reach == Reach.Own) ranges.Add((grant.Role, OwnerRange.Only(path)));
            else if (grant.Reach == Reach.Subordinates) ranges.Add((grant.Role, OwnerRange.Below(path)));
            else if (grant.Reach == Reach.Division && division is not null) ranges.Add((grant.Role, OwnerRange.Below(division.Path)));
            else if (grant.Reach == Reach.Offices)
            {
                // What the office itself put in is its own.
                ranges.Add((grant.Role, OwnerRange.Only(path)));
                ranges.AddRange((await InChargeAsync(context, person, grant.Role, cancel).ConfigureAwait(false)).Select(range => (grant.Role, range)));
            }
        }

        return ranges.ToLookup(each => each.Role, each => each.Range);
    }

    private static bool IsOver(StoredSession session, DateTime now) => session.Stage == SignInStage.Open
        ? now - session.SeenAt > SignInRules.IdleFor || now - session.StartedAt > SignInRules.Longest
        : now - session.StartedAt > SignInRules.Unfinished;

    // Where no office is named, the person's own is meant.
    private static async Task<IReadOnlyList<OwnerRange>> InChargeAsync(LibraryContext context, StoredPerson person, Role role, CancellationToken cancel)
    {
        var offices = await context.GrantOffices.Where(office => office.PersonId == person.Id && office.Role == role).Select(office => office.OfficeId).ToListAsync(cancel).ConfigureAwait(false);
        if (offices.Count == 0) offices = [person.OrganisationId];
        var named = await context.Organisations.Where(row => row.OfficeId != null && offices.Contains(row.OfficeId.Value)).Select(row => row.Path).ToListAsync(cancel).ConfigureAwait(false);
        var within = OwnerRange.Widest(named.Select(OwnerRange.Below));
        // Below a department a unit may be in the charge of another office.
        var others = await context.Organisations.Where(OwnerFilter.Of<StoredOrganisation>(row => row.Path, within)).Where(row => row.OfficeId != null && !offices.Contains(row.OfficeId.Value))
            .Select(row => row.Path).ToListAsync(cancel).ConfigureAwait(false);
        return ChargedRanges.Of(named, others);
    }
}
