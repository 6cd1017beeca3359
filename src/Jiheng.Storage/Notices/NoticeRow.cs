using Jiheng.Domain.Documents;
using Jiheng.Domain.Notices;

namespace Jiheng.Storage.Notices;

/// <summary>Something that a person is told.</summary>
/// <param name="Id">Its number.</param>
/// <param name="Kind">Of what.</param>
/// <param name="FilingId">The filing that it is about; null where it is about many.</param>
/// <param name="Year">The budget year.</param>
/// <param name="FormKind">The kind of form.</param>
/// <param name="About">What it is about, as people read it.</param>
/// <param name="Words">The reason, the remark; null: none.</param>
/// <param name="By">Who did it; null where a day of the calendar did.</param>
/// <param name="At">When, UTC.</param>
/// <param name="ReadAt">When it was read; null: not yet.</param>
public sealed record NoticeRow(long Id, NoticeKind Kind, long? FilingId, int Year, FormKind FormKind, string About, string? Words, string? By, DateTime At, DateTime? ReadAt);
