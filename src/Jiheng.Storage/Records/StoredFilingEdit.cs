namespace Jiheng.Storage.Records;

/// <summary>One edit of a draft, as it was made.</summary>
public sealed class StoredFilingEdit
{
    public long FilingId { get; set; }

    /// <summary>From 1 without gaps.</summary>
    public int Number { get; set; }

    /// <summary>The number of the first edit of those that were made at once, and are undone at once.</summary>
    public int Batch { get; set; }

    /// <summary>The batch that this one takes back; 0: none.</summary>
    public int TakesBack { get; set; }

    public required string Account { get; set; }

    public required string Name { get; set; }

    public DateTime At { get; set; }

    /// <summary>The edit as JSON.</summary>
    public required string Edit { get; set; }

    /// <summary>The word of the page's own that its request bore; only the first edit of a request has it.</summary>
    public string? Request { get; set; }

    /// <summary>What the request was answered besides, as JSON, to be told again to a page that did not get it.</summary>
    public string? Told { get; set; }
}
