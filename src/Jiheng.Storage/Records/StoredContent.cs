namespace Jiheng.Storage.Records;

/// <summary>A document's bytes, in a table of their own so that no list ever drags them along.</summary>
public sealed class StoredContent
{
    public long DocumentId { get; set; }

    /// <summary>The file, compressed with Brotli.</summary>
    public required byte[] Bytes { get; set; }
}
