using Jiheng.Web.Access;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.Options;

namespace Jiheng.Web.Hosting;

/// <summary>The token by which a page proves that it is ours. It belongs to the browser's cookie and stays good as long as that,
/// so it is made once: making it takes longer than writing most pages.</summary>
internal sealed class ForgeryTokens(IAntiforgery antiforgery, IOptions<AntiforgeryOptions> options) : IDisposable
{
    private const int MostBrowsers = 10_000;
    private readonly MemoryCache known = new(new MemoryCacheOptions { SizeLimit = MostBrowsers });

    public string Of(HttpContext context)
    {
        context.Response.Headers.CacheControl = "no-cache, no-store";
        var cookie = context.Request.Cookies[options.Value.Cookie.Name!];
        // A token is good for the one to whom it was given.
        var key = (cookie, context.User.FindFirst(VisitorClaims.Subject)?.Value);
        if (cookie is not null && known.TryGetValue(key, out string? token)) return token!;
        var made = antiforgery.GetAndStoreTokens(context).RequestToken!;
        // A cookie that is set anew was missing or is no longer understood: the token belongs to the new one, which is yet to come back.
        if (cookie is not null && context.Response.Headers.SetCookie.Count == 0) known.Set(key, made, new MemoryCacheEntryOptions { Size = 1, SlidingExpiration = TimeSpan.FromHours(1) });
        return made;
    }

    public void Dispose() => known.Dispose();
}
