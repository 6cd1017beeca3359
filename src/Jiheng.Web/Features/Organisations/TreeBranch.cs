using Jiheng.Storage;
using Jiheng.Storage.Listing;
using Jiheng.Storage.Organisations;

namespace Jiheng.Web.Features.Organisations;

/// <summary>What stands directly below an organisation, as far as it is opened.</summary>
/// <param name="ParentId">Null: the top.</param>
/// <param name="Page">Which part of it.</param>
/// <param name="Rows">The organisations.</param>
/// <param name="Counts">How many stand below each.</param>
/// <param name="Open">Branches that are opened from the start, by the organisation above them.</param>
/// <param name="ClosedToo">Also what does not exist any more.</param>
public sealed record TreeBranch(long? ParentId, PageRequest Page, Page<OrganisationRow> Rows, IReadOnlyDictionary<long, int> Counts, IReadOnlyDictionary<long, TreeBranch> Open, bool ClosedToo)
{
    private const int Size = 100;

    internal static async Task<TreeBranch> ReadAsync(DocumentLibrary library, long? parent, int number, bool closedToo, CancellationToken cancel)
    {
        var page = new PageRequest(number, Size);
        var rows = await library.Organisations.ChildrenAsync(parent, page, closedToo, cancel);
        var counts = await library.Organisations.ChildCountsAsync([.. rows.Rows.Select(row => row.Id)], closedToo, cancel);
        return new TreeBranch(parent, page, rows, counts, new Dictionary<long, TreeBranch>(), closedToo);
    }

    /// <summary>The tree from the top, opened down to some organisation; else to the first branching.</summary>
    internal static async Task<TreeBranch> ReadDownAsync(DocumentLibrary library, IReadOnlyList<long> way, bool closedToo, CancellationToken cancel) => await OpenAsync(library, null, way, closedToo, cancel);

    private static async Task<TreeBranch> OpenAsync(DocumentLibrary library, long? parent, IReadOnlyList<long> way, bool closedToo, CancellationToken cancel)
    {
        var branch = await ReadAsync(library, parent, 1, closedToo, cancel);
        long? next = way.Count > 0 ? way[0] : branch.Rows.Total == 1 ? branch.Rows.Rows[0].Id : null;
        if (next is not { } id || branch.Counts.GetValueOrDefault(id) == 0) return branch;
        return branch with { Open = new Dictionary<long, TreeBranch> { [id] = await OpenAsync(library, id, way.Count > 0 ? [.. way.Skip(1)] : way, closedToo, cancel) } };
    }
}
