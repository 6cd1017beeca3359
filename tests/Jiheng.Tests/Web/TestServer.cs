using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.RegularExpressions;
using Jiheng.Storage;
using Jiheng.Storage.Databases;
using Jiheng.Web.Hosting;

namespace Jiheng.Tests.Web;

/// <summary>A server of its own on a free port, with the samples loaded, and a client that behaves like a page.</summary>
public sealed partial class TestServer : IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("jiheng-web-").FullName;
    private readonly CookieContainer cookies = new();
    private readonly Func<string, LibraryDatabase> database;
    private WebServer? server;
    private Task<CountyYear>? county;

    public TestServer() : this(LibraryPlace.InFolder)
    {
    }

    /// <param name="database">Opens the database, in the folder that it is told or elsewhere.</param>
    internal TestServer(Func<string, LibraryDatabase> database) => this.database = database;

    public HttpClient Client { get; private set; } = null!;

    /// <summary>What a page of ours sends along with a change, for requests that the client cannot make.</summary>
    public string Credentials => $"RequestVerificationToken: {Client.DefaultRequestHeaders.GetValues("RequestVerificationToken").Single()}\r\nCookie: {cookies.GetCookieHeader(Client.BaseAddress!)}\r\n";

    public async ValueTask InitializeAsync()
    {
        server = await WebServer.StartAsync(new WebOptions(folder, 0, "test")
        {
            Samples = [.. Directory.EnumerateFiles(Path.Combine(Checkout.Root, "samples"), "*.txt").Order(StringComparer.Ordinal)],
            Database = database,
        });
        Client = new HttpClient(new HttpClientHandler { CookieContainer = cookies }) { BaseAddress = new Uri(server.Address) };
        Client.DefaultRequestHeaders.Add("RequestVerificationToken", Token().Match(await Client.GetStringAsync("/")).Groups[1].Value);
    }

    public async ValueTask DisposeAsync()
    {
        Client?.Dispose();
        if (server is not null) await server.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    /// <summary>The server's library once more, as another program opens it.</summary>
    public Task<DocumentLibrary> LibraryAsync() => DocumentLibrary.OpenAsync(database(folder), "test");

    /// <summary>Another server of the same installation, on the same library.</summary>
    public async Task<TestServer> AnotherAsync()
    {
        var other = new TestServer(_ => database(folder));
        await other.InitializeAsync();
        return other;
    }

    /// <summary>Makes the server's library that of a county which has set up a year and some rules; only the first call does.</summary>
    internal Task<CountyYear> CountyAsync()
    {
        lock (cookies) return county ??= CountyYear.OfAsync(this);
    }

    /// <summary>Sends a form as a browser does.</summary>
    public Task<HttpResponseMessage> PostAsync(string address, params (string Name, string Value)[] fields) => Client.PostAsync(
        new Uri(address, UriKind.Relative), new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value))));

    /// <summary>The addresses of the forms that a list shows.</summary>
    public async Task<string[]> FormsAsync(string list) => [.. FormLink().Matches(await Client.GetStringAsync(list)).Select(match => match.Groups[1].Value)];

    /// <summary>Makes a set.</summary>
    /// <returns>Its address: /sets/2.</returns>
    public async Task<string> NewSetAsync(string name = "")
    {
        using var answer = await Client.PostAsync(new Uri($"/sets?name={Uri.EscapeDataString(name)}", UriKind.Relative), null);
        return (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("url").GetString()!;
    }

    /// <summary>Sends a file up as the page does; its name as it stands in the header.</summary>
    public async Task<(HttpStatusCode Status, JsonElement Said)> SendAsync(string set, string escapedName, HttpContent content)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, set + "/documents") { Content = content };
        request.Headers.TryAddWithoutValidation("X-File-Name", escapedName);
        using var answer = await Client.SendAsync(request);
        return (answer.StatusCode, await answer.Content.ReadFromJsonAsync<JsonElement>());
    }

    /// <summary>Puts a text into a set of its own.</summary>
    /// <returns>The addresses of the set and of its first form.</returns>
    public async Task<(string Set, string Form)> PutAsync(string name, string text)
    {
        var set = await NewSetAsync();
        await SendAsync(set, Uri.EscapeDataString(name), new StringContent(text));
        return (set, (await FormsAsync(set)).First());
    }

    [GeneratedRegex("name=\"forgery-token\" content=\"([^\"]+)\"")]
    private static partial Regex Token();

    [GeneratedRegex("href=\"(/forms/\\d+)[?\"]")]
    private static partial Regex FormLink();
}
