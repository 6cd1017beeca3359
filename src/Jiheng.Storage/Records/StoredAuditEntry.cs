namespace Jiheng.Storage.Records;

/// <summary>One entry of the audit log. The database itself refuses to change or delete it.</summary>
public sealed class StoredAuditEntry
{
    /// <summary>From 1 without gaps.</summary>
    public long Number { get; set; }

    public DateTime At { get; set; }

    public required string Account { get; set; }

    public required string Name { get; set; }

    public required string Origin { get; set; }

    public required string Action { get; set; }

    public required string Subject { get; set; }

    public string? Before { get; set; }

    public string? After { get; set; }

    public required string Previous { get; set; }

    public required string Hash { get; set; }
}

/// <summary>The end of the audit log, one row: whoever writes holds it until the change is done, so that numbers have no gaps.</summary>
public sealed class StoredAuditHead
{
    /// <summary>The only row's key.</summary>
    public const int Only = 1;

    public int Id { get; set; }

    /// <summary>The number of the last entry.</summary>
    public long Length { get; set; }

    /// <summary>The hash of the last entry.</summary>
    public required string Hash { get; set; }
}
