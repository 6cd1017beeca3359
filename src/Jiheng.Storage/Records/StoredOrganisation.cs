using Jiheng.Domain.Organisations;

namespace Jiheng.Storage.Records;

/// <summary>An organisation, also after it was closed: its documents still name it.</summary>
/// <remarks>The three columns that name other organisations are no foreign keys of the database: a copy writes the rows in the order of
/// their numbers, and a parent may have been made after its child. The planner, through which every change goes, has proved the tree.</remarks>
public sealed class StoredOrganisation
{
    /// <summary>Given by the library, counting up; never given twice.</summary>
    public long Id { get; set; }

    /// <summary>Unique everywhere: OrganisationCode.Key.</summary>
    public required string Code { get; set; }

    public required string Name { get; set; }

    public OrganisationKind Kind { get; set; }

    public long? ParentId { get; set; }

    /// <summary>The office of the finance bureau in charge.</summary>
    public long? OfficeId { get; set; }

    /// <summary>What it was merged into.</summary>
    public long? SuccessorId { get; set; }

    public int FirstYear { get; set; }

    /// <summary>Null while it goes on.</summary>
    public int? LastYear { get; set; }

    /// <summary>The codes from the root to here, each ended by a slash: all below stand between this and the same with the sign after the
    /// slash, and sorted by it the tree is in order, parents first.</summary>
    public required string Path { get; set; }

    /// <summary>How many organisations stand above it.</summary>
    public int Depth { get; set; }

    /// <summary>Code and folded name, for searching.</summary>
    public required string Search { get; set; }

    /// <summary>Counts changes, so that two people at once notice each other.</summary>
    public int Revision { get; set; }
}

/// <summary>What happened to an organisation.</summary>
public sealed class StoredOrganisationChange
{
    public long Id { get; set; }

    public long OrganisationId { get; set; }

    /// <summary>The year from which on it holds.</summary>
    public int Year { get; set; }

    public OrganisationChangeKind Kind { get; set; }

    /// <summary>The name, code, parent or office before; null where there was none.</summary>
    public string? Before { get; set; }

    public string? After { get; set; }

    /// <summary>Why, in the words of whoever made it; null where nobody said.</summary>
    public string? Reason { get; set; }

    public DateTime MadeAt { get; set; }

    /// <summary>Who entered it, as people read it: Actor.Label; null where that was not kept yet.</summary>
    public string? MadeBy { get; set; }
}
