using Jiheng.Domain.Documents;

namespace Jiheng.Storage.Records;

/// <summary>One form of a document with what lists sort, filter and count by.</summary>
public sealed class StoredForm
{
    public long Id { get; set; }

    public long DocumentId { get; set; }

    public StoredDocument? Document { get; set; }

    /// <summary>The owner of its document.</summary>
    public string Owner { get; set; } = "";

    /// <summary>The form's place in its document, from 0.</summary>
    public int Position { get; set; }

    public FormKind Kind { get; set; }

    public int? FiscalYear { get; set; }

    public string? Unit { get; set; }

    public string? Department { get; set; }

    public string? ProjectName { get; set; }

    public string? Title { get; set; }

    /// <summary>The project's (or department's) name without what differs between two printings of it; never null, so that
    /// forms of one project can be counted once and found together.</summary>
    public required string Subject { get; set; }

    public int Errors { get; set; }

    public int Warnings { get; set; }

    public int Hints { get; set; }

    public int NotCheckable { get; set; }

    /// <summary>How many fields were concluded rather than read.</summary>
    public int Inferred { get; set; }

    public int Rows { get; set; }

    public int QuantifiedRows { get; set; }

    /// <summary>The printed total score in hundredths of a point.</summary>
    public long? PrintedTotal { get; set; }

    /// <summary>The computed total score in hundredths of a point.</summary>
    public long? ComputedTotal { get; set; }

    /// <summary>The form's amount for the year in fen.</summary>
    public long? AmountFen { get; set; }

    /// <summary>What lists are sorted by: errors weigh more than any number of warnings, those more than hints.</summary>
    public long Risk { get; set; }

    /// <summary>Counts changes of the results, so that two people at once notice each other.</summary>
    public int Revision { get; set; }

    public StoredSnapshot? Snapshot { get; set; }

    public List<StoredFinding> Findings { get; } = [];

    public List<StoredCorrection> Corrections { get; } = [];

    public List<StoredPassage> Passages { get; } = [];
}
