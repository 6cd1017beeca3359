using Jiheng.Storage.Listing;
using Jiheng.Web.Features.Overrides;

namespace Jiheng.Web.Features.Downloads;

/// <summary>An answer that is written while the forms are read.</summary>
internal sealed class DownloadResult(DownloadFormat format, IAsyncEnumerable<OpenedForm> forms) : IResult
{
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var response = httpContext.Response;
        response.ContentType = format.ContentType;
        response.Headers.CacheControl = "no-store";
        // Half a file must not look like a whole one: where the library fails in the middle, the connection is cut and the browser says so.
        var checker = await httpContext.RequestServices.GetRequiredService<Checkers>().OfVisitorAsync(httpContext.RequestAborted);
        await format.WriteAsync(response.Body, forms.Select(form => DownloadedForm.Of(form, checker)), httpContext.RequestAborted);
    }
}
