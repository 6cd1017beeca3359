using Jiheng.Storage;
using Jiheng.Storage.Documents;
using Jiheng.Storage.Listing;
using Jiheng.Storage.Sets;

namespace Jiheng.Web.Features.Documents;

/// <summary>A list of forms with its filters: of one set, or of the whole library.</summary>
/// <param name="Set">Null for the whole library.</param>
/// <param name="Filter">What was asked for.</param>
/// <param name="Page">Which page, from 1.</param>
/// <param name="Forms">The forms on this page.</param>
/// <param name="Facets">The choices with their counts.</param>
/// <param name="WithoutForms">Files in which no form was found.</param>
/// <param name="Documents">How many files there are.</param>
public sealed record ListView(SetRow? Set, FormFilter Filter, PageRequest Page, Page<FormRow> Forms, FormFacets Facets, IReadOnlyList<DocumentRow> WithoutForms, int Documents)
{
    private const int MostFiles = 500;

    public int Pages => Math.Max(1, (Forms.Total + Page.Size - 1) / Page.Size);

    internal static async Task<ListView?> ReadAsync(DocumentLibrary library, HttpRequest request, long? setId, CancellationToken cancel)
    {
        var set = setId is { } id ? await library.Sets.FindAsync(id, cancel) : null;
        if (setId is not null && set is null) return null;
        var filter = FilterQuery.Read(request.Query, setId);
        var page = FilterQuery.Page(request.Query);
        var files = await library.Documents.ListAsync(new PageRequest(1, MostFiles), setId: setId, cancel: cancel);
        return new ListView(
            set, filter, page,
            await library.Forms.ListAsync(filter, setId is null ? FormOrder.Newest : FormOrder.Risk, page, cancel),
            await library.Forms.FacetsAsync(filter, cancel),
            [.. files.Rows.Where(file => file.FormIds.Count == 0)],
            files.Total);
    }
}
