using Jiheng.Storage;

namespace Jiheng.Web.Features.Organisations;

/// <summary>The year from which on a change holds, as forms propose it.</summary>
internal static class OrganisationYear
{
    /// <summary>This year; a later one where something was changed for it already, because nothing is changed for an earlier one then.</summary>
    public static async Task<int> ProposedAsync(DocumentLibrary library, TimeProvider clock, CancellationToken cancel) =>
        Math.Max(clock.GetLocalNow().Year, await library.Organisations.LatestYearAsync(cancel));
}
