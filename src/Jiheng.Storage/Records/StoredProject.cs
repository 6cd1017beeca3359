namespace Jiheng.Storage.Records;

/// <summary>A project in the register of a unit, over all its years.</summary>
public sealed class StoredProject
{
    public long Id { get; set; }

    /// <summary>The unit that carries it out.</summary>
    public long OrganisationId { get; set; }

    /// <summary>That unit's path in the tree, which the database keeps as it is there.</summary>
    public string Owner { get; set; } = "";

    /// <summary>项目编码; unique in the unit; null until it has one.</summary>
    public string? Code { get; set; }

    public required string Name { get; set; }

    /// <summary>Name and code as they are searched.</summary>
    public required string Search { get; set; }

    /// <summary>The first budget year that it takes part in.</summary>
    public int FirstYear { get; set; }

    /// <summary>The last one; null: it goes on.</summary>
    public int? LastYear { get; set; }

    /// <summary>Counts changes, so that two people at once notice each other.</summary>
    public int Revision { get; set; }

    public StoredOrganisation? Organisation { get; set; }
}
