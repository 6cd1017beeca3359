using Jiheng.Tests.Web;
using Microsoft.Playwright;

namespace Jiheng.Tests.Browser;

/// <summary>What a document holds is text and nothing else, wherever it is shown.</summary>
public sealed class HostileTextTests(TestBrowser browser, TestServer server) : BrowserTest(browser, server)
{
    private const string Script = "<script>alert(1)</script>经费";
    private const string Picture = "\"><img src=x onerror=alert(2)>";
    private const string Drawing = "'><svg onload=alert(3)>";

    [Fact]
    public async Task Nothing_in_a_document_is_executed_on_any_page()
    {
        // Its name and its progress line, on the first page.
        await Page.GotoAsync("/");
        await Page.SetInputFilesAsync("[data-input=files]", [UploadByHandTests.File(Picture + ".txt", Texts.Targets(Script, unit: Picture, indicator: Drawing)), UploadByHandTests.File(Script.Replace("/", "", StringComparison.Ordinal), "没有表")]);
        await ArriveAsync(UploadByHandTests.Result());
        var set = new Uri(Page.Url).AbsolutePath;
        await SeenAsync(Script);
        await SeenAsync(Picture);
        var form = (await Server.FormsAsync(set)).First();
        foreach (var address in new[] { set + "/files", "/library", "/library/files", "/library?q=alert", "/library?q=" + Uri.EscapeDataString(Script), "/rules?q=" + Uri.EscapeDataString(Picture), form })
        {
            await Page.GotoAsync(address);
            await SeenAsync(address.StartsWith("/rules", StringComparison.Ordinal) || address.EndsWith("files", StringComparison.Ordinal) ? Picture : Script);
        }

        await SeenAsync(Drawing);
        foreach (var tab in new[] { "#tab-ledger", "#tab-source", "#tab-findings" }) await Page.ClickAsync(tab);
        await Page.WaitForSelectorAsync("#line-1", new() { State = WaitForSelectorState.Attached });
        Assert.Contains(Script, await Page.Locator("#panel-source").TextContentAsync() ?? "", StringComparison.Ordinal);
        Assert.Empty(Complaints);
    }

    [Fact]
    public async Task Nothing_in_a_correction_or_in_the_name_of_a_set_is_executed()
    {
        var set = await Server.NewSetAsync(Script);
        await Server.SendAsync(set, "x.txt", new StringContent(Texts.Targets("名渠清淤经费")));
        await Page.GotoAsync("/");
        await SeenAsync(Script);
        await Page.GotoAsync((await Server.FormsAsync(set)).First());
        await Page.DblClickAsync("td[data-path='indicators[0].name']");
        await Page.FillAsync("#field-editor textarea", Picture);
        await Page.ClickAsync("[data-field-save]");
        await Expect(Page.Locator("td[data-path='indicators[0].name'] .cell-text")).ToHaveTextAsync(Picture);
        await Page.DblClickAsync("td[data-path='indicators[0].name']");
        await Expect(Page.Locator("[data-field-before]")).ToContainTextAsync(Picture);
        await Page.Keyboard.PressAsync("Escape");
        await Page.ReloadAsync();
        await SeenAsync(Picture);
        Assert.Empty(Complaints);
    }

    // As text, and with no element made of it.
    private async Task SeenAsync(string text)
    {
        await Expect(Page.Locator("body")).ToContainTextAsync(text);
        Assert.Equal(0, await Page.Locator("img[src=x], svg[onload], main script").CountAsync());
    }
}
