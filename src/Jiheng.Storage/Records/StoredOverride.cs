using Jiheng.Domain.Overrides;

namespace Jiheng.Storage.Records;

/// <summary>Something that a division decides otherwise than the rules. It is never deleted.</summary>
public sealed class StoredOverride
{
    public long Id { get; set; }

    /// <summary>The division that it belongs to.</summary>
    public long DivisionId { get; set; }

    public OverrideKind Kind { get; set; }

    /// <summary>The rule's code; null for a choice of the scoring scheme.</summary>
    public string? Rule { get; set; }

    /// <summary>The parameter's id or the scoring topic's word; null where the rule itself is meant.</summary>
    public string? Subject { get; set; }

    /// <summary>What holds instead; null where a rule is switched off.</summary>
    public string? Value { get; set; }

    public DateOnly ValidFrom { get; set; }

    /// <summary>Null while it goes on.</summary>
    public DateOnly? ValidUntil { get; set; }

    public required string Reason { get; set; }

    /// <summary>The document it rests on; null where there is none.</summary>
    public string? Source { get; set; }

    public OverrideState State { get; set; }

    /// <summary>Counts changes, so that two people at once notice each other; 1 for one that was just made.</summary>
    public int Revision { get; set; }

    /// <summary>The account and the name of whoever wrote it down.</summary>
    public required string MadeBy { get; set; }

    public DateTime MadeAt { get; set; }

    public string? SwitchedOnBy { get; set; }

    public DateTime? SwitchedOnAt { get; set; }

    public string? WithdrawnBy { get; set; }

    public DateTime? WithdrawnAt { get; set; }

    public string? WithdrawnReason { get; set; }

    public StoredOrganisation? Division { get; set; }
}
