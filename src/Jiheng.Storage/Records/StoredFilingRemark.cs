namespace Jiheng.Storage.Records;

/// <summary>Something said at a cell of a filing, or an answer to it.</summary>
public sealed class StoredFilingRemark
{
    public long Id { get; set; }

    public long FilingId { get; set; }

    /// <summary>The remark that it answers; null: it begins a talk.</summary>
    public long? AnswersId { get; set; }

    /// <summary>The version that it speaks of; 0: the draft.</summary>
    public int Version { get; set; }

    /// <summary>The field, named as in the JSON; empty: the form as a whole.</summary>
    public required string Path { get; set; }

    public required string Text { get; set; }

    public required string Account { get; set; }

    public required string Name { get; set; }

    public DateTime At { get; set; }

    /// <summary>When it was settled; null: open.</summary>
    public DateTime? SettledAt { get; set; }

    /// <summary>When those concerned were told; null: not yet.</summary>
    public DateTime? NoticedAt { get; set; }
}
