using System.Globalization;
using Jiheng.Storage;
using Jiheng.Storage.Views;
using Jiheng.Web.Features.Documents;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;

namespace Jiheng.Web.Features.Lists;

/// <summary>A list as its address and the person's own arrangement want it.</summary>
/// <param name="Place">Which list.</param>
/// <param name="Address">Filters, order, view and columns as they were asked for.</param>
/// <param name="Arrangement">What the person keeps of the list.</param>
public sealed record ArrangedList(ListPlace Place, IQueryCollection Address, ListArrangement Arrangement)
{
    private const int LongestValue = 200;

    /// <summary>The view that the address names; null where it names none, or one that is gone.</summary>
    public SavedView? View => long.TryParse(Address["view"], NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? Arrangement.Views.FirstOrDefault(view => view.Id == id) : null;

    /// <summary>The columns' words: those of the address, else of the view, else the person's own; none: the usual ones.</summary>
    public IReadOnlyList<string> Keys => Address["columns"].ToString() is { Length: > 0 } asked ? Known(asked.Split(',')) : View?.Columns ?? Arrangement.Columns;

    /// <summary>Where the list opens: with the person's own view, where he has one and asked for nothing else. Null: here.</summary>
    public string? Opens => Address.Count == 0 && Arrangement.Views.FirstOrDefault(view => view.IsDefault) is { } own ? AddressOf(own) : null;

    /// <summary>Filters and order of the address, as a view keeps them.</summary>
    public string Query => QueryOf(Place, Address);

    public static async Task<ArrangedList> ReadAsync(ListPlace place, IQueryCollection address, DocumentLibrary library, CancellationToken cancel) => new(place, address, await library.Views.ReadAsync(place.List, cancel));

    /// <summary>The list as a view shows it.</summary>
    public string AddressOf(SavedView view) => Place.Path + QueryHelpers.AddQueryString(view.Query, "view", view.Id.ToString(CultureInfo.InvariantCulture));

    /// <summary>The list as a file, exactly as it is shown.</summary>
    public string FileAddress(string format) => Place.Path + "/export" + FilterQuery.With(Address, new("page", null), new("format", format));

    /// <summary>The columns of some words that the list knows, each once.</summary>
    public IReadOnlyList<string> Known(IEnumerable<string?> keys) => KnownIn(Place, keys);

    internal static IReadOnlyList<string> KnownIn(ListPlace place, IEnumerable<string?> keys) => [.. place.Columns.Select(column => column.Key).Where(key => keys.Contains(key))];

    /// <summary>What of an address is filters and order, and no longer than people type.</summary>
    internal static string QueryOf(ListPlace place, IEnumerable<KeyValuePair<string, StringValues>> address)
    {
        var asked = address.ToDictionary(pair => pair.Key, pair => pair.Value.ToString(), StringComparer.OrdinalIgnoreCase);
        return QueryString.Create(place.Filters.Select(name => KeyValuePair.Create(name, asked.GetValueOrDefault(name))).Where(pair => pair.Value is { Length: > 0 and <= LongestValue })).ToString();
    }
}
