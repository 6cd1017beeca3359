using System.Linq.Expressions;
using System.Text.Json;
using Jiheng.Storage.Listing;
using Jiheng.Storage.Records;
using Jiheng.Storage.Snapshots;

namespace Jiheng.Storage.Sets;

/// <summary>A set of documents (批次) as lists show it.</summary>
public sealed record SetRow
{
    public required long Id { get; init; }

    public required string Name { get; init; }

    public required DateTime CreatedAt { get; init; }

    /// <summary>Null for a set that is not in the bin.</summary>
    public DateTime? DeletedAt { get; init; }

    /// <summary>The documents that are not deleted.</summary>
    public required int Documents { get; init; }

    public required int Revision { get; init; }

    /// <summary>Whether files came or went since the forms were last checked against each other.</summary>
    public bool NeedsComparing => ComparedRevision != Revision;

    /// <summary>The filters saved with the set; null where none were saved.</summary>
    public FormFilter? Filter => FilterJson is null ? null : JsonSerializer.Deserialize(FilterJson, SnapshotTypes.Plain.FormFilter);

    internal string? FilterJson { get; init; }

    internal int? ComparedRevision { get; init; }

    internal static Expression<Func<StoredSet, SetRow>> From { get; } = set => new SetRow
    {
        Id = set.Id,
        Name = set.Name,
        CreatedAt = set.CreatedAt,
        DeletedAt = set.DeletedAt,
        Documents = set.Members.Count(member => member.Document!.DeletedAt == null),
        Revision = set.Revision,
        FilterJson = set.Filters,
        ComparedRevision = set.ComparedRevision,
    };
}
