using Jiheng.Domain.Indicators;
using Jiheng.Domain.People;
using Jiheng.Storage;
using Jiheng.Storage.Listing;
using Jiheng.Web.Access;
using Jiheng.Web.Features.Documents;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Jiheng.Web.Features.Indicators;

/// <summary>The library of indicators: a page to look through, and what the editor of forms proposes from it.</summary>
internal static class IndicatorsFeature
{
    private const int Proposed = 30;

    public static void MapIndicators(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/indicators", ListAsync).Requires(Privilege.ReadForms);
        routes.MapGet("/indicators/choices", ChoicesAsync).Requires(Privilege.ReadForms);
    }

    private static async Task<IResult> ListAsync(HttpRequest request, DocumentLibrary library, CancellationToken cancel)
    {
        var (filter, page) = (IndicatorQuery.Read(request.Query), FilterQuery.Page(request.Query));
        return new RazorComponentResult<IndicatorsPage>(new { Filter = filter, Request = page, Rows = await library.Indicators.SearchAsync(filter, page, cancel) });
    }

    // A name stands once, also where the product and the division both have it: the more used of them comes first.
    private static async Task<IResult> ChoicesAsync(HttpRequest request, DocumentLibrary library, CancellationToken cancel)
    {
        var found = await library.Indicators.SearchAsync(IndicatorQuery.Read(request.Query), new PageRequest(1, 2 * Proposed), cancel);
        return new RazorComponentResult<IndicatorChoices>(new { Rows = found.Rows.DistinctBy(row => (row.Level2, IndicatorName.Key(row.Name))).Take(Proposed).ToArray() });
    }
}
