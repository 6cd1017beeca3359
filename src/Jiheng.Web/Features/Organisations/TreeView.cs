using System.Globalization;
using Jiheng.Storage;
using Jiheng.Storage.Listing;
using Jiheng.Storage.Organisations;
using Jiheng.Web.Features.Documents;

namespace Jiheng.Web.Features.Organisations;

/// <summary>What the page of all organisations shows: the tree, or what a search found.</summary>
/// <param name="Text">What is searched; empty: the tree.</param>
/// <param name="ClosedToo">Also what does not exist any more.</param>
/// <param name="Counts">How many there are.</param>
/// <param name="Tree">The tree; null where something is searched.</param>
/// <param name="Found">What was found; null where nothing is searched.</param>
/// <param name="Above">What stands above those found, by number.</param>
/// <param name="Page">Which part of them.</param>
/// <param name="At">The organisation down to which the tree is opened.</param>
/// <param name="Year">The year that forms propose.</param>
/// <param name="Imported">How many changes were imported just now; null: none.</param>
public sealed record TreeView(
    string Text, bool ClosedToo, (int Open, int Closed) Counts, TreeBranch? Tree, Page<OrganisationRow>? Found, IReadOnlyDictionary<long, OrganisationRow> Above, PageRequest Page, long? At, int Year, int? Imported)
{
    /// <summary>Whether those are shown in which nobody can work.</summary>
    public bool WithoutPeople { get; private init; }

    internal static async Task<TreeView> ReadAsync(DocumentLibrary library, IQueryCollection query, TimeProvider clock, CancellationToken cancel)
    {
        var (text, closedToo, page) = (query["q"].ToString().Trim(), query["closed"] == "1", FilterQuery.Page(query));
        var counts = await library.Organisations.CountAsync(cancel);
        var year = await OrganisationYear.ProposedAsync(library, clock, cancel);
        var withoutPeople = text.Length == 0 && query["lacks"] == "people";
        if (text.Length > 0 || withoutPeople)
        {
            var found = withoutPeople ? await library.Organisations.WithoutPeopleAsync(page, cancel) : await library.Organisations.SearchAsync(text, page, closedToo, cancel);
            return new TreeView(text, closedToo, counts, null, found, await library.Organisations.AboveAsync(found.Rows, cancel), page, null, year, null) { WithoutPeople = withoutPeople };
        }

        var at = long.TryParse(query["at"], NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? await library.Organisations.FindAsync(id, cancel) : null;
        long[] way = at is null ? [] : [.. (await library.Organisations.AboveAsync([at], cancel)).Values.OrderBy(row => row.Depth).Select(row => row.Id)];
        return new TreeView(text, closedToo, counts, await TreeBranch.ReadDownAsync(library, way, closedToo, cancel), null, new Dictionary<long, OrganisationRow>(), page, at?.Id, year, int.TryParse(query["imported"], NumberStyles.None, CultureInfo.InvariantCulture, out var imported) ? imported : null);
    }

    /// <summary>The names above one that was found, the top first.</summary>
    public string WayTo(OrganisationRow row)
    {
        List<string> names = [];
        for (var parent = row.ParentId; parent is { } id && Above.TryGetValue(id, out var above); parent = above.ParentId) names.Insert(0, above.Name);
        return string.Join(" › ", names);
    }

    /// <summary>The address of another page of the same search.</summary>
    public string Address(int page) => "/organisations" + FilterQuery.With(QueryCollection.Empty, new("q", Text), new("closed", ClosedToo ? "1" : null), new("lacks", WithoutPeople ? "people" : null), new("page", page.ToString(CultureInfo.InvariantCulture)));
}
