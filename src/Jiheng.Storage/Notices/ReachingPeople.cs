using Jiheng.Domain.Organisations;
using Jiheng.Domain.People;
using Jiheng.Storage.Organisations;
using Microsoft.EntityFrameworkCore;

namespace Jiheng.Storage.Notices;

/// <summary>Whose roles reach an organisation: the same rules by which people see its records (SessionReading), asked the other way round.</summary>
internal sealed class ReachingPeople
{
    private readonly ILookup<(Role, string), string> own;
    private readonly ILookup<(Role, string), string> below;
    private readonly ILookup<(Role, long), string> inCharge;
    private readonly Dictionary<string, long> offices;

    private ReachingPeople(ILookup<(Role, string), string> own, ILookup<(Role, string), string> below, ILookup<(Role, long), string> inCharge, Dictionary<string, long> offices) =>
        (this.own, this.below, this.inCharge, this.offices) = (own, below, inCharge, offices);

    public static async Task<ReachingPeople> ReadAsync(LibraryContext context, IReadOnlyCollection<Role> roles, CancellationToken cancel)
    {
        var grants = await (from grant in context.Grants
                            join person in context.People on grant.PersonId equals person.Id
                            join organisation in context.Organisations on person.OrganisationId equals organisation.Id
                            where roles.Contains(grant.Role) && person.Status == PersonStatus.Active
                            select new { grant.PersonId, grant.Role, grant.Reach, person.Account, person.OrganisationId, organisation.Path }).ToListAsync(cancel).ConfigureAwait(false);
        var named = (await context.GrantOffices.Where(office => roles.Contains(office.Role)).Select(office => new { office.PersonId, office.Role, office.OfficeId }).ToListAsync(cancel).ConfigureAwait(false))
            .ToLookup(office => (office.PersonId, office.Role), office => office.OfficeId);
        var divisions = (await context.Organisations.Where(row => row.Kind == OrganisationKind.Division).Select(row => row.Path).ToListAsync(cancel).ConfigureAwait(false)).ToHashSet();
        var offices = await context.Organisations.Where(row => row.OfficeId != null).ToDictionaryAsync(row => row.Path, row => row.OfficeId!.Value, cancel).ConfigureAwait(false);
        return new ReachingPeople(
            // What an office itself put in is its own.
            grants.Where(grant => grant.Reach is Reach.Own or Reach.Offices).ToLookup(grant => (grant.Role, grant.Path), grant => grant.Account),
            grants.Where(grant => grant.Reach is Reach.Subordinates or Reach.Division)
                .Select(grant => (grant.Role, grant.Account, Path: grant.Reach == Reach.Subordinates ? grant.Path : TreePath.WithAbove(grant.Path).LastOrDefault(divisions.Contains)))
                .Where(grant => grant.Path is not null).ToLookup(grant => (grant.Role, grant.Path!), grant => grant.Account),
            grants.Where(grant => grant.Reach == Reach.Offices)
                .SelectMany(grant => (named[(grant.PersonId, grant.Role)] is var meant && meant.Any() ? meant : [grant.OrganisationId]).Select(office => (grant.Role, Office: office, grant.Account)))
                .ToLookup(grant => (grant.Role, grant.Office), grant => grant.Account),
            offices);
    }

    /// <summary>The accounts of those who reach an organisation in a role.</summary>
    /// <param name="role">The role.</param>
    /// <param name="owner">The organisation's path.</param>
    public IReadOnlySet<string> Of(Role role, string owner)
    {
        var above = TreePath.WithAbove(owner);
        // The nearest office counts: below a department a unit may be in the charge of another one.
        var office = above.Where(offices.ContainsKey).Select(path => offices[path]).LastOrDefault();
        return new HashSet<string>([.. own[(role, owner)], .. above.SelectMany(path => below[(role, path)]), .. inCharge[(role, office)]]);
    }
}
