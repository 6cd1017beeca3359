using Jiheng.Domain.People;
using Jiheng.Storage.Accounts;
using Jiheng.Tests.Storage.Scoping;
using Jiheng.Tests.Web.Access;
using Jiheng.Web.Access;
using Microsoft.Playwright;

namespace Jiheng.Tests.Browser;

/// <summary>The pages that people see before they are in, and of their own account: open to everybody on every screen.</summary>
public sealed class DoorTests(TestBrowser browser) : IAsyncLifetime
{
    private readonly SignInServer site = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync() => site.InitializeAsync();

    public ValueTask DisposeAsync() => site.DisposeAsync();

    [Fact]
    public async Task Every_page_of_the_door_is_open_to_everybody()
    {
        await using var context = await browser.OpenAsync(new BrowserNewContextOptions { BaseURL = site.Server.Address, Locale = "zh-CN", ReducedMotion = ReducedMotion.Reduce, ViewportSize = new ViewportSize { Width = 1366, Height = 768 } });
        var page = await context.NewPageAsync();
        List<string> complaints = [];
        await LookAsync(page, new Uri(site.Server.SetUpLink!).PathAndQuery, complaints);
        await Townspeople.SettleAsync(site.Library);
        await LookAsync(page, "/sign-in", complaints);
        foreach (var (stage, path) in new[] { (SignInStage.Code, "/sign-in/code"), (SignInStage.Enrolment, "/sign-in/enrol"), (SignInStage.NewPassword, "/sign-in/password"), (SignInStage.Open, "/account"), (SignInStage.Open, "/account/factor"), (SignInStage.Open, "/library") })
        {
            var token = SessionToken.New();
            await site.Library.Sessions.OpenAsync((await site.Library.Accounts.FindAsync("clerk-school", Cancel))!, SessionToken.Hash(token), stage, new CallingBrowser("127.0.0.1", "test"), cancel: Cancel);
            await context.ClearCookiesAsync();
            await context.AddCookiesAsync([new Cookie { Name = "jiheng-session", Value = token, Url = site.Server.Address }]);
            await LookAsync(page, path, complaints);
        }

        Assert.Empty(complaints);
    }

    [Fact]
    public async Task Somebody_signs_in_and_out_by_keyboard()
    {
        await Townspeople.SettleAsync(site.Library);
        await site.GivePasswordAsync("clerk-school");
        await using var context = await browser.OpenAsync(new BrowserNewContextOptions { BaseURL = site.Server.Address, Locale = "zh-CN" });
        var page = await context.NewPageAsync();
        await page.GotoAsync("/library");
        await page.Keyboard.TypeAsync("clerk-school");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.TypeAsync(SignInServer.Password);
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page).ToHaveURLAsync(site.Server.Address + "/library");
        await page.FocusAsync(".user-menu summary");
        await page.Keyboard.PressAsync("Enter");
        await page.FocusAsync("form[action='/sign-out'] button");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page).ToHaveURLAsync(site.Server.Address + "/sign-in");
        await page.GoBackAsync();
        await page.ReloadAsync();
        await Assertions.Expect(page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("/sign-in"));
    }

    private static async Task LookAsync(IPage page, string path, List<string> complaints)
    {
        // What is looked at afterwards complains of the means by which it is looked at.
        var arrived = false;
        void Listen(object? _, IConsoleMessage message)
        {
            if (!arrived && message.Type is ("error" or "warning")) complaints.Add($"{path}: {message.Text}");
        }

        page.Console += Listen;
        var answer = await page.GotoAsync(path);
        arrived = true;
        page.Console -= Listen;
        if (answer!.Status != 200 || new Uri(page.Url).PathAndQuery != path) complaints.Add($"{path}: {answer.Status} at {page.Url}");
        foreach (var barrier in await PageInspection.BarriersAsync(page)) complaints.Add($"{path}: {barrier}");
        foreach (var sideways in await PageInspection.SidewaysAsync(page, [(1366, 768), (360, 740)])) complaints.Add($"{path}: {sideways}");
    }
}
