using Jiheng.Domain.Documents;
using Jiheng.Domain.Notices;

namespace Jiheng.Storage.Records;

/// <summary>Something that a person is told.</summary>
public sealed class StoredNotice
{
    public long Id { get; set; }

    /// <summary>Who is told; nobody else sees it.</summary>
    public required string Account { get; set; }

    /// <summary>What it comes from; one person is told of it once.</summary>
    public required string Source { get; set; }

    public NoticeKind Kind { get; set; }

    /// <summary>The filing that it is about; null where it is about many.</summary>
    public long? FilingId { get; set; }

    /// <summary>The budget year.</summary>
    public int Year { get; set; }

    public FormKind FormKind { get; set; }

    /// <summary>What it is about, as people read it.</summary>
    public required string About { get; set; }

    /// <summary>The reason, the remark; null: none.</summary>
    public string? Words { get; set; }

    /// <summary>Who did it; null where a day of the calendar did.</summary>
    public string? By { get; set; }

    public DateTime At { get; set; }

    /// <summary>Null: not read yet.</summary>
    public DateTime? ReadAt { get; set; }

    /// <summary>When it went out by e-mail; null: it did not.</summary>
    public DateTime? MailedAt { get; set; }
}
