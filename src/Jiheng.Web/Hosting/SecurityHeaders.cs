namespace Jiheng.Web.Hosting;

/// <summary>What every answer says to the browser: nothing but our own files, in no frame, and no script in a page.</summary>
internal static class SecurityHeaders
{
    private const string Policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    public static void UseSecurityHeaders(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        // At the very start of the answer, because one that tells of a problem begins with empty headers again.
        context.Response.OnStarting(static response => Say(((HttpResponse)response).Headers), context.Response);
        return next(context);
    });

    private static Task Say(IHeaderDictionary headers)
    {
        headers.ContentSecurityPolicy = Policy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "same-origin";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        return Task.CompletedTask;
    }
}
