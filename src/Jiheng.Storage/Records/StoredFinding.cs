using Jiheng.Domain.Documents;

namespace Jiheng.Storage.Records;

/// <summary>One finding, for filters and statistics in the database; what is shown comes from the snapshot.</summary>
public sealed class StoredFinding
{
    public long Id { get; set; }

    public long FormId { get; set; }

    public StoredForm? Form { get; set; }

    /// <summary>The rule's code.</summary>
    public required string Rule { get; set; }

    public Severity Severity { get; set; }

    /// <summary>The indicator's place among all of the form, from 0; null where the finding is about the form.</summary>
    public int? Row { get; set; }

    /// <summary>The field as the rule names it: "target", "funding.total".</summary>
    public required string Field { get; set; }

    public required string Message { get; set; }
}
