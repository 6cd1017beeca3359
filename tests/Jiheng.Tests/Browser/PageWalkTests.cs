using Jiheng.Tests.Web;
using Microsoft.Playwright;

namespace Jiheng.Tests.Browser;

/// <summary>What holds for every page.</summary>
public sealed class PageWalkTests(TestBrowser browser, TestServer server) : BrowserTest(browser, server)
{
    private const int MostBytes = 400_000;
    private const double MostShift = 0.02;

    public static TheoryData<PageCase> All => Pages.Theory;

    [Theory]
    [MemberData(nameof(All), MemberType = typeof(PageWalkTests))]
    public async Task A_page_is_light_and_still_and_open_to_everybody_on_every_screen_and_on_paper(PageCase page)
    {
        await Server.CountyAsync();
        await PageInspection.WatchShiftsAsync(Page);
        var sizes = new List<Task<RequestSizesResult>>();
        Page.RequestFinished += (_, request) =>
        {
            // The library for charts comes after the page and is kept from then on.
            if (!request.Url.Contains("/lib/echarts", StringComparison.Ordinal)) sizes.Add(request.SizesAsync());
        };
        var answer = await Page.GotoAsync(page.Path);
        Assert.Equal(page.Status, answer!.Status);
        var weight = (await Task.WhenAll(sizes)).Sum(size => size.ResponseBodySize);
        var shift = await PageInspection.ShiftAsync(Page);
        if (shift > MostShift)
        {
            // What once came late on a busy machine is not yet how the page is built: only what moves again counts.
            await Page.ReloadAsync();
            shift = await PageInspection.ShiftAsync(Page);
        }

        if (page.Prepare is not null) await page.Prepare(Page);

        // All at once, so that one run tells all that there is to mend.
        List<string> problems = [.. Complaints.Where(complaint => page.Status == 200 || !complaint.Contains($"status of {page.Status}", StringComparison.Ordinal))
            .Where(complaint => page.Complains is null || !complaint.Contains(page.Complains, StringComparison.Ordinal))];
        if (sizes.Count < 5 || weight is < 10_000 or > MostBytes) problems.Add($"{sizes.Count} files with {weight} bytes");
        if (shift > MostShift) problems.Add($"moves by {shift:0.000} while it is loaded");
        problems.AddRange(await PageInspection.BarriersAsync(Page));
        problems.AddRange(await PageInspection.SidewaysAsync(Page, [(1366, 768), (360, 740)]));
        // A page is printed as it comes; what people open in it stays on the screen.
        if (page.Prepare is null) problems.AddRange(await PageInspection.PaperAsync(Page));
        Assert.Empty(problems);
    }
}
