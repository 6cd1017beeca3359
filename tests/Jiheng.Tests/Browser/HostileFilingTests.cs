using Jiheng.Domain.Filings;
using Jiheng.Domain.Years;
using Jiheng.Forms.Editing.Drafts;
using Jiheng.Storage.Projects;
using Jiheng.Tests.Storage.Filings;
using Jiheng.Tests.Web;
using Jiheng.Tests.Web.Filings;

namespace Jiheng.Tests.Browser;

/// <summary>What people write into projects, drafts, reasons and remarks is text and nothing else, wherever it is shown.</summary>
public sealed class HostileFilingTests(TestBrowser browser, TestServer server) : BrowserTest(browser, server)
{
    private const string Script = "<script>alert(1)</script>经费";
    private const string Picture = "\"><img src=x onerror=alert(2)>";
    private const string Drawing = "'><svg onload=alert(3)>";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Nothing_that_somebody_writes_into_a_filing_is_executed_on_any_page()
    {
        var (id, project) = await WriteAsync();
        foreach (var (address, seen) in new[]
        {
            ("/", Script), ("/projects", Script), ("/projects?q=" + Uri.EscapeDataString(Picture), Picture), ($"/projects/{project}", Script), ($"/projects/{project}?show=indicators", Drawing), ($"/projects/{project}?show=steps", Script), ($"/projects/{project}?show=versions", Script), ($"/projects/{project}?show=findings", Script), ($"/projects/{project}?show=remarks", Picture), ("/filings", Script), ("/filings?q=" + Uri.EscapeDataString(Picture), Picture), ("/filings?mine=1", Script),
            ($"/filings/{id}", Drawing), ($"/filings/{id}/versions/1", Drawing), ($"/filings/{id}/compare?from=1&to=draft", Script), ($"/filings/{id}/review", Drawing), ("/indicators?q=" + Uri.EscapeDataString(Drawing), Drawing), ("/notices", Script), ("/audit", Script),
        })
        {
            await Page.GotoAsync(address);
            if (address is not ("/" or "/notices")) await SeenAsync(seen);
            await HarmlessAsync(address);
        }

        await Page.GotoAsync($"/filings/{id}");
        await Page.ClickAsync("#tab-remarks");
        await Expect(Page.Locator("#panel-remarks")).ToContainTextAsync(Picture);
        await Page.ClickAsync("#tab-history");
        await Expect(Page.Locator("#panel-history")).ToContainTextAsync(Script);
        await HarmlessAsync("the panels");
        Assert.Empty(Complaints);
    }

    [Fact]
    public async Task Nothing_that_is_typed_or_pasted_into_the_editor_is_executed()
    {
        var id = await OpenFilings.BeginAsync(Server, "mof-2015-declaration");
        await Page.GotoAsync($"/filings/{id}/edit");
        await Page.WaitForLoadStateAsync();
        await Expect(Page.Locator(".sheet-input")).ToHaveCountAsync(1);
        await Page.ClickAsync("td[data-path='goals.annual']");
        await Page.Keyboard.TypeAsync(Script);
        await Page.Keyboard.PressAsync("Enter");
        await Page.ClickAsync("td[data-path='indicators[0].name']");
        await Page.Locator(".sheet-input").EvaluateAsync("(field, text) => { const data = new DataTransfer(); data.setData('text/plain', text); data.setData('text/html', `<table><tr><td>${text}</td></tr></table>`); field.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true })); }", $"{Picture}\t{Drawing}\t没有格子的{Picture}");
        await Expect(Page.Locator("td[data-path='indicators[0].name'] .cell-text")).ToHaveTextAsync(Picture);
        await Expect(Page.Locator("[data-sheet-state]")).ToContainTextAsync("已保存");
        await SeenAsync(Script);
        await HarmlessAsync("the editor");
        await Page.ReloadAsync();
        await SeenAsync(Drawing);
        await HarmlessAsync("the editor, loaded anew");
        Assert.Empty(Complaints);
    }

    private async Task<(long Filing, long Project)> WriteAsync()
    {
        // The year and the people.
        await OpenFilings.BeginAsync(Server);
        await using var library = (await Server.LibraryAsync());
        var unit = (await library.Organisations.FindAsync("414002", Cancel)).Single().Id;
        var project = await library.Projects.AddAsync(unit, new ProjectEntry(Script + Picture, null, 2025, null), Cancel);
        var form = FiledCounty.Form(Drawing) with { FiscalYear = 2027, Goals = new() { Annual = Script } };
        var state = FiledCounty.Of(DraftForm.Of(form));
        var id = await library.Filings.BeginAsync(project, 2027, "mof-2015-declaration", state, Cancel);
        await library.FilingWay.SubmitAsync(id, 0, state, Script, Cancel);
        await library.Remarks.AddAsync(id, "indicators[0].name", Picture, null, Cancel);
        var approved = await library.Filings.BeginAsync(await library.Projects.AddAsync(unit, new ProjectEntry("已批复", null, 2025, null), Cancel), 2027, "mof-2015-declaration", state, Cancel);
        await library.FilingWay.SubmitAsync(approved, 0, state, Script, Cancel);
        foreach (var role in BudgetYear.UsualLevels) await library.FilingWay.DecideAsync(approved, role, FilingAction.Pass, 1, Script, Cancel);
        return (id, project);
    }

    private async Task SeenAsync(string text) => await Expect(Page.Locator("body")).ToContainTextAsync(text);

    private async Task HarmlessAsync(string where) => Assert.True(await Page.Locator("img[src=x], svg[onload], main script").CountAsync() == 0, $"Something became an element: {where}");
}
