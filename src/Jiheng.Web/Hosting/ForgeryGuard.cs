using Microsoft.AspNetCore.Antiforgery;

namespace Jiheng.Web.Hosting;

/// <summary>Every request that changes something must come from a page of ours: checked here for all of them, so that no
/// endpoint can be forgotten.</summary>
internal static class ForgeryGuard
{
    public static void UseForgeryGuard(this IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        if (!HttpMethods.IsGet(context.Request.Method) && !HttpMethods.IsHead(context.Request.Method) && !HttpMethods.IsOptions(context.Request.Method) && !await IsOurs(context))
        {
            if (IsApi(context))
            {
                // Said as a problem, like every other error there.
                context.Response.StatusCode = StatusCodes.Status403Forbidden;
                return;
            }

            context.Response.StatusCode = StatusCodes.Status400BadRequest;
            await context.Response.WriteAsync("页面已过期，请刷新后再试。");
            return;
        }

        await next(context);
    });

    // A program that calls the API sends no browser's headers; a browser always says where a request comes from.
    private static async Task<bool> IsOurs(HttpContext context)
    {
        var site = context.Request.Headers["Sec-Fetch-Site"].ToString();
        if (IsApi(context)) return site is "" or "same-origin";
        return await context.RequestServices.GetRequiredService<IAntiforgery>().IsRequestValidAsync(context);
    }

    private static bool IsApi(HttpContext context) => context.Request.Path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase);
}
