using Jiheng.Domain.Organisations;
using Jiheng.Storage.Records;

namespace Jiheng.Storage.Organisations.Planning;

/// <summary>The organisations of the library, before a file is laid over them.</summary>
internal sealed class Existing
{
    public Existing(IReadOnlyList<StoredOrganisation> rows)
    {
        Rows = rows;
        ById = rows.ToDictionary(row => row.Id);
        ByKey = rows.ToDictionary(row => row.Code);
        Divisions = [.. rows.Where(row => row.Kind == OrganisationKind.Division && row.LastYear is null).Select(row => row.Code)];
    }

    public IReadOnlyList<StoredOrganisation> Rows { get; }

    public IReadOnlyDictionary<long, StoredOrganisation> ById { get; }

    public IReadOnlyDictionary<string, StoredOrganisation> ByKey { get; }

    public IReadOnlyList<string> Divisions { get; }

    public StoredOrganisation? Parent(StoredOrganisation row) => row.ParentId is { } id ? ById[id] : null;

    public StoredOrganisation? Office(StoredOrganisation row) => row.OfficeId is { } id ? ById[id] : null;
}
