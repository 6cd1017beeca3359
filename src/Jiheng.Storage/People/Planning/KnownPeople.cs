using Jiheng.Domain.Organisations;
using Jiheng.Domain.People;
using Jiheng.Storage.Records;
using Microsoft.EntityFrameworkCore;

namespace Jiheng.Storage.People.Planning;

/// <summary>Reads people with roles and offices: three questions, however many they are.</summary>
internal static class KnownPeople
{
    /// <returns>By account.</returns>
    public static async Task<IReadOnlyList<KnownPerson>> ReadAsync(LibraryContext context, IQueryable<StoredPerson> people, CancellationToken cancel)
    {
        // A list of numbers rather than a look at each: so that few people are found by their key.
        var ids = people.Select(row => row.Id);
        var rows = await people.AsNoTracking().OrderBy(row => row.Account)
            .Join(context.Organisations, row => row.OrganisationId, organisation => organisation.Id, (row, organisation) => new { Row = row, organisation.Code, organisation.Name }).ToListAsync(cancel).ConfigureAwait(false);
        var offices = (await context.GrantOffices.Where(office => ids.Contains(office.PersonId))
            .Join(context.Organisations, office => office.OfficeId, organisation => organisation.Id, (office, organisation) => new { office.PersonId, office.Role, organisation.Code }).ToListAsync(cancel).ConfigureAwait(false))
            .ToLookup(office => (office.PersonId, office.Role), office => OrganisationCode.Parse(office.Code)!);
        var grants = (await context.Grants.AsNoTracking().Where(grant => ids.Contains(grant.PersonId)).ToListAsync(cancel).ConfigureAwait(false))
            .ToLookup(grant => grant.PersonId, grant => new RoleGrant(grant.Role, grant.Reach, [.. offices[(grant.PersonId, grant.Role)].OrderBy(office => office.Key, StringComparer.Ordinal)]));
        return
        [
            .. rows.OrderBy(row => row.Row.Account, StringComparer.Ordinal).Select(row => new KnownPerson(row.Row.Id, row.Row.OrganisationId, row.Name, row.Row.Revision, new Person
            {
                Account = row.Row.Account,
                Name = row.Row.Name,
                Organisation = OrganisationCode.Parse(row.Code)!,
                Grants = [.. grants[row.Row.Id].OrderBy(grant => grant.Role)],
                Status = row.Row.Status,
            })),
        ];
    }
}
