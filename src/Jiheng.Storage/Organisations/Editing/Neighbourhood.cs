using Jiheng.Domain.Terms;
using Jiheng.Storage.Databases;
using Jiheng.Storage.Records;
using Microsoft.EntityFrameworkCore;

namespace Jiheng.Storage.Organisations.Editing;

/// <summary>The few organisations on which a change rests: those that it names, all above them, and the offices and successors of all these.</summary>
internal sealed class Neighbourhood(LibraryContext context)
{
    private readonly Dictionary<long, StoredOrganisation> rows = [];

    public IReadOnlyList<StoredOrganisation> Rows => [.. rows.Values];

    public StoredOrganisation this[long id] => rows[id];

    /// <exception cref="LibraryException">One of them is not there.</exception>
    public async Task AddAsync(IReadOnlyCollection<long> ids, CancellationToken cancel)
    {
        for (long[] missing = [.. ids.Where(id => !rows.ContainsKey(id)).Distinct()]; missing.Length > 0; missing = Missing())
        {
            var found = await context.Organisations.AsNoTracking().Where(row => missing.Contains(row.Id)).ToListAsync(cancel).ConfigureAwait(false);
            if (found.Count < missing.Length) throw LibraryException.NotFound("个机构");
            string[] above = [.. found.SelectMany(row => TreePath.Above(row.Path)).Distinct()];
            found.AddRange(await context.Organisations.AsNoTracking().Where(row => above.Contains(row.Path)).ToListAsync(cancel).ConfigureAwait(false));
            foreach (var row in found) rows[row.Id] = row;
        }
    }

    /// <summary>Takes in whoever has a code, also where it does not exist any more.</summary>
    public async Task AddHolderAsync(string key, CancellationToken cancel) =>
        await AddAsync(await context.Organisations.Where(row => row.Code == key).Select(row => row.Id).ToListAsync(cancel).ConfigureAwait(false), cancel).ConfigureAwait(false);

    /// <summary>Takes in the deepest one below another: where it may stand, all between may.</summary>
    public async Task AddDeepestAsync(StoredOrganisation top, CancellationToken cancel) => await AddAsync(await context.Organisations.Where(TreePath.IsIn(top.Path)).Where(row => row.LastYear == null)
        .OrderByDescending(row => row.Depth).Select(row => row.Id).Take(1).ToListAsync(cancel).ConfigureAwait(false), cancel).ConfigureAwait(false);

    /// <summary>An organisation as a line of a file that tells nothing new.</summary>
    public OrganisationEntry Line(StoredOrganisation row) => new(0)
    {
        Division = row.Code.Split('/')[0],
        Code = row.Code[(row.Code.LastIndexOfAny(['/', '@']) + 1)..],
        Name = row.Name,
        Kind = Glossary.Label(row.Kind),
        Parent = row.ParentId is { } parent ? rows[parent].Code : "",
        Office = row.OfficeId is { } office ? rows[office].Code : "",
    };

    private long[] Missing() => [.. rows.Values.SelectMany(row => new[] { row.ParentId, row.OfficeId, row.SuccessorId }).OfType<long>().Where(id => !rows.ContainsKey(id)).Distinct()];
}
