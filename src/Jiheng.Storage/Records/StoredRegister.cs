namespace Jiheng.Storage.Records;

/// <summary>A list that is imported as a whole: organisations, people. Whoever imports changes its row first, so that others wait or are told.</summary>
public sealed class StoredRegister
{
    public required string Name { get; set; }

    /// <summary>The latest year for which it was imported; 0 where years do not matter.</summary>
    public int Year { get; set; }

    /// <summary>Counts the imports.</summary>
    public int Revision { get; set; }
}
