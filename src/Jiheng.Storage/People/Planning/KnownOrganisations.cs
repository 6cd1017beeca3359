using Jiheng.Domain.Organisations;
using Jiheng.Storage.Records;
using Microsoft.EntityFrameworkCore;

namespace Jiheng.Storage.People.Planning;

/// <summary>Finds organisations by what stands in a file: the full code, or the short one where only one has it.</summary>
internal sealed class KnownOrganisations
{
    private readonly Dictionary<string, KnownOrganisation> byKey;
    private readonly ILookup<string, KnownOrganisation> byShort;

    public KnownOrganisations(IReadOnlyList<KnownOrganisation> organisations)
    {
        byKey = organisations.ToDictionary(each => each.Key);
        byShort = organisations.ToLookup(each => each.Key[(each.Key.LastIndexOfAny(['/', '@']) + 1)..]);
    }

    public static Task<List<KnownOrganisation>> ReadAsync(IQueryable<StoredOrganisation> organisations, CancellationToken cancel) =>
        organisations.Select(row => new KnownOrganisation(row.Id, row.Code, row.Name, row.LastYear != null)).ToListAsync(cancel);

    public IReadOnlyList<KnownOrganisation> Find(string code)
    {
        if (byKey.TryGetValue(code, out var known)) return [known];
        KnownOrganisation[] found = [.. byShort[code].OrderBy(each => each.Key, StringComparer.Ordinal)];
        // Closed ones count only where no other is meant.
        return Array.Exists(found, each => !each.IsClosed) ? [.. found.Where(each => !each.IsClosed)] : found;
    }

    public KnownOrganisation? Office(string code, OrganisationCode near) =>
        byKey.GetValueOrDefault(code.Contains('/', StringComparison.Ordinal) ? code : $"{near.Division}/@{code}") is { } found && found.Key.Contains('@', StringComparison.Ordinal) ? found : null;

    public KnownOrganisation this[string key] => byKey[key];
}
