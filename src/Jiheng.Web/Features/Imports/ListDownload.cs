using Jiheng.Exchange.Lists;
using Jiheng.Exchange.Tables;
using Jiheng.Web.Features.Downloads;

namespace Jiheng.Web.Features.Imports;

/// <summary>A list as a file that can be imported again, like the command line writes it.</summary>
internal static class ListDownload
{
    public static IResult Of<T>(HttpContext http, TimeProvider clock, Table<T> table, IEnumerable<T> lines)
    {
        var format = http.Request.Query["format"].ToString();
        if (format is not ("csv" or "xlsx")) return Results.Text("没有这种格式。可以选：csv、xlsx。", statusCode: StatusCodes.Status400BadRequest);
        http.Response.Headers.ContentDisposition = DownloadName.OfDay(table.Name, "", format, clock.GetLocalNow());
        return format == "csv"
            ? Results.Stream(stream => ListOutput.WriteCsvAsync(table, lines, stream, http.RequestAborted), "text/csv; charset=utf-8")
            : Results.Stream(stream => ListOutput.WriteXlsxAsync(table, lines, stream, http.RequestAborted), "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    }
}
