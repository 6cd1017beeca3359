using System.Linq.Expressions;
using Jiheng.Domain.Organisations;
using Jiheng.Storage.Records;

namespace Jiheng.Storage.Organisations;

/// <summary>An organisation as lists and trees show it.</summary>
public sealed record OrganisationRow
{
    public required long Id { get; init; }

    /// <summary>The code that is unique everywhere: see OrganisationCode.Key.</summary>
    public required string Key { get; init; }

    public required string Name { get; init; }

    public required OrganisationKind Kind { get; init; }

    public long? ParentId { get; init; }

    public long? OfficeId { get; init; }

    public long? SuccessorId { get; init; }

    public required int FirstYear { get; init; }

    /// <summary>Null while it goes on.</summary>
    public int? LastYear { get; init; }

    /// <summary>How many organisations stand above it.</summary>
    public required int Depth { get; init; }

    public required int Revision { get; init; }

    /// <summary>The code in its parts.</summary>
    public OrganisationCode Code => OrganisationCode.Parse(Key)!;

    internal string Path { get; init; } = "";

    internal static Expression<Func<StoredOrganisation, OrganisationRow>> From { get; } = row => new OrganisationRow
    {
        Id = row.Id,
        Key = row.Code,
        Name = row.Name,
        Kind = row.Kind,
        ParentId = row.ParentId,
        OfficeId = row.OfficeId,
        SuccessorId = row.SuccessorId,
        FirstYear = row.FirstYear,
        LastYear = row.LastYear,
        Depth = row.Depth,
        Revision = row.Revision,
        Path = row.Path,
    };
}

/// <summary>A line of an organisation's history.</summary>
/// <param name="Year">The year from which on it holds.</param>
/// <param name="Kind">What happened.</param>
/// <param name="Before">What was before; null where there was nothing.</param>
/// <param name="After">What is since; null where there is nothing.</param>
/// <param name="Reason">Why; null where nobody said.</param>
/// <param name="MadeAt">When it was entered.</param>
/// <param name="MadeBy">Who entered it; null where that was not kept yet.</param>
public sealed record OrganisationChange(int Year, OrganisationChangeKind Kind, string? Before, string? After, string? Reason, DateTime MadeAt, string? MadeBy);
