namespace Jiheng.Storage.Records;

/// <summary>A filing that an expert may see, and decide on where it is an expert's turn, because it was given to him.</summary>
public sealed class StoredFilingAssignment
{
    public long PersonId { get; set; }

    public long FilingId { get; set; }

    public DateTime MadeAt { get; set; }
}
