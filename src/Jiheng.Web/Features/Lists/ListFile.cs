using Jiheng.Exchange.Lists;
using Jiheng.Exchange.Tables;
using Jiheng.Web.Features.Downloads;

namespace Jiheng.Web.Features.Lists;

/// <summary>A list as a file: the same filters, order and columns as its page, and all pages of it, written while the library reads.</summary>
internal static class ListFile
{
    private const string Xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private const string Csv = "text/csv; charset=utf-8";

    public static IResult Send<T>(HttpContext http, TimeProvider clock, ArrangedList list, ListTable<T> table, IAsyncEnumerable<T> rows)
    {
        var format = http.Request.Query["format"].ToString();
        if (format is not ("xlsx" or "csv")) return Results.Text("没有这种下载格式。可以选：format=xlsx、format=csv。", statusCode: StatusCodes.Status400BadRequest);
        var chosen = table.Of(table.Chosen([.. list.Keys]));
        http.Response.Headers.ContentDisposition = DownloadName.OfDay(list.View?.Name ?? list.Place.Title, "", format, clock.GetLocalNow());
        http.Response.Headers.CacheControl = "no-store";
        // Half a file must not look like a whole one: where the library fails in the middle, the connection is cut and the browser says so.
        return format == "csv"
            ? Results.Stream(stream => ListOutput.WriteCsvAsync(chosen, rows, stream, http.RequestAborted), Csv)
            : Results.Stream(stream => ListOutput.WriteXlsxAsync(chosen, rows, stream, http.RequestAborted), Xlsx);
    }
}
