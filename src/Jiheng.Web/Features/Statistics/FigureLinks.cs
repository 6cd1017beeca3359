using System.Globalization;

namespace Jiheng.Web.Features.Statistics;

/// <summary>Where the figures lead: to the list of the forms behind them, with the filters of the page.</summary>
public sealed class FigureLinks
{
    private const string Library = "/library";

    // Each severity counts the forms whatever the others say, so one takes the other's place.
    private static readonly string[] OneOf = ["severity", "also"];
    private static readonly string[] NotFilters = ["page", "all"];
    private readonly KeyValuePair<string, string?>[] filters;

    internal FigureLinks(HttpRequest request, long? set)
    {
        List = set is { } id ? string.Create(CultureInfo.InvariantCulture, $"/sets/{id}") : Library;
        filters = [.. from pair in request.Query where !NotFilters.Contains(pair.Key) from value in pair.Value select KeyValuePair.Create(pair.Key, value)];
    }

    /// <summary>The list without any filter.</summary>
    public string List { get; }

    /// <summary>The list with the filters of this page.</summary>
    // "all" tells a set to show all of it, whatever filter is kept with it.
    public string Forms => List + (filters.Length == 0 && List != Library ? "?all=1" : Query(filters));

    /// <summary>The list with one filter more, or another choice of it.</summary>
    public string To(string filter, string value) =>
        List + Query([.. filters.Where(pair => pair.Key != filter && !(OneOf.Contains(filter) && OneOf.Contains(pair.Key))), new(filter, value)]);

    /// <summary>The same for the forms with findings of a severity.</summary>
    public string To(string filter, string value, string severity) =>
        List + Query([.. filters.Where(pair => pair.Key != filter && !OneOf.Contains(pair.Key)), new(filter, value), new("severity", severity)]);

    /// <summary>This page with all rows of one table, from a page of them on.</summary>
    public string Whole(string table, int page = 1) =>
        Query([.. filters, new("all", table), .. Enumerable.Repeat(new KeyValuePair<string, string?>("page", page.ToString(CultureInfo.InvariantCulture)), page > 1 ? 1 : 0)]) + "#" + table;

    private static string Query(IEnumerable<KeyValuePair<string, string?>> pairs) => QueryString.Create(pairs).ToString();
}
