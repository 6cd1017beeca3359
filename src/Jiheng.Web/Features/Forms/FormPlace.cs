using System.Globalization;
using Jiheng.Storage;
using Jiheng.Storage.Listing;
using Jiheng.Web.Features.Documents;

namespace Jiheng.Web.Features.Forms;

/// <summary>Where a form stands in the list that it was opened from, so that people go on to the next without going back.</summary>
/// <param name="List">The address of the list, with its filters and page.</param>
/// <param name="At">The form's place in it, from 1; null where the form was opened by its address alone.</param>
/// <param name="Total">How many forms the list has.</param>
/// <param name="Previous">The address of the one before; null for the first.</param>
/// <param name="Next">The address of the one after; null for the last.</param>
public sealed record FormPlace(string List, int? At, int Total, string? Previous, string? Next)
{
    internal static async Task<FormPlace> ReadAsync(DocumentLibrary library, IQueryCollection query, FormRow form, CancellationToken cancel)
    {
        var set = FilterQuery.Set(query) is { } asked ? await library.Sets.FindAsync(asked, cancel) : null;
        if (FilterQuery.At(query) is not { } at)
        {
            // Opened from elsewhere: the newest set that holds the file is where people would look for its neighbours.
            set ??= await library.Sets.NewestWithAsync(form.DocumentId, cancel);
            return new FormPlace(ListAddress(set?.Id, ""), null, 0, null, null);
        }

        var filter = FilterQuery.Read(query, set?.Id);
        var around = await library.Forms.IdsAsync(filter, FilterQuery.Order(query, set?.Id), Math.Max(0, at - 2), at == 1 ? 2 : 3, cancel);
        // A correction may have moved the form in the list: then whatever stands at its place now comes next.
        var own = around.Rows.ToList().IndexOf(form.Id);
        var before = at == 1 ? -1 : 0;
        var after = own >= 0 ? own + 1 : at == 1 ? 0 : 1;
        var first = Math.Max(1, at - 1);
        var page = ((at - 1) / new PageRequest().Size) + 1;
        return new FormPlace(
            ListAddress(set?.Id, FilterQuery.With(query, new("set", null), new("at", null), new("all", "1"), new("page", page == 1 ? null : Text(page)))),
            at, around.Total,
            before == 0 && own != 0 && around.Rows.Count > 0 ? Address(around.Rows[0], first) : null,
            after < around.Rows.Count ? Address(around.Rows[after], first + after) : null);

        string Address(long id, int place) => $"/forms/{Text(id)}{FilterQuery.With(query, new KeyValuePair<string, string?>("at", Text(place)))}";
    }

    private static string ListAddress(long? set, string query) => (set is { } id ? $"/sets/{Text(id)}" : "/library") + query;

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
