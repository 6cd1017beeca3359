using System.Text.RegularExpressions;
using Jiheng.Domain.Filings;
using Jiheng.Tests.Web.Filings;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Jiheng.Tests.Browser;

/// <summary>The whole way of a declaration, by the hands of those who do it: a paste from Excel, return, correction, three approvals, and an adjustment. A picture of each step lands in
/// artifacts/browser.</summary>
public sealed class DeclarationByHandTests(TestBrowser browser, FilingTown town) : IClassFixture<FilingTown>, IAsyncDisposable
{
    // As Excel puts a block onto the clipboard: cells parted by tabs, a cell of two lines in quotation marks.
    private const string Copied = "\"维修校舍\n数量\"\t≥12栋\r\n维修验收合格率\t＝100%\r\n维修按期完成率\t≥95%\r\n每平方米维修成本\t≤860元\r\n减少房屋安全隐患数量\t很多\r\n";
    private readonly TownWindows windows = new(browser, town);
    private int pictures;

    [Fact]
    public async Task A_declaration_goes_from_a_paste_over_return_and_correction_to_approval_and_adjustment()
    {
        var address = await DeclareAsync();
        var clerk = await windows.OfAsync("clerk-school");
        await ReturnAsync(address);
        await clerk.GotoAsync(address);
        await Expect(clerk.Locator("main")).ToContainTextAsync("已退回");
        await clerk.ClickAsync("#tab-history");
        await Expect(clerk.Locator("#panel-history")).ToContainTextAsync("隐患数量请写明几处");
        await PictureAsync(clerk, "returned");
        await WriteAsync(clerk, address, "indicators[4].target", "≥30处");
        await HandInAsync(clerk, address, "已改正");
        await ReviewAsync(address, 2);
        await Expect(clerk.Locator("main")).ToContainTextAsync("审核中");
        await PassAsync("reviewer-education", address);
        await PassAsync("office-education", address);
        Assert.Equal(FilingState.Approved, (await town.StandingAsync(Number(address))).State);

        await clerk.GotoAsync(address);
        await Expect(clerk.GetByRole(AriaRole.Link, new() { Name = "填写" })).ToHaveCountAsync(0);
        await PictureAsync(clerk, "approved");
        await clerk.FillAsync("[name=note]", "年中追加预算 20 万元，多修 3 栋。");
        await clerk.GetByRole(AriaRole.Button, new() { Name = "申请调整" }).ClickAsync();
        await Expect(clerk.Locator("main")).ToContainTextAsync("第 1 次调整");
        await WriteAsync(clerk, address, "indicators[0].target", "≥15栋");
        await HandInAsync(clerk, address, "按追加的预算调整");
        foreach (var reviewer in new[] { "reviewer-school", "reviewer-education", "office-education" }) await PassAsync(reviewer, address);
        await clerk.GotoAsync($"{address}/compare?from=2&to=3");
        await Expect(clerk.Locator("main")).ToContainTextAsync("≥12栋");
        await Expect(clerk.Locator("main")).ToContainTextAsync("≥15栋");
        await PictureAsync(clerk, "adjusted");
        Assert.Equal((FilingState.Approved, 1), await town.StandingAsync(Number(address)) is var standing ? (standing.State, standing.Round) : default);
        Assert.Empty(windows.Complaints);
    }

    public async ValueTask DisposeAsync()
    {
        if (TestContext.Current.TestState?.Result == TestResult.Failed)
            foreach (var (account, page) in windows.All) await PictureAsync(page, $"failed-{account}");
        await windows.DisposeAsync();
    }

    // A project, its form, and a block from Excel; one value of it says nothing that can be measured.
    private async Task<string> DeclareAsync()
    {
        var page = await windows.OfAsync("clerk-school");
        await page.GotoAsync("/projects/new");
        await page.FillAsync("[name=name]", "校舍维修");
        await page.FillAsync("[name='first-year']", "2026");
        await page.ClickAsync("form.paper button[type=submit]");
        await page.GetByRole(AriaRole.Link, new() { Name = "开始填报" }).First.ClickAsync();
        await page.FillAsync("[name=year]", "2026");
        await page.SelectOptionAsync("[name=kind]", "TargetDeclaration");
        await page.SelectOptionAsync("[name=layout]", "mof-2015-declaration");
        await page.GetByRole(AriaRole.Button, new() { Name = "开始填报" }).ClickAsync();
        await Expect(page).ToHaveURLAsync(new Regex("/edit$"));
        await page.WaitForLoadStateAsync();
        await Expect(page.Locator(".sheet-input")).ToHaveCountAsync(1);
        await page.ClickAsync("td[data-path='indicators[0].name']");
        await page.Locator(".sheet-input").EvaluateAsync("(field, text) => { const data = new DataTransfer(); data.setData('text/plain', text); field.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true })); }", Copied);
        await Expect(page.Locator("td[data-path='indicators[4].target'] .cell-text")).ToHaveTextAsync("很多");
        await Expect(page.Locator("td[data-path='indicators[0].name'] .cell-text")).ToContainTextAsync("维修校舍");
        await Expect(page.Locator("[data-sheet-state]")).ToContainTextAsync("已保存");
        await PictureAsync(page, "pasted");
        var address = new Uri(page.Url).AbsolutePath[..^"/edit".Length];
        foreach (var (path, text) in new[] { ("funding.annual", "100"), ("goals.annual", "维修校舍，消除安全隐患。") }) await TypeAsync(page, path, text);
        await HandInAsync(page, address, "首次申报");
        return address;
    }

    private async Task ReturnAsync(string address)
    {
        var page = await windows.OfAsync("reviewer-school");
        await page.GotoAsync("/filings?mine=1");
        await page.Locator($"a[href='{address}']").First.ClickAsync();
        await page.WaitForLoadStateAsync();
        await page.FillAsync("[name=note]", "隐患数量请写明几处。");
        await page.GetByRole(AriaRole.Button, new() { Name = "退回" }).ClickAsync();
        await Expect(page.Locator("main")).ToContainTextAsync("已退回，填报单位会看到理由。");
    }

    // The first reviewer passes it by the review sheet.
    private async Task ReviewAsync(string address, int version)
    {
        var page = await windows.OfAsync("reviewer-school");
        await page.GotoAsync(address);
        await page.GetByRole(AriaRole.Link, new() { Name = "填审核表" }).ClickAsync();
        await Expect(page.Locator("h1")).ToHaveTextAsync("绩效目标审核表");
        await Expect(page.Locator("[name='points-0']")).ToBeHiddenAsync();
        await page.CheckAsync("[name=kind][value=Key]");
        await Expect(page.Locator("[name='grade-0']").First).ToBeHiddenAsync();
        var points = new[] { "9", "8.5", "14", "13", "13", "14", "9", "9" };
        for (var item = 0; item < points.Length; item++) await page.FillAsync($"[name='points-{item}']", points[item]);
        await Expect(page.Locator("[data-review-sum]")).ToHaveTextAsync("89.5");
        await page.CheckAsync("[name=conclusion][value=Good]");
        await page.FillAsync("[name=note]", $"第 {version} 版已补充，同意。");
        await PictureAsync(page, "reviewed");
        await page.GetByRole(AriaRole.Button, new() { Name = "保存并通过" }).ClickAsync();
        await Expect(page.Locator("main")).ToContainTextAsync("已审核通过。");
        var clerk = await windows.OfAsync("clerk-school");
        await clerk.GotoAsync(address);
    }

    private async Task PassAsync(string account, string address)
    {
        var page = await windows.OfAsync(account);
        await page.GotoAsync(address);
        await page.GetByRole(AriaRole.Button, new() { Name = "审核通过" }).ClickAsync();
        await Expect(page.Locator("main")).ToContainTextAsync("已审核通过。");
    }

    private static async Task WriteAsync(IPage page, string address, string path, string text)
    {
        await page.GotoAsync(address);
        await page.GetByRole(AriaRole.Link, new() { Name = "填写" }).ClickAsync();
        await page.WaitForLoadStateAsync();
        await Expect(page.Locator(".sheet-input")).ToHaveCountAsync(1);
        await TypeAsync(page, path, text);
    }

    private static async Task TypeAsync(IPage page, string path, string text)
    {
        // Beside the mark of a finding, which leads to its card.
        await page.ClickAsync($"td[data-path='{path}']", new PageClickOptions { Position = new Position { X = 6, Y = 6 } });
        await page.Keyboard.TypeAsync(text);
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("[data-sheet-state]")).ToContainTextAsync("已保存");
    }

    private static async Task HandInAsync(IPage page, string address, string note)
    {
        await page.GotoAsync(address);
        await page.FillAsync("[name=note]", note);
        await page.GetByRole(AriaRole.Button, new() { Name = "报送", Exact = true }).ClickAsync();
        await Expect(page.Locator("main")).ToContainTextAsync("已报送。");
    }

    private Task<byte[]> PictureAsync(IPage page, string step) =>
        page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(Checkout.Root, "artifacts", "browser", $"declaration-{++pictures}-{step}.png"), FullPage = true });

    private static long Number(string address) => long.Parse(address.Split('/')[^1], System.Globalization.CultureInfo.InvariantCulture);
}
