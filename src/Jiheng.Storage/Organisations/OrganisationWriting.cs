using Jiheng.Storage.Documents;
using Jiheng.Storage.Mapping;
using Jiheng.Storage.Organisations.Planning;
using Jiheng.Storage.Records;
using Jiheng.Storage.Searching;
using Microsoft.EntityFrameworkCore;

namespace Jiheng.Storage.Organisations;

/// <summary>Writes a plan: new rows with few commands, changed rows, and the history.</summary>
internal static class OrganisationWriting
{
    private const int AtOnce = 400;
    private static readonly string[] Columns = ["id", "code", "name", "kind", "parent_id", "office_id", "successor_id", "first_year", "last_year", "path", "depth", "search", "revision"];
    private static readonly string[] ChangeColumns = ["organisation_id", "year", "kind", "before", "after", "reason", "made_at", "made_by"];

    public static async Task RunAsync(LibraryContext context, OrganisationPlan plan, DateTime now, string madeBy, CancellationToken cancel)
    {
        var ids = await NumbersAsync(context, plan.Organisations, cancel).ConfigureAwait(false);
        StoredOrganisation[] rows = [.. plan.Organisations.Select(planned => Row(planned, ids))];
        var known = plan.Organisations.Where(planned => planned.Existing is not null).ToDictionary(planned => ids[planned], planned => planned.Existing!);
        StoredOrganisation[] changed = [.. rows.Where(row => known.TryGetValue(row.Id, out var before) && IsOther(row, before))];
        await FreeCodesAsync(context, [.. changed.Where(row => row.Code != known[row.Id].Code).Select(row => row.Id)], cancel).ConfigureAwait(false);
        foreach (var part in changed.Chunk(AtOnce))
        {
            context.UpdateRange(part);
            // After they are tracked: the number that was read is what the row must still have.
            foreach (var row in part) row.Revision++;
            await context.SaveChangesAsync(cancel).ConfigureAwait(false);
            context.ChangeTracker.Clear();
        }

        await BulkRows.InsertAsync(context, "organisations", Columns, [.. rows.Where(row => !known.ContainsKey(row.Id)).Select(Cells)], cancel).ConfigureAwait(false);
        var at = UtcConverter.Whole(now);
        await BulkRows.InsertAsync(context, "organisation_changes", ChangeColumns, [.. plan.Organisations.SelectMany(planned => planned.Changes.Select(change =>
            new object?[] { ids[planned], plan.Year, OrganisationCodes.Of(change.Kind), change.Before, change.After, plan.Reason, at, madeBy }))], cancel).ConfigureAwait(false);
    }

    /// <summary>All below one that stands elsewhere now, but for those that were written with it: one command, however many they are.</summary>
    public static Task MoveBelowAsync(LibraryContext context, string from, string to, int deeper, CancellationToken cancel)
    {
        var cut = from.Length;
#pragma warning disable CA1845 // The database knows Substring and no spans.
        return context.Organisations.Where(TreePath.IsIn(from)).ExecuteUpdateAsync(row => row
            .SetProperty(each => each.Path, each => to + each.Path.Substring(cut))
            .SetProperty(each => each.Depth, each => each.Depth + deeper)
            .SetProperty(each => each.Revision, each => each.Revision + 1), cancel);
#pragma warning restore CA1845
    }

    private static async Task<Dictionary<PlannedOrganisation, long>> NumbersAsync(LibraryContext context, IReadOnlyList<PlannedOrganisation> planned, CancellationToken cancel)
    {
        var last = await context.Organisations.MaxAsync(row => (long?)row.Id, cancel).ConfigureAwait(false) ?? 0;
        return planned.ToDictionary(each => each, each => each.Existing?.Id ?? ++last);
    }

    // Two that swap their codes would stand in each other's way.
    private static async Task FreeCodesAsync(LibraryContext context, IReadOnlyList<long> ids, CancellationToken cancel)
    {
        foreach (var part in ids.Chunk(AtOnce))
            await context.Organisations.Where(row => part.Contains(row.Id)).ExecuteUpdateAsync(row => row.SetProperty(each => each.Code, each => "~" + each.Code), cancel).ConfigureAwait(false);
    }

    private static StoredOrganisation Row(PlannedOrganisation planned, Dictionary<PlannedOrganisation, long> ids) => new()
    {
        Id = ids[planned],
        Code = planned.Code.Key,
        Name = planned.Name,
        Kind = planned.Kind,
        ParentId = planned.Parent is { } parent ? ids[parent] : null,
        OfficeId = planned.Office is { } office ? ids[office] : null,
        SuccessorId = planned.LastYear is not null && planned.Successor is { } successor ? ids[successor] : null,
        FirstYear = planned.FirstYear,
        LastYear = planned.LastYear,
        Path = planned.Path,
        Depth = planned.Depth,
        Search = $"{planned.Code.Plain}\n{FoldedText.Plain(planned.Name)}",
        Revision = planned.Existing?.Revision ?? 1,
    };

    private static bool IsOther(StoredOrganisation row, StoredOrganisation before) => !Cells(row).SequenceEqual(Cells(before));

    private static object?[] Cells(StoredOrganisation row) =>
    [
        row.Id, row.Code, row.Name, OrganisationCodes.Of(row.Kind), row.ParentId, row.OfficeId, row.SuccessorId, row.FirstYear, row.LastYear, row.Path, row.Depth, row.Search, row.Revision,
    ];
}
