namespace Jiheng.Storage.Records;

/// <summary>A list as a person wants to see it again: filters, order and columns under a name.</summary>
public sealed class StoredListView
{
    public long Id { get; set; }

    /// <summary>Whose it is; nobody else sees it.</summary>
    public required string Account { get; set; }

    /// <summary>The list's word.</summary>
    public required string List { get; set; }

    /// <summary>Unique among the person's views of the list.</summary>
    public required string Name { get; set; }

    /// <summary>Filters and order as they stand in the list's address, with the question mark; empty: none.</summary>
    public required string Query { get; set; }

    /// <summary>The columns' words, parted by commas; empty: the usual ones.</summary>
    public required string Columns { get; set; }

    /// <summary>Whether the list opens so. One a person and list at most.</summary>
    public bool IsDefault { get; set; }
}

/// <summary>The columns that a person wants a list to have where no view says otherwise.</summary>
public sealed class StoredListColumns
{
    public required string Account { get; set; }

    /// <summary>The list's word.</summary>
    public required string List { get; set; }

    /// <summary>The columns' words, parted by commas.</summary>
    public required string Columns { get; set; }
}
