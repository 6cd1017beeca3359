namespace Jiheng.Storage.Records;

/// <summary>An e-mail that goes out, or went.</summary>
public sealed class StoredMail
{
    public long Id { get; set; }

    /// <summary>Whose notices it tells.</summary>
    public required string Account { get; set; }

    public required string Address { get; set; }

    public required string Subject { get; set; }

    public required string Body { get; set; }

    public DateTime MadeAt { get; set; }

    /// <summary>How often it was tried.</summary>
    public int Attempts { get; set; }

    /// <summary>When it is tried next; null: it went out, or was given up.</summary>
    public DateTime? NextAt { get; set; }

    /// <summary>Null: it did not go out.</summary>
    public DateTime? SentAt { get; set; }

    /// <summary>Why the last attempt failed; null: none did.</summary>
    public string? Problem { get; set; }
}

/// <summary>Where a person gets his e-mails.</summary>
public sealed class StoredMailbox
{
    public required string Account { get; set; }

    public required string Address { get; set; }

    /// <summary>Whether he wants any.</summary>
    public bool IsOn { get; set; }
}
