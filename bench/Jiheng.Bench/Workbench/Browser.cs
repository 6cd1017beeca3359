using System.Net;

namespace Jiheng.Bench.Workbench;

/// <summary>The browser of somebody who is signed in, or of somebody who is not.</summary>
internal sealed class Browser : IDisposable
{
    private readonly HttpClient http;

    /// <param name="server">Where the server listens.</param>
    /// <param name="token">What the browser holds of its session; null: it has none.</param>
    public Browser(Uri server, string? token)
    {
        var cookies = new CookieContainer();
        if (token is not null) cookies.Add(server, new Cookie("jiheng-session", token));
        http = new HttpClient(new SocketsHttpHandler { CookieContainer = cookies, AllowAutoRedirect = false }) { BaseAddress = server, Timeout = TimeSpan.FromMinutes(2) };
        http.DefaultRequestHeaders.Add("Accept", "text/html");
    }

    public Task<string> PageAsync(string path) => http.GetStringAsync(path);

    public async Task<HttpResponseMessage> SendAsync(string path, string forgery, HttpContent content)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = content };
        request.Headers.Add("RequestVerificationToken", forgery);
        return await http.SendAsync(request);
    }

    public void Dispose() => http.Dispose();
}
