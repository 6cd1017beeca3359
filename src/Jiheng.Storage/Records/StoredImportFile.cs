namespace Jiheng.Storage.Records;

/// <summary>A file of a list that was sent up and waits for a yes.</summary>
public sealed class StoredImportFile
{
    /// <summary>Cannot be guessed.</summary>
    public required string Key { get; set; }

    /// <summary>Which list it is laid over: organisations or people.</summary>
    public required string Register { get; set; }

    /// <summary>Whoever sent it; nobody else gets it.</summary>
    public required string Account { get; set; }

    public required string Name { get; set; }

    public required byte[] Content { get; set; }

    public DateTime MadeAt { get; set; }
}
