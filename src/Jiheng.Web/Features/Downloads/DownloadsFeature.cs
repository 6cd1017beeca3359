using Jiheng.Domain.People;
using Jiheng.Storage;
using Jiheng.Storage.Listing;
using Jiheng.Web.Access;
using Jiheng.Web.Features.Documents;

namespace Jiheng.Web.Features.Downloads;

/// <summary>Lists and forms as files: exactly the forms that the list's filters leave, corrections included.</summary>
internal static class DownloadsFeature
{
    public static void MapDownloads(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/library/download", (HttpContext http, DocumentLibrary library, TimeProvider clock, CancellationToken cancel) =>
            Send(http, clock, "文档库", Listed(library, http.Request.Query, null, cancel))).Requires(Privilege.ReadForms);
        routes.MapGet("/sets/{id:long}/download", SendSetAsync).Requires(Privilege.ReadForms);
        routes.MapGet("/forms/{id:long}/download", SendFormAsync).Requires(Privilege.ReadForms);
    }

    private static async Task<IResult> SendSetAsync(long id, HttpContext http, DocumentLibrary library, SetComparison comparison, TimeProvider clock, CancellationToken cancel)
    {
        if (await library.Sets.FindAsync(id, cancel) is not { } set) return Results.NotFound();
        await comparison.EnsureAsync(set, cancel);
        return Send(http, clock, set.Name, Listed(library, http.Request.Query, id, cancel));
    }

    private static async Task<IResult> SendFormAsync(long id, HttpContext http, DocumentLibrary library, TimeProvider clock, CancellationToken cancel)
    {
        if (await library.Forms.OpenAsync(id, cancel) is not { } opened) return Results.NotFound();
        return Send(http, clock, DownloadName.Of(opened.Row), new[] { opened }.ToAsyncEnumerable());
    }

    private static IAsyncEnumerable<OpenedForm> Listed(DocumentLibrary library, IQueryCollection query, long? set, CancellationToken cancel) =>
        library.Forms.ReadAllAsync(FilterQuery.Read(query, set), FilterQuery.Order(query, set), cancel);

    private static IResult Send(HttpContext http, TimeProvider clock, string name, IAsyncEnumerable<OpenedForm> forms)
    {
        if (DownloadFormat.Find(http.Request.Query["format"], http.Request.Query["part"]) is not { } format)
            return Results.Text($"没有这种下载格式。可以选：{DownloadFormat.Choices}。", statusCode: StatusCodes.Status400BadRequest);
        if (format.Problem is { } problem) return Results.Text(problem, statusCode: StatusCodes.Status503ServiceUnavailable);
        http.Response.Headers.ContentDisposition = DownloadName.OfDay(name, format.Suffix, format.Extension, clock.GetLocalNow());
        return new DownloadResult(format, forms);
    }
}
