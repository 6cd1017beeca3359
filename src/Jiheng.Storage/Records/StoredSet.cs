namespace Jiheng.Storage.Records;

/// <summary>A named set of documents (批次), such as one morning's files.</summary>
public sealed class StoredSet
{
    public long Id { get; set; }

    /// <summary>The organisation to which it belongs; 0: nobody.</summary>
    public long OrganisationId { get; set; }

    /// <summary>That organisation's path in the tree, which the database keeps as it is there; empty: nobody's.</summary>
    public string Owner { get; set; } = "";

    public required string Name { get; set; }

    public DateTime CreatedAt { get; set; }

    public DateTime? DeletedAt { get; set; }

    /// <summary>The filters saved with the set: JSON of a FormFilter; null where none were saved.</summary>
    public string? Filters { get; set; }

    /// <summary>Counts changes, so that two people at once notice each other.</summary>
    public int Revision { get; set; }

    /// <summary>The revision at which the forms were last checked against each other; null: never.</summary>
    public int? ComparedRevision { get; set; }

    public List<StoredSetMember> Members { get; } = [];
}

/// <summary>A document's place in a set.</summary>
public sealed class StoredSetMember
{
    public long SetId { get; set; }

    public long DocumentId { get; set; }

    public StoredDocument? Document { get; set; }

    /// <summary>Members are shown in this order; numbers may have gaps.</summary>
    public int Position { get; set; }
}
