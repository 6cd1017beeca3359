using System.Net.Mime;
using Jiheng.Storage;
using Jiheng.Storage.Listing;
using Jiheng.Web.Features.Documents;
using Microsoft.Net.Http.Headers;

namespace Jiheng.Web.Features.Downloads;

/// <summary>Lists and forms as files: exactly the forms that the list's filters leave, corrections included.</summary>
internal static class DownloadsFeature
{
    public static void MapDownloads(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/library/download", (HttpContext http, DocumentLibrary library, TimeProvider clock, CancellationToken cancel) =>
            Send(http, clock, "文档库", Listed(library, http.Request.Query, null, cancel)));
        routes.MapGet("/sets/{id:long}/download", SendSetAsync);
        routes.MapGet("/forms/{id:long}/download", SendFormAsync);
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
        var name = opened.Row.ProjectName ?? opened.Row.Unit ?? opened.Row.Title ?? "绩效表";
        return Send(http, clock, name, new[] { opened }.ToAsyncEnumerable());
    }

    private static IAsyncEnumerable<OpenedForm> Listed(DocumentLibrary library, IQueryCollection query, long? set, CancellationToken cancel) =>
        library.Forms.ReadAllAsync(FilterQuery.Read(query, set), FilterQuery.Order(query, set), cancel);

    private static IResult Send(HttpContext http, TimeProvider clock, string name, IAsyncEnumerable<OpenedForm> forms)
    {
        if (DownloadFormat.Find(http.Request.Query["format"], http.Request.Query["part"]) is not { } format)
            return Results.Text($"没有这种下载格式。可以选：{DownloadFormat.Choices}。", statusCode: StatusCodes.Status400BadRequest);
        http.Response.Headers.ContentDisposition = FileName(name, format, clock.GetLocalNow());
        return new DownloadResult(format, forms);
    }

    // RFC 5987: the name in UTF-8 for everybody, and a plain one for those who cannot read that.
    private static string FileName(string name, DownloadFormat format, DateTimeOffset day)
    {
        var plain = string.Concat(name.Where(sign => !char.IsControl(sign) && !"\\/:*?\"<>|".Contains(sign, StringComparison.Ordinal))).Trim();
        var header = new ContentDispositionHeaderValue(DispositionTypeNames.Attachment) { FileName = $"jiheng-{day:yyyyMMdd}.{format.Extension}" };
        header.FileNameStar = $"{(plain.Length == 0 ? "绩衡" : plain)}{format.Suffix} {day:yyyy-MM-dd}.{format.Extension}";
        return header.ToString();
    }
}
