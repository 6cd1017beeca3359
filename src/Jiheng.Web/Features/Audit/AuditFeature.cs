using Jiheng.Domain.People;
using Jiheng.Exchange.Audit;
using Jiheng.Storage;
using Jiheng.Web.Access;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Jiheng.Web.Features.Audit;

/// <summary>The audit log: searched on a page, taken away as a file that proves itself.</summary>
internal static class AuditFeature
{
    public static void MapAudit(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/audit", async (HttpRequest request, DocumentLibrary library, CancellationToken cancel) =>
            new RazorComponentResult<AuditPage>(new { View = await AuditView.ReadAsync(library, request.Query, cancel) })).Requires(Privilege.ReadAudit);
        routes.MapGet("/audit/download", DownloadAsync).Requires(Privilege.ReadAudit);
    }

    // A log has no end: it goes out entry by entry.
    private static async Task DownloadAsync(HttpContext http, DocumentLibrary library, TimeProvider clock, CancellationToken cancel)
    {
        var (length, hash) = await library.Audit.HeadAsync(cancel);
        http.Response.ContentType = "application/jsonl; charset=utf-8";
        http.Response.Headers.ContentDisposition = new Microsoft.Net.Http.Headers.ContentDispositionHeaderValue("attachment") { FileNameStar = $"审计日志-{clock.GetLocalNow():yyyyMMdd-HHmm}.jsonl" }.ToString();
        await http.Response.WriteAsync(AuditJson.Head(new AuditHead(1, length, hash)) + "\n", cancel);
        await foreach (var entry in library.Audit.ReadAllAsync(1, length, cancel)) await http.Response.WriteAsync(AuditJson.Entry(entry) + "\n", cancel);
    }
}
