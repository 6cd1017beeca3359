using System.Text;
using System.Text.RegularExpressions;
using Jiheng.Tests.Web;
using Microsoft.Playwright;

namespace Jiheng.Tests.Browser;

public sealed partial class UploadByHandTests(TestBrowser browser, TestServer server) : BrowserTest(browser, server)
{
    [Fact]
    public async Task Chosen_files_show_their_progress_and_lead_to_the_result()
    {
        var held = new TaskCompletionSource();
        await Page.RouteAsync("**/documents", async route =>
        {
            if (route.Request.Headers["x-file-name"].StartsWith("last", StringComparison.Ordinal)) await held.Task;
            await route.ContinueAsync();
        });
        await Page.GotoAsync("/");
        await Page.SetInputFilesAsync("[data-input=files]", [File("甲.txt", Texts.Targets("甲渠清淤经费")), Bad("图片.txt"), File("last.txt", Texts.Targets("乙渠清淤经费"))]);
        await Expect(Page.Locator("[data-progress-text]")).ToHaveTextAsync("2 / 3");
        await Expect(Page.GetByRole(AriaRole.Listitem).Filter(new() { HasText = "甲.txt" })).ToContainTextAsync("1 张表，1 处错误");
        held.SetResult();
        await ArriveAsync(Result());
        await Expect(Page.Locator(".form-list tbody tr")).ToHaveCountAsync(2);
        await Expect(Page.Locator(".notice")).ToContainTextAsync("图片.txt");
    }

    [Fact]
    public async Task A_file_that_is_refused_keeps_the_page_and_says_why()
    {
        await Page.GotoAsync("/");
        await Page.SetInputFilesAsync("[data-input=files]", [File("丙.txt", Texts.Targets("丙渠清淤经费")), File("太长.txt", new string('\n', 200_000))]);
        await Expect(Page.GetByRole(AriaRole.Listitem).Filter(new() { HasText = "太长.txt" })).ToContainTextAsync("20 万行");
        await Expect(Page.Locator("[data-retry]")).ToBeHiddenAsync();
        await Page.Locator("[data-result]").ClickAsync();
        await Expect(Page.Locator(".form-list tbody tr")).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task Dropped_files_are_taken()
    {
        await Page.GotoAsync("/");
        var transfer = await Page.EvaluateHandleAsync("texts => { const transfer = new DataTransfer(); texts.forEach((text, i) => transfer.items.add(new File([text], `拖${i}.txt`))); return transfer; }", new[] { Texts.Targets("丁渠清淤经费"), Texts.Targets("戊渠清淤经费") });
        await Page.DispatchEventAsync("[data-drop-zone]", "dragover", new { dataTransfer = transfer });
        await Expect(Page.Locator("[data-drop-zone]")).ToHaveClassAsync(new Regex("over"));
        await Page.DispatchEventAsync("[data-drop-zone]", "drop", new { dataTransfer = transfer });
        await ArriveAsync(Result());
        await Expect(Page.Locator(".form-list tbody tr")).ToHaveCountAsync(2);
        Assert.Empty(Complaints);
    }

    [Fact]
    public async Task Pasted_text_is_taken_and_nothing_pasted_is_said()
    {
        await Page.GotoAsync("/");
        await Page.ClickAsync("[data-paste-open]");
        await Page.ClickAsync("[data-paste-send]");
        await Expect(Page.Locator(".toast-box")).ToContainTextAsync("还没有粘贴文字");
        await Page.FocusAsync("#paste-text");
        await Page.Keyboard.InsertTextAsync(Texts.Targets("己渠清淤经费"));
        await Page.ClickAsync("[data-paste-send]");
        await ArriveAsync(Result());
        await Expect(Page.Locator(".form-list")).ToContainTextAsync("己渠清淤经费");
    }

    internal static FilePayload File(string name, string text) => new() { Name = name, MimeType = "text/plain", Buffer = Encoding.UTF8.GetBytes(text) };

    private static FilePayload Bad(string name) => new() { Name = name, MimeType = "text/plain", Buffer = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, 0, 1, 2, 3] };

    [GeneratedRegex(@"/sets/\d+$")]
    internal static partial Regex Result();
}
