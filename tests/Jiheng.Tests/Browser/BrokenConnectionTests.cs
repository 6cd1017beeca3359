using System.Text.RegularExpressions;
using Jiheng.Tests.Web;
using Microsoft.Playwright;

namespace Jiheng.Tests.Browser;

public sealed class BrokenConnectionTests(TestBrowser browser, TestServer server) : BrowserTest(browser, server)
{
    [Fact]
    public async Task A_connection_cut_in_the_middle_is_said_on_each_line_and_the_rest_can_be_tried_again()
    {
        var sent = 0;
        await Page.RouteAsync("**/documents", route => Interlocked.Increment(ref sent) == 1 ? route.ContinueAsync() : route.AbortAsync("connectionreset"));
        await Page.GotoAsync("/");
        await Page.SetInputFilesAsync("[data-input=files]", Files("断", 5));
        await Expect(Page.Locator("[data-progress-list] li", new() { HasText = "没有传上去" })).ToHaveCountAsync(4);
        await Expect(Page.Locator("[data-progress-list] li", new() { HasText = "1 张表" })).ToHaveCountAsync(1);
        await Page.UnrouteAsync("**/documents");
        await Page.ClickAsync("[data-retry]");
        await ArriveAsync(UploadByHandTests.Result());
        await Expect(Page.Locator(".form-list tbody tr")).ToHaveCountAsync(5);
    }

    [Fact]
    public async Task A_server_that_is_not_there_is_said_and_the_same_files_can_be_tried_again()
    {
        await Page.GotoAsync("/");
        await Page.Context.SetOfflineAsync(true);
        await Page.SetInputFilesAsync("[data-input=files]", Files("离", 2));
        await Expect(Page.Locator("[data-progress-list] li", new() { HasText = "请确认程序还在运行" })).ToHaveCountAsync(2);
        await Page.Context.SetOfflineAsync(false);
        await Page.ClickAsync("[data-retry]");
        await ArriveAsync(UploadByHandTests.Result());
        await Expect(Page.Locator(".form-list tbody tr")).ToHaveCountAsync(2);
    }

    [Fact]
    public async Task A_correction_that_does_not_arrive_is_said_and_what_was_typed_stays()
    {
        var (_, form) = await Server.PutAsync("更正.txt", Texts.Targets("更正渠清淤经费"));
        await Page.GotoAsync(form);
        await Page.DblClickAsync($"td[data-path='{Texts.Rate}']");
        await Page.FillAsync("#field-editor textarea", "≥95");
        await Page.Context.SetOfflineAsync(true);
        await Page.ClickAsync("[data-field-save]");
        await Expect(Page.Locator(".field-problem")).ToContainTextAsync("连不上");
        await Expect(Page.Locator("#field-editor textarea")).ToHaveValueAsync("≥95");
    }

    [Fact]
    public async Task A_window_closed_during_a_batch_leaves_what_had_come_in_a_finished_set()
    {
        var sent = 0;
        await Page.RouteAsync("**/documents", async route =>
        {
            if (Interlocked.Increment(ref sent) <= 3) await route.ContinueAsync();
        });
        await Page.GotoAsync("/");
        var made = Page.WaitForResponseAsync(new Regex("/sets$"));
        await Page.SetInputFilesAsync("[data-input=files]", Files("关", 8));
        await Expect(Page.Locator("[data-progress-text]")).ToHaveTextAsync("3 / 8");
        var set = (await (await made).JsonAsync())!.Value.GetProperty("url").GetString()!;
        await Page.Context.CloseAsync();
        Assert.Equal(3, (await Server.FormsAsync(set)).Distinct().Count());
        // The forms of the set were checked against each other: three projects with the same indicators.
        Assert.Contains("TEMPLATE-COPY", await Server.Client.GetStringAsync(set, TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_people_upload_at_once_and_each_gets_a_set()
    {
        var other = await OpenAsync();
        IPage[] both = [Page, other];
        await Task.WhenAll(both.Select(page => page.GotoAsync("/")));
        // One file of each is the same.
        await Task.WhenAll(both.Select((page, i) => page.SetInputFilesAsync("[data-input=files]", [.. Files($"两{i}", 4), .. Files("同", 1)])));
        await Task.WhenAll(both.Select(page => Expect(page).ToHaveURLAsync(UploadByHandTests.Result())));
        await Task.WhenAll(both.Select(page => Expect(page.Locator(".form-list tbody tr")).ToHaveCountAsync(5)));
        Assert.NotEqual(Page.Url, other.Url);
        Assert.Single(await Server.FormsAsync("/library?q=同0渠清淤"));
    }

    private static FilePayload[] Files(string name, int count) => [.. Enumerable.Range(0, count).Select(i => UploadByHandTests.File($"{name}{i}.txt", Texts.Targets($"{name}{i}渠清淤经费")))];
}
