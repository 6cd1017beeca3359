using System.Text;

namespace Jiheng.Web.Hosting;

/// <summary>A page as bytes, but for the token of the one who asks for it.</summary>
internal sealed class KeptPage
{
    private readonly byte[] before;
    private readonly byte[] after;

    private KeptPage(byte[] before, byte[] after) => (this.before, this.after) = (before, after);

    public int Size => before.Length + after.Length;

    /// <param name="html">A rendered page.</param>
    /// <param name="token">The token that stands in it, once.</param>
    public static KeptPage Of(string html, string token)
    {
        var at = html.IndexOf(token, StringComparison.Ordinal);
        if (at < 0) throw new ArgumentException("The page does not hold the token.", nameof(token));
        return new KeptPage(Encoding.UTF8.GetBytes(html[..at]), Encoding.UTF8.GetBytes(html[(at + token.Length)..]));
    }

    public IResult For(string token) => new Answer(this, token);

    private sealed class Answer(KeptPage page, string token) : IResult
    {
        public async Task ExecuteAsync(HttpContext httpContext)
        {
            var own = Encoding.ASCII.GetBytes(token);
            var response = httpContext.Response;
            response.ContentType = "text/html; charset=utf-8";
            response.ContentLength = page.Size + own.Length;
            await response.Body.WriteAsync(page.before, httpContext.RequestAborted);
            await response.Body.WriteAsync(own, httpContext.RequestAborted);
            await response.Body.WriteAsync(page.after, httpContext.RequestAborted);
        }
    }
}
