using System.Net;
using System.Text.RegularExpressions;
using Jiheng.Storage;
using Jiheng.Storage.Databases;
using Jiheng.Storage.Importing;
using Jiheng.Tests.Cli;
using Jiheng.Web.Demo;
using Jiheng.Web.Hosting;

namespace Jiheng.Tests.Web.Demo;

/// <summary>The door of a demonstration. Its people are enough for that; no documents are needed.</summary>
public sealed partial class DemoSignInTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_door_of_a_demonstration_offers_its_accounts_and_lets_them_in()
    {
        using var folder = new TemporaryFolder();
        await FillAsync(folder.Path, isDemo: true);
        await using var server = await WebServer.StartAsync(new WebOptions(folder.Path, 0, "test"), Cancel);
        using var browser = new HttpClient { BaseAddress = new Uri(server.Address) };

        var door = await browser.GetStringAsync("/", Cancel);
        Assert.Contains("演示账号", door, StringComparison.Ordinal);
        Assert.Equal(9, Offered().Count(door));

        using var answer = await ShowAsync(browser, door, "demo-clerk");
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.DoesNotContain("演示账号", await answer.Content.ReadAsStringAsync(Cancel), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_gets_in_without_a_password_where_it_is_no_demonstration()
    {
        using var folder = new TemporaryFolder();
        await FillAsync(folder.Path, isDemo: false);
        await using var server = await WebServer.StartAsync(new WebOptions(folder.Path, 0, "test") { Accounts = true }, Cancel);
        using var browser = new HttpClient { BaseAddress = new Uri(server.Address) };

        var door = await browser.GetStringAsync("/sign-in", Cancel);
        using var answer = await ShowAsync(browser, door, "demo-clerk");

        Assert.DoesNotContain("演示账号", door, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    private static Task<HttpResponseMessage> ShowAsync(HttpClient browser, string door, string account) =>
        browser.PostAsync("/sign-in/demo", new FormUrlEncodedContent([new("account", account), new("to", "/"), new("__RequestVerificationToken", WebUtility.HtmlDecode(Token().Match(door).Groups[1].Value))]), Cancel);

    // A library with the same people, marked as a demonstration or not.
    private static async Task FillAsync(string folder, bool isDemo)
    {
        await using var library = await DocumentLibrary.OpenAsync(LibraryPlace.InFolder(folder), "test", cancel: Cancel);
        if (isDemo) await library.Installation.MarkAsDemoAsync("演示市", Cancel);
        await library.Organisations.ApplyAsync(await library.Organisations.PlanAsync(DemoTree.Entries, new ImportOptions(2024), Cancel), Cancel);
        await library.People.ApplyAsync(await library.People.PlanAsync(DemoPeople.Entries(code => code), cancel: Cancel), Cancel);
        if (isDemo) await library.Installation.CompleteDemoAsync(Cancel);
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\" value=\"([^\"]+)\"")]
    private static partial Regex Token();

    [GeneratedRegex("name=\"account\" value=\"demo-")]
    private static partial Regex Offered();
}
