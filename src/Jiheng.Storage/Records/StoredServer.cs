namespace Jiheng.Storage.Records;

/// <summary>What is known of the installation as a whole.</summary>
public sealed class StoredMark
{
    public required string Name { get; set; }

    public required string Value { get; set; }
}

/// <summary>A key by which the servers of an installation protect cookies and forms: all of them need the same.</summary>
public sealed class StoredServerKey
{
    public long Id { get; set; }

    public required string Name { get; set; }

    public required string Xml { get; set; }
}
