using System.Net;
using System.Text.RegularExpressions;
using Jiheng.Domain.People;
using Jiheng.Storage;
using Jiheng.Storage.Accounts;
using Jiheng.Tests.Storage;
using Jiheng.Web.Access;
using Jiheng.Web.Features.SignIn;
using Jiheng.Web.Hosting;

namespace Jiheng.Tests.Web.Access;

/// <summary>A server at which people sign in, with a clock of its own.</summary>
public sealed partial class SignInServer : IAsyncLifetime
{
    /// <summary>The password that <see cref="GivePasswordAsync"/> gives.</summary>
    public const string Password = "Lantian-Baiyun7";

    private readonly string folder = Directory.CreateTempSubdirectory("jiheng-sign-in-").FullName;
    private readonly Passwords passwords = new();

    internal TestClock Clock { get; } = new() { Time = DateTimeOffset.UtcNow };

    internal WebServer Server { get; private set; } = null!;

    internal DocumentLibrary Library => Server.Whole;

    public async ValueTask InitializeAsync() => Server = await WebServer.StartAsync(new WebOptions(folder, 0, "test") { Accounts = true, Clock = Clock }, TestContext.Current.CancellationToken);

    public async ValueTask DisposeAsync()
    {
        await Server.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    /// <summary>A browser with nothing in it.</summary>
    public BrowserClient Browser() => new(Server.Address);

    /// <summary>A browser of somebody who is in already.</summary>
    public async Task<BrowserClient> EnterAsync(string account)
    {
        var cancel = TestContext.Current.CancellationToken;
        var token = SessionToken.New();
        await Library.Sessions.OpenAsync((await Library.Accounts.FindAsync(account, cancel))!, SessionToken.Hash(token), SignInStage.Open, new CallingBrowser("127.0.0.1", "test"), cancel: cancel);
        var browser = Browser();
        browser.Cookies.Add(new Uri(Server.Address), new Cookie("jiheng-session", token));
        return browser;
    }

    /// <summary>Gives somebody a password of his own.</summary>
    public async Task GivePasswordAsync(string account, bool issued = false)
    {
        var cancel = TestContext.Current.CancellationToken;
        await Library.Accounts.SetPasswordAsync((await Library.Accounts.FindAsync(account, cancel))!.PersonId, passwords.Hash(Password), issued, cancel: cancel);
    }

    /// <summary>What a page says is wrong; null where nothing is.</summary>
    public static string? Problem(string page) => ProblemText().Match(page) is { Success: true } match ? WebUtility.HtmlDecode(match.Groups[1].Value) : null;

    [GeneratedRegex("role=\"alert\">.*?</svg>(.*?)</p>", RegexOptions.Singleline)]
    private static partial Regex ProblemText();
}

/// <summary>A browser as a person uses it, but that it shows where it is sent instead of going there.</summary>
public sealed partial class BrowserClient : IDisposable
{
    private readonly HttpClient client;

    public BrowserClient(string address) => client = new HttpClient(new HttpClientHandler { CookieContainer = Cookies, AllowAutoRedirect = false }) { BaseAddress = new Uri(address) };

    public CookieContainer Cookies { get; } = new();

    /// <summary>What the browser holds of its session; null: nothing.</summary>
    public string? Session => Cookies.GetCookies(client.BaseAddress!).FirstOrDefault(cookie => cookie.Name == "jiheng-session")?.Value;

    public async Task<(HttpStatusCode Status, string? To, string Page)> GetAsync(string path)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path) { Headers = { { "Accept", "text/html" } } };
        return await SendAsync(request);
    }

    /// <summary>A file.</summary>
    public Task<byte[]> BytesAsync(string path) => client.GetByteArrayAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);

    /// <summary>Sends a form as the page does that stands at an address.</summary>
    public async Task<(HttpStatusCode Status, string? To, string Page)> PostAsync(string path, string from, params (string Name, string Value)[] fields)
    {
        var token = Token().Match((await GetAsync(from)).Page).Groups[1].Value;
        using var request = new HttpRequestMessage(HttpMethod.Post, path)
        {
            Content = new FormUrlEncodedContent([.. fields.Select(field => KeyValuePair.Create(field.Name, field.Value)), KeyValuePair.Create("__RequestVerificationToken", token)]),
        };
        return await SendAsync(request);
    }

    public Task<(HttpStatusCode Status, string? To, string Page)> SignInAsync(string account, string password = SignInServer.Password) =>
        PostAsync("/sign-in", "/sign-in", ("account", account), ("password", password), ("to", "/rules"));

    public async Task<(HttpStatusCode Status, string? To, string Page)> SendAsync(HttpRequestMessage request)
    {
        using var answer = await client.SendAsync(request, TestContext.Current.CancellationToken);
        return (answer.StatusCode, answer.Headers.Location?.OriginalString, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    public void Dispose() => client.Dispose();

    [GeneratedRegex("name=\"forgery-token\" content=\"([^\"]+)\"")]
    public static partial Regex Token();
}
