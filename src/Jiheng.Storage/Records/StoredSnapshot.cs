namespace Jiheng.Storage.Records;

/// <summary>A form and its results exactly as they were seen, compressed; only opening a form reads them.</summary>
public sealed class StoredSnapshot
{
    public long FormId { get; set; }

    /// <summary>The form as read, before any correction; never changed.</summary>
    public required byte[] Form { get; set; }

    /// <summary>Findings, ledger and score as shown last.</summary>
    public required byte[] Results { get; set; }
}
