using System.Globalization;
using Jiheng.Storage;
using Jiheng.Storage.Documents;
using Jiheng.Storage.Listing;
using Jiheng.Storage.Sets;

namespace Jiheng.Web.Features.Documents;

/// <summary>A list of forms with its filters: of one set, or of the whole library.</summary>
/// <param name="Query">The address's filters as they were asked for.</param>
/// <param name="Set">Null for the whole library.</param>
/// <param name="Filter">The same filters, understood.</param>
/// <param name="Order">How the list is sorted.</param>
/// <param name="Page">Which page, from 1.</param>
/// <param name="Forms">The forms on this page.</param>
/// <param name="Facets">The choices with their counts.</param>
/// <param name="WithoutForms">Files in which no form was found, the first of them.</param>
/// <param name="Documents">How many files there are.</param>
public sealed record ListView(
    IQueryCollection Query, SetRow? Set, FormFilter Filter, FormOrder Order, PageRequest Page, Page<FormRow> Forms, FormFacets Facets, Page<DocumentRow> WithoutForms, int Documents)
    : FilterView(Set, Filter, Facets)
{
    private const int NamedWithoutForms = 50;

    /// <summary>Why the forms of the set were not checked against each other; null where they were.</summary>
    public string? NotCompared { get; init; }

    public int Pages => Math.Max(1, (Forms.Total + Page.Size - 1) / Page.Size);

    /// <summary>Where the list is, without its filters.</summary>
    public string Path => Set is { } set ? $"/sets/{set.Id}" : "/library";

    public override FormOrder? SortedBy => Order;

    /// <summary>The address of a form, which knows the list that it was opened from.</summary>
    /// <param name="form">The form.</param>
    /// <param name="index">Its place on this page, from 0.</param>
    public string AddressOf(FormRow form, int index) => string.Create(CultureInfo.InvariantCulture, $"/forms/{form.Id}") + FilterQuery.With(
        Query, new("page", null), new("all", null), new("set", Set?.Id.ToString(CultureInfo.InvariantCulture)),
        new("at", (((Page.Number - 1) * Page.Size) + index + 1).ToString(CultureInfo.InvariantCulture)));

    public string PageAddress(int page) => FilterQuery.With(Query, new KeyValuePair<string, string?>("page", page.ToString(CultureInfo.InvariantCulture)));

    internal static async Task<ListView> ReadAsync(DocumentLibrary library, IQueryCollection query, SetRow? set, CancellationToken cancel)
    {
        var filter = FilterQuery.Read(query, set?.Id);
        var page = FilterQuery.Page(query);
        var order = FilterQuery.Order(query, set?.Id);
        return new ListView(
            query, set, filter, order, page,
            await library.Forms.ListAsync(filter, order, page, cancel),
            await library.Forms.FacetsAsync(filter, cancel),
            await library.Documents.WithoutFormsAsync(new PageRequest(1, NamedWithoutForms), set?.Id, cancel),
            await library.Documents.CountAsync(set?.Id, cancel));
    }
}
