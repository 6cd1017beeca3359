using Jiheng.Domain.Filings;
using Jiheng.Domain.People;

namespace Jiheng.Storage.Records;

/// <summary>One step on the way of a filing.</summary>
public sealed class StoredFilingStep
{
    public long Id { get; set; }

    public long FilingId { get; set; }

    public FilingAction Action { get; set; }

    /// <summary>The version that it was about; 0: none.</summary>
    public int Version { get; set; }

    public int Round { get; set; }

    /// <summary>The level that decided, from 0; for what the unit did 0.</summary>
    public int Level { get; set; }

    /// <summary>In which role; null: the unit.</summary>
    public Role? Role { get; set; }

    public required string Account { get; set; }

    public required string Name { get; set; }

    public DateTime At { get; set; }

    /// <summary>The words that came with it; null: none.</summary>
    public string? Reason { get; set; }

    /// <summary>Where it had stood, so that a decision can be taken back.</summary>
    public FilingState FromState { get; set; }

    /// <summary>The version that was binding before; 0: none.</summary>
    public int ApprovedBefore { get; set; }

    /// <summary>When it was taken back; null: it holds.</summary>
    public DateTime? UndoneAt { get; set; }

    /// <summary>When those concerned were told; null: not yet.</summary>
    public DateTime? NoticedAt { get; set; }
}
