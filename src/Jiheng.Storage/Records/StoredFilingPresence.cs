namespace Jiheng.Storage.Records;

/// <summary>Somebody who has the editor of a filing open.</summary>
public sealed class StoredFilingPresence
{
    public long FilingId { get; set; }

    public required string Account { get; set; }

    public required string Name { get; set; }

    /// <summary>When he was heard of last.</summary>
    public DateTime SeenAt { get; set; }
}
