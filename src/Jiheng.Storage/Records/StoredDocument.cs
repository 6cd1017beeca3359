namespace Jiheng.Storage.Records;

/// <summary>One file of the library.</summary>
public sealed class StoredDocument
{
    public long Id { get; set; }

    /// <summary>The organisation to which it belongs; 0: nobody.</summary>
    public long OrganisationId { get; set; }

    /// <summary>That organisation's path in the tree, which the database keeps as it is there; empty: nobody's.</summary>
    public string Owner { get; set; } = "";

    /// <summary>SHA-256 of the bytes, lower-case hexadecimal; unique among the documents that are not deleted.</summary>
    public required string Hash { get; set; }

    public required string FileName { get; set; }

    /// <summary>How many bytes the file has before compression.</summary>
    public long Size { get; set; }

    /// <summary>text, docx, xlsx, xls, html, pdf or csv.</summary>
    public required string Format { get; set; }

    public DateTime AddedAt { get; set; }

    /// <summary>Null while the document is in the library; a deleted one can be restored until it is purged.</summary>
    public DateTime? DeletedAt { get; set; }

    /// <summary>The version of Jiheng that read the file.</summary>
    public required string JihengVersion { get; set; }

    /// <summary>What the reader said of the whole file: JSON of diagnostics.</summary>
    public required string Diagnostics { get; set; }

    /// <summary>Counts changes, so that two people at once notice each other.</summary>
    public int Revision { get; set; }

    public StoredContent? Content { get; set; }

    public List<StoredForm> Forms { get; } = [];
}
