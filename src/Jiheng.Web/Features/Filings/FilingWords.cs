using System.Globalization;
using Jiheng.Domain.Filings;
using Jiheng.Storage.Filings;

namespace Jiheng.Web.Features.Filings;

/// <summary>What pages say of filings.</summary>
internal static class FilingWords
{
    public static string Address(long id) => string.Create(CultureInfo.InvariantCulture, $"/filings/{id}");

    /// <summary>Where a filing stands, and who has to decide: 审核中，等主管部门审核人.</summary>
    public static string Of(FilingStanding standing) => StandingText.Of(standing);

    public static string Icon(FilingState state) => state switch
    {
        FilingState.Draft => "pencil",
        FilingState.InReview => "hourglass",
        FilingState.Returned => "arrow-back-up",
        FilingState.Approved => "circle-check",
    };

    /// <summary>An amount in 万元, as forms print it.</summary>
    public static string Amount(long? fen) => fen is { } amount ? (amount / 1_000_000m).ToString("#,##0.00####", CultureInfo.InvariantCulture) : "";

    /// <summary>The change against the year before: +12.5%; empty where there is nothing to compare.</summary>
    public static string Change(FilingRow row) => row is { AmountFen: { } now, FormerAmountFen: { } before and not 0 } ? ((now - before) * 100m / Math.Abs(before)).ToString("+0.#'%';-0.#'%';0'%'", CultureInfo.InvariantCulture) : "";

    public static string Time(DateTime? utc) => utc?.ToLocalTime().ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture) ?? "";
}
