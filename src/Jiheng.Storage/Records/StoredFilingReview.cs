using Jiheng.Domain.People;

namespace Jiheng.Storage.Records;

/// <summary>The review sheet of one level for one version of a filing.</summary>
public sealed class StoredFilingReview
{
    public long FilingId { get; set; }

    public int Version { get; set; }

    /// <summary>Which level, from 0.</summary>
    public int Level { get; set; }

    public Role Role { get; set; }

    public required string Account { get; set; }

    public required string Name { get; set; }

    public DateTime At { get; set; }

    /// <summary>The opinion as JSON.</summary>
    public required string Content { get; set; }

    /// <summary>Counts changes, so that two people at once notice each other.</summary>
    public int Revision { get; set; }
}
