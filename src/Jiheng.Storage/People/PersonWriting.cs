using Jiheng.Domain.People;
using Jiheng.Storage.Databases;
using Jiheng.Storage.Documents;
using Jiheng.Storage.Mapping;
using Jiheng.Storage.People.Planning;
using Jiheng.Storage.Records;
using Jiheng.Storage.Searching;
using Microsoft.EntityFrameworkCore;

namespace Jiheng.Storage.People;

/// <summary>Writes a plan: new people with few commands, changed ones, and the roles of both.</summary>
internal static class PersonWriting
{
    private const int AtOnce = 400;
    private static readonly string[] Columns = ["id", "account", "name", "organisation_id", "status", "search", "revision"];
    private static readonly string[] GrantColumns = ["person_id", "role", "reach"];
    private static readonly string[] OfficeColumns = ["person_id", "role", "office_id"];

    public static async Task RunAsync(LibraryContext context, PersonPlan plan, CancellationToken cancel)
    {
        var last = await context.People.MaxAsync(row => (long?)row.Id, cancel).ConfigureAwait(false) ?? 0;
        (StoredPerson Row, PlannedPerson Planned)[] touched = [.. plan.People.Where(person => person.Changes.Count > 0).Select(person => (Row(person, person.Existing?.Id ?? ++last), person))];
        foreach (var part in touched.Where(each => each.Planned.Existing is not null).Chunk(AtOnce)) await UpdateAsync(context, [.. part.Select(each => each.Row)], cancel).ConfigureAwait(false);
        await BulkRows.InsertAsync(context, "people", Columns, [.. touched.Where(each => each.Planned.Existing is null).Select(each => Cells(each.Row))], cancel).ConfigureAwait(false);
        var grants = touched.SelectMany(each => each.Planned.Person.Grants.Select(grant => (each.Row.Id, Grant: grant))).ToList();
        await BulkRows.InsertAsync(context, "grants", GrantColumns, [.. grants.Select(each => new object?[] { each.Id, OrganisationCodes.Of(each.Grant.Role), OrganisationCodes.Of(each.Grant.Reach) })], cancel).ConfigureAwait(false);
        await WriteOfficesAsync(context, grants, cancel).ConfigureAwait(false);
    }

    private static async Task UpdateAsync(LibraryContext context, StoredPerson[] rows, CancellationToken cancel)
    {
        context.UpdateRange(rows);
        // After they are tracked: the number that was read is what the row must still have.
        foreach (var row in rows) row.Revision++;
        await context.SaveChangesAsync(cancel).ConfigureAwait(false);
        context.ChangeTracker.Clear();
        long[] ids = [.. rows.Select(row => row.Id)];
        await context.GrantOffices.Where(office => ids.Contains(office.PersonId)).ExecuteDeleteAsync(cancel).ConfigureAwait(false);
        await context.Grants.Where(grant => ids.Contains(grant.PersonId)).ExecuteDeleteAsync(cancel).ConfigureAwait(false);
    }

    private static async Task WriteOfficesAsync(LibraryContext context, List<(long Id, RoleGrant Grant)> grants, CancellationToken cancel)
    {
        string[] keys = [.. grants.SelectMany(each => each.Grant.Offices).Select(office => office.Key).Distinct()];
        Dictionary<string, long> ids = [];
        foreach (var part in keys.Chunk(AtOnce))
        {
            foreach (var office in await context.Organisations.Where(row => part.Contains(row.Code)).Select(row => new { row.Code, row.Id }).ToListAsync(cancel).ConfigureAwait(false)) ids[office.Code] = office.Id;
        }

        await BulkRows.InsertAsync(context, "grant_offices", OfficeColumns, [.. grants.SelectMany(each => each.Grant.Offices.Select(office => new object?[] { each.Id, OrganisationCodes.Of(each.Grant.Role), ids.TryGetValue(office.Key, out var id) ? id : throw LibraryException.Changed() }))], cancel).ConfigureAwait(false);
    }

    private static StoredPerson Row(PlannedPerson planned, long id) => new()
    {
        Id = id,
        Account = planned.Person.Account,
        Name = planned.Person.Name,
        OrganisationId = planned.OrganisationId,
        Status = planned.Person.Status,
        Search = $"{FoldedText.Plain(planned.Person.Account)}\n{FoldedText.Plain(planned.Person.Name)}",
        Revision = planned.Existing?.Revision ?? 1,
    };

    private static object?[] Cells(StoredPerson row) => [row.Id, row.Account, row.Name, row.OrganisationId, OrganisationCodes.Of(row.Status), row.Search, row.Revision];
}
