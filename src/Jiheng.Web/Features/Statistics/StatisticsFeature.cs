using Jiheng.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Jiheng.Web.Features.Statistics;

/// <summary>统计: what was found, by rule, by unit, by score, over one set or the whole library.</summary>
internal static class StatisticsFeature
{
    public static void MapStatistics(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/statistics", (HttpRequest request, DocumentLibrary library, CancellationToken cancel) => PageAsync(library, request, null, cancel));
        routes.MapGet("/sets/{id:long}/statistics", (long id, HttpRequest request, DocumentLibrary library, CancellationToken cancel) => PageAsync(library, request, id, cancel));
    }

    private static async Task<IResult> PageAsync(DocumentLibrary library, HttpRequest request, long? set, CancellationToken cancel) =>
        await StatisticsView.ReadAsync(library, request, set, cancel) is { } view ? new RazorComponentResult<StatisticsPage>(new { View = view }) : Results.NotFound();
}
