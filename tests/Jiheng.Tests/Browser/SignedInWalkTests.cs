using Jiheng.Domain.Filings;
using Jiheng.Domain.People;
using Jiheng.Storage.Projects;
using Jiheng.Tests.Storage.Scoping;
using Jiheng.Tests.Web.Filings;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Jiheng.Tests.Browser;

/// <summary>The pages that are made for whoever is signed in, as each role sees them; and what reviewers do on a phone.</summary>
public sealed class SignedInWalkTests(TestBrowser browser, FilingTown town) : IClassFixture<FilingTown>, IAsyncDisposable
{
    private readonly TownWindows windows = new(browser, town);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("clerk-school")]
    [InlineData("reviewer-school")]
    [InlineData("reviewer-education")]
    [InlineData("office-education")]
    [InlineData("performance")]
    [InlineData("expert-clerk")]
    [InlineData("citizen")]
    [InlineData("system")]
    [InlineData("security")]
    [InlineData("audit")]
    public async Task What_a_person_finds_first_is_open_to_everybody_on_every_screen_and_on_paper(string account)
    {
        await FillAsync();
        var page = await windows.OfAsync(account);
        List<string> problems = [];
        foreach (var address in new[] { "/", "/notices" })
        {
            var answer = await page.GotoAsync(address);
            Assert.Equal(200, answer!.Status);
            await Expect(page.Locator("[data-bell]")).ToBeVisibleAsync();
            await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
            problems.AddRange(windows.Complaints);
            problems.AddRange((await PageInspection.BarriersAsync(page)).Select(problem => $"{address}: {problem}"));
            problems.AddRange((await PageInspection.SidewaysAsync(page, [TownWindows.Desk, (360, 740)])).Select(problem => $"{address}: {problem}"));
            problems.AddRange((await PageInspection.PaperAsync(page)).Select(problem => $"{address}: {problem}"));
            await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Null });
            // The inspection itself does what no page of ours may.
            windows.Complaints.Clear();
        }

        Assert.Empty(problems);
    }

    [Fact]
    public async Task A_reviewer_returns_and_passes_on_a_phone_by_touch_alone()
    {
        var (passed, returned) = (await town.SubmitAsync("手机上通过"), await town.SubmitAsync("手机上退回"));
        var page = await windows.OfAsync("reviewer-school", TownWindows.Phone);
        await page.GotoAsync("/");
        await page.Locator("a[href*='mine=1']").First.TapAsync();
        await page.Locator("tr", new() { HasText = "手机上通过" }).GetByRole(AriaRole.Link).First.TapAsync();
        await page.WaitForLoadStateAsync();
        await TapAsync(page, "审核通过");
        await Expect(page.Locator("main")).ToContainTextAsync("已审核通过。");
        await page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(Checkout.Root, "artifacts", "browser", "phone-passed.png") });
        await page.GotoAsync("/filings?mine=1");
        await page.Locator("tr", new() { HasText = "手机上退回" }).GetByRole(AriaRole.Link).First.TapAsync();
        await page.WaitForLoadStateAsync();
        await page.Locator("[name=note]").TapAsync();
        await page.Keyboard.TypeAsync("请补充测算依据。");
        await TapAsync(page, "退回");
        await Expect(page.Locator("main")).ToContainTextAsync("已退回，填报单位会看到理由。");
        Assert.Equal(Role.DepartmentReviewer, (await town.StandingAsync(passed)).Reviewer);
        Assert.Equal(FilingState.Returned, (await town.StandingAsync(returned)).State);
        Assert.Empty(windows.Complaints);
    }

    public ValueTask DisposeAsync() => windows.DisposeAsync();

    // A finger needs a place of 24 pixels at least.
    private static async Task TapAsync(IPage page, string button)
    {
        var found = page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true });
        await found.ScrollIntoViewIfNeededAsync();
        var place = (await found.BoundingBoxAsync())!;
        Assert.True(place is { Width: >= 24, Height: >= 24 } && place.X >= 0 && place.X + place.Width <= TownWindows.Phone.Width, $"{button}: {place.X} {place.Width} × {place.Height}");
        await found.TapAsync();
    }

    // Something to do and something that was told, for whoever can have it.
    private async Task FillAsync()
    {
        if ((await town.Site.Library.Filings.ListAsync(new(), default, new(), Cancel)).Total > 0) return;
        await town.BeginAsync();
        await town.SubmitAsync();
        var reviewer = town.Site.Library.As(new("reviewer-school", "reviewer-school", "test"), (await Townspeople.SignInAsync(town.Site.Library, "reviewer-school")).Scope(Role.UnitReviewer));
        await reviewer.FilingWay.DecideAsync(await town.SubmitAsync(), Role.UnitReviewer, FilingAction.Return, 1, "请写明面积。", Cancel);
        var clerk = await Townspeople.AsAsync(town.Site.Library, "clerk-school", Privilege.FileForms);
        await clerk.Projects.AddAsync(0, new ProjectEntry("图书采购", null, 2025, null), Cancel);
        town.Site.Clock.Time += TimeSpan.FromMinutes(6);
    }
}
