namespace Jiheng.Storage.Records;

/// <summary>A document that a person may see because it was given to him, wherever he belongs.</summary>
public sealed class StoredAssignment
{
    public long PersonId { get; set; }

    public long DocumentId { get; set; }

    public DateTime MadeAt { get; set; }
}
