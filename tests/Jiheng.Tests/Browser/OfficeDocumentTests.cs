using System.IO.Compression;
using System.Text.RegularExpressions;
using Jiheng.Tests.Forms.Formats.Archives;
using Jiheng.Tests.Web;
using Microsoft.Playwright;

namespace Jiheng.Tests.Browser;

public sealed class OfficeDocumentTests(TestBrowser browser, TestServer server) : BrowserTest(browser, server)
{
    [Fact]
    public async Task A_Word_file_and_an_archive_go_in_and_a_cell_leads_to_its_place_and_files_come_out()
    {
        await Page.GotoAsync("/");
        var zip = TestArchive.Of(("上报/目标表.txt", TestArchive.Text(Texts.Targets("包渠清淤经费"))), ("上报/旧.zip", TestArchive.Of(("x.txt", [65]))));
        await Page.SetInputFilesAsync("[data-input=files]", [Binary("自评表.docx", Samples.Bytes("self-evaluation-2023-first.docx")), Binary("上报.zip", zip)]);
        await Expect(Page.GetByRole(AriaRole.Listitem).Filter(new() { HasText = "上报.zip" })).ToContainTextAsync("取出 1 个文件，1 张表");
        await Expect(Page.GetByRole(AriaRole.Listitem).Filter(new() { HasText = "上报/旧.zip" })).ToContainTextAsync("压缩包里还有压缩包");
        await Page.Locator("[data-result]").ClickAsync();
        await ArriveAsync(UploadByHandTests.Result());
        await Expect(Page.Locator(".form-list tbody tr")).ToHaveCountAsync(2);

        await Page.Locator(".form-list tbody tr", new() { HasText = "自评表.docx" }).Locator(".row-link").ClickAsync();
        await ArriveAsync(new Regex(@"/forms/\d+"));
        await Page.ClickAsync("#tab-source");
        var cell = Page.Locator("td[data-path='indicators[1].target']");
        await cell.Locator(".cell-text").ClickAsync();
        var place = Page.Locator("#panel-source td.chosen");
        await Expect(place).ToHaveCountAsync(1);
        await Expect(place).ToBeInViewportAsync();
        await Expect(place).ToContainTextAsync((await cell.Locator(".cell-text").InnerTextAsync()).Trim());

        var form = await TakeAsync("a[href*='format=xlsx&part=forms']");
        Assert.EndsWith(".xlsx", form.SuggestedFilename, StringComparison.Ordinal);
        using (var workbook = ZipFile.OpenRead(await form.PathAsync())) Assert.Contains(workbook.Entries, entry => entry.FullName == "xl/workbook.xml");
        var reviewed = await TakeAsync("a[href$='/reviewed']");
        Assert.Equal("自评表（批注）.docx", reviewed.SuggestedFilename);
        using (var copy = ZipFile.OpenRead(await reviewed.PathAsync())) Assert.Contains(copy.Entries, entry => entry.FullName == "word/comments.xml");
        Assert.Empty(Complaints);
    }

    private Task<IDownload> TakeAsync(string link) => Page.RunAndWaitForDownloadAsync(async () =>
    {
        await Page.Locator("summary", new() { HasText = "下载" }).ClickAsync();
        await Page.Locator(".menu-list " + link).ClickAsync();
        await Page.Keyboard.PressAsync("Escape");
    });

    private static FilePayload Binary(string name, byte[] content) => new() { Name = name, MimeType = "application/octet-stream", Buffer = content };
}
