using System.IO.Compression;
using Jiheng.Tests.Web;

namespace Jiheng.Tests.Browser;

public sealed class DownloadByHandTests(TestBrowser browser, TestServer server) : BrowserTest(browser, server)
{
    [Theory]
    [InlineData("/sets/1", "xlsx", "")]
    [InlineData("/sets/1?severity=error", "csv", "OP-MISSING")]
    [InlineData("/forms/1", "json", "\"indicators\"")]
    public async Task What_is_on_the_page_is_taken_away_as_a_file(string path, string format, string held)
    {
        await Page.GotoAsync(path);
        await Page.Locator("summary", new() { HasText = "下载" }).ClickAsync();
        var download = await Page.RunAndWaitForDownloadAsync(() => Page.Locator($".menu-list a[href*='format={format}']").First.ClickAsync());
        var file = await download.PathAsync();
        Assert.EndsWith("." + format, download.SuggestedFilename, StringComparison.Ordinal);
        if (format == "xlsx")
        {
            using var workbook = ZipFile.OpenRead(file);
            Assert.Contains(workbook.Entries, entry => entry.FullName == "xl/workbook.xml");
        }
        else
        {
            Assert.Contains(held, await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken), StringComparison.Ordinal);
        }

        Assert.Empty(Complaints);
    }
}
