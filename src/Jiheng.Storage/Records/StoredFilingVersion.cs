namespace Jiheng.Storage.Records;

/// <summary>What was handed in. The database itself refuses to change or delete it.</summary>
public sealed class StoredFilingVersion
{
    public long FilingId { get; set; }

    /// <summary>From 1 without gaps.</summary>
    public int Number { get; set; }

    public int Round { get; set; }

    public required string Account { get; set; }

    public required string Name { get; set; }

    public DateTime At { get; set; }

    /// <summary>SHA-256 of the content, lower-case hexadecimal; the audit log tells it too.</summary>
    public required string Hash { get; set; }

    /// <summary>The version's document: compressed JSON.</summary>
    public required byte[] Content { get; set; }

    /// <summary>What was found in it that day: compressed JSON.</summary>
    public required byte[] Results { get; set; }

    /// <summary>What the unit said of it; null: nothing.</summary>
    public string? Note { get; set; }

    public int Errors { get; set; }

    public int Warnings { get; set; }

    public int Hints { get; set; }

    public long? AmountFen { get; set; }
}
