using Jiheng.Domain.People;
using Jiheng.Storage;
using Jiheng.Storage.Sets;
using Jiheng.Web.Access;
using Jiheng.Web.Features.Documents;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Jiheng.Web.Features.Statistics;

/// <summary>统计: what was found, by rule, by unit, by score, over one set or the whole library.</summary>
internal static class StatisticsFeature
{
    public static void MapStatistics(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/statistics", (HttpRequest request, DocumentLibrary library, CancellationToken cancel) => PageAsync(library, request, null, null, cancel)).Requires(Privilege.ReadForms);
        routes.MapGet("/sets/{id:long}/statistics", SetAsync).Requires(Privilege.ReadForms);
    }

    private static async Task<IResult> SetAsync(long id, HttpRequest request, DocumentLibrary library, SetComparison comparison, CancellationToken cancel)
    {
        if (await library.Sets.FindAsync(id, cancel) is not { } set) return Results.NotFound();
        return await PageAsync(library, request, set, await comparison.EnsureAsync(set, cancel), cancel);
    }

    private static async Task<IResult> PageAsync(DocumentLibrary library, HttpRequest request, SetRow? set, string? notCompared, CancellationToken cancel) =>
        new RazorComponentResult<StatisticsPage>(new { View = await StatisticsView.ReadAsync(library, request, set, cancel) with { NotCompared = notCompared } });
}
