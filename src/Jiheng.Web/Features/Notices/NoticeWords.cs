using System.Globalization;
using Jiheng.Domain.Documents;
using Jiheng.Domain.Notices;
using Jiheng.Storage.Notices;
using Jiheng.Web.Features.Filings;

namespace Jiheng.Web.Features.Notices;

/// <summary>What pages say of notices, and where these lead.</summary>
internal static class NoticeWords
{
    public static string Icon(NoticeKind kind) => kind switch
    {
        NoticeKind.Waiting => "hourglass",
        NoticeKind.Unassigned => "users",
        NoticeKind.Passed => "check",
        NoticeKind.Approved => "circle-check",
        NoticeKind.Returned => "arrow-back-up",
        NoticeKind.Adjusted => "refresh",
        NoticeKind.Remarked => "pencil",
        NoticeKind.DeadlineNear => "calendar-event",
        NoticeKind.Reminded => "bell",
    };

    /// <summary>The filing, or the list of those that it is about.</summary>
    public static string Address(NoticeRow notice) => notice switch
    {
        { FilingId: { } filing } => FilingWords.Address(filing),
        { FormKind: FormKind.None } => string.Create(CultureInfo.InvariantCulture, $"/filings?mine=1&year={notice.Year}"),
        _ => "/",
    };
}
