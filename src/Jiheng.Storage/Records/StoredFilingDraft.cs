namespace Jiheng.Storage.Records;

/// <summary>What a filing holds now.</summary>
public sealed class StoredFilingDraft
{
    public long FilingId { get; set; }

    /// <summary>The form with what was typed and cannot be read: compressed JSON.</summary>
    public required byte[] Content { get; set; }
}
