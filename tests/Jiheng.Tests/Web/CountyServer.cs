using System.Net;
using System.Text.RegularExpressions;

namespace Jiheng.Tests.Web;

/// <summary>A server with a small county in it, and its pages as a browser uses them.</summary>
public sealed partial class CountyServer : IAsyncLifetime
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public TestServer Server { get; } = new();

    public async ValueTask InitializeAsync()
    {
        await Server.InitializeAsync();
        await FillAsync(Server);
    }

    /// <summary>Puts the county into a server that has none yet.</summary>
    public static async Task FillAsync(TestServer server)
    {
        if (!(await server.Client.GetStringAsync(new Uri("/organisations", UriKind.Relative), Cancel)).Contains("<h2>还没有组织机构</h2>", StringComparison.Ordinal)) return;
        await ListFiles.ImportAsync(server, "/organisations/import", ListFiles.Organisations, ("year", "2024"));
        await ListFiles.ImportAsync(server, "/people/~/import", ListFiles.People);
    }

    public ValueTask DisposeAsync() => Server.DisposeAsync();

    /// <summary>Sends a form of an organisation, with the revision that its page shows unless another is given.</summary>
    public Task<(HttpStatusCode Status, string Page, string Address)> EditAsync(long id, string form, params (string Name, string Value)[] values) => PostAsync($"/organisations/{id}", form, values);

    /// <summary>Sends a form of a person.</summary>
    public Task<(HttpStatusCode Status, string Page, string Address)> EditAsync(string account, string form, params (string Name, string Value)[] values) => PostAsync($"/people/{account}", form, values);

    public async Task<long> IdAsync(string code) => long.Parse(Link().Match(await PageAsync($"/organisations?q={code}&closed=1")).Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture);

    public async Task<string> PageAsync(string address)
    {
        using var answer = await Server.Client.GetAsync(new Uri(address, UriKind.Relative), Cancel);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(Cancel));
    }

    private async Task<(HttpStatusCode Status, string Page, string Address)> PostAsync(string page, string form, (string Name, string Value)[] values) => await ListFiles.PostAsync(
        Server, $"{page}/{form}", values.Any(value => value.Name == "revision") ? values : [.. values, ("revision", ListFiles.Hidden(await PageAsync(page), "revision"))]);

    [GeneratedRegex("row-link\" href=\"/organisations/(\\d+)\"")]
    private static partial Regex Link();
}
