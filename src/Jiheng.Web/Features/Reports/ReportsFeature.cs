using Jiheng.Domain.People;
using Jiheng.Storage;
using Jiheng.Web.Access;
using Jiheng.Web.Features.Documents;
using Jiheng.Web.Features.Overrides;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Jiheng.Web.Features.Reports;

/// <summary>核对报告: what was found, on A4 paper, of one form or of a whole set.</summary>
internal static class ReportsFeature
{
    public static void MapReports(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/forms/{id:long}/report", async (long id, DocumentLibrary library, Checkers checkers, CancellationToken cancel) =>
            await library.Forms.OpenAsync(id, cancel) is { } opened ? new RazorComponentResult<FormReportPage>(new { Report = new FormReport(opened, await checkers.OfVisitorAsync(cancel)) }) : Results.NotFound()).Requires(Privilege.ReadForms);
        routes.MapGet("/sets/{id:long}/report", SetAsync).Requires(Privilege.ReadForms);
    }

    private static async Task<IResult> SetAsync(long id, HttpRequest request, DocumentLibrary library, SetComparison comparison, Checkers checkers, CancellationToken cancel)
    {
        if (await library.Sets.FindAsync(id, cancel) is not { } set) return Results.NotFound();
        var notCompared = await comparison.EnsureAsync(set, cancel);
        return new RazorComponentResult<SetReportPage>(new { Report = await SetReport.ReadAsync(library, request.Query, set, await checkers.OfVisitorAsync(cancel), cancel) with { NotCompared = notCompared } });
    }
}
