namespace Jiheng.Web.Features.Imports;

/// <summary>The answer to a form that was saved: look there now (303), so that a reload sends nothing twice.</summary>
internal static class SeeOtherExtension
{
    public static IResult SeeOther(this IResultExtensions _, string address) => new SeeOtherResult(address);

    private sealed class SeeOtherResult(string address) : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext)
        {
            httpContext.Response.StatusCode = StatusCodes.Status303SeeOther;
            httpContext.Response.Headers.Location = address;
            return Task.CompletedTask;
        }
    }
}
