using System.Net;
using System.Text.RegularExpressions;
using Jiheng.Web.Hosting;

namespace Jiheng.Tests.Web;

/// <summary>A server of its own on a free port, with the samples loaded, and a client that behaves like a page.</summary>
public sealed partial class TestServer : IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("jiheng-web-").FullName;
    private LocalServer? server;

    public HttpClient Client { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        server = await LocalServer.StartAsync(new WebOptions(folder, 0, "test")
        {
            Samples = [.. Directory.EnumerateFiles(Path.Combine(Checkout.Root, "samples"), "*.txt").Order(StringComparer.Ordinal)],
        });
        Client = new HttpClient(new HttpClientHandler { CookieContainer = new CookieContainer() }) { BaseAddress = new Uri(server.Address) };
        Client.DefaultRequestHeaders.Add("RequestVerificationToken", Token().Match(await Client.GetStringAsync("/")).Groups[1].Value);
    }

    public async ValueTask DisposeAsync()
    {
        Client?.Dispose();
        if (server is not null) await server.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    /// <summary>The addresses of the forms that a list shows.</summary>
    public async Task<string[]> FormsAsync(string list) => [.. FormLink().Matches(await Client.GetStringAsync(list)).Select(match => match.Groups[1].Value)];

    [GeneratedRegex("name=\"forgery-token\" content=\"([^\"]+)\"")]
    private static partial Regex Token();

    [GeneratedRegex("href=\"(/forms/\\d+)[?\"]")]
    private static partial Regex FormLink();
}
