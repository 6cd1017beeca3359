using System.Text.RegularExpressions;
using Jiheng.Forms.Editing.Drafts;
using Jiheng.Storage.Filings;
using Jiheng.Tests.Storage.Filings;
using Jiheng.Tests.Web;
using Jiheng.Tests.Web.Filings;
using Microsoft.Playwright;

namespace Jiheng.Tests.Browser;

/// <summary>Tasks and safeguards of a department's plan, added, moved and removed by keyboard alone.</summary>
public sealed class TaskRowsByHandTests(TestBrowser browser, TestServer server) : BrowserTest(browser, server)
{
    private static readonly Regex Chosen = new("chosen");

    private ILocator Tasks => Page.Locator("td[data-path^='goalsByTask['][data-path$='].name']");

    [Fact]
    public async Task A_seventh_task_is_added_moved_removed_and_brought_back_with_all_that_was_typed()
    {
        var id = await OpenAsync("mof-2015-department-declaration");
        await GoAsync("goalsByTask[5].name");
        await TypeAsync("第六项");
        await Page.Keyboard.PressAsync("Alt+Insert");
        await Expect(Tasks).ToHaveCountAsync(7);
        await Expect(Cell("goalsByTask[6].name")).ToHaveClassAsync(Chosen);
        await TypeAsync("第七项");
        await GoAsync("goalsByTask[6].amount");
        await TypeAsync("很多");
        await Page.Keyboard.PressAsync("Alt+ArrowUp");
        await Expect(Cell("goalsByTask[5].amount")).ToHaveClassAsync(Chosen);
        await Expect(Text("goalsByTask[5].name")).ToHaveTextAsync("第七项");
        await Expect(Text("goalsByTask[5].amount")).ToHaveTextAsync("很多");
        await Expect(Text("goalsByTask[6].name")).ToHaveTextAsync("第六项");
        await SavedAsync();
        await Page.Keyboard.PressAsync("Control+Delete");
        await Expect(Tasks).ToHaveCountAsync(6);
        await Expect(Text("goalsByTask[5].name")).ToHaveTextAsync("第六项");
        await Expect(Page.Locator(".sheet-input")).ToBeFocusedAsync();
        await Page.Keyboard.PressAsync("Control+z");
        await Expect(Tasks).ToHaveCountAsync(7);
        await Expect(Text("goalsByTask[5].name")).ToHaveTextAsync("第七项");
        await Expect(Text("goalsByTask[5].amount")).ToHaveTextAsync("很多");
        await Page.ReloadAsync();
        await Expect(Text("goalsByTask[5].amount")).ToHaveTextAsync("很多");
        Assert.Equal("很多", (await OpenFilings.DraftAsync(Server, id)).Unread["goalsByTask[5].amount"]);
        Assert.Empty(Complaints);
    }

    [Fact]
    public async Task Beside_its_indicators_a_task_is_moved_with_them_and_a_safeguard_is_added_below()
    {
        var id = await OpenAsync("hebei-department-plan");
        await GoAsync("goalsByTask[1].indicators[0].name");
        await TypeAsync("长度");
        await Page.Keyboard.PressAsync("Alt+Insert");
        await Expect(Cell("goalsByTask[1].indicators[1].name")).ToHaveClassAsync(Chosen);
        await TypeAsync("合格率");
        await GoAsync("goalsByTask[1].name");
        await TypeAsync("清淤");
        await Page.Keyboard.PressAsync("Alt+ArrowUp");
        await Expect(Text("goalsByTask[0].indicators[1].name")).ToHaveTextAsync("合格率");
        await Expect(Cell("goalsByTask[0].name")).ToHaveClassAsync(Chosen);
        await GoAsync("safeguards[2]");
        await TypeAsync("专班");
        await Page.Keyboard.PressAsync("Alt+Insert");
        await Expect(Cell("safeguards[3]")).ToHaveClassAsync(Chosen);
        await Page.Keyboard.PressAsync("Alt+ArrowUp");
        await Expect(Text("safeguards[3]")).ToHaveTextAsync("专班");
        await SavedAsync();
        var form = (await OpenFilings.DraftAsync(Server, id)).Form;
        Assert.Equal(("清淤", "长度", 4), (form.GoalsByTask[0].Name, form.GoalsByTask[0].Indicators[0].Name, form.Safeguards.Count));
        Assert.Empty(Complaints);
    }

    [Fact]
    public async Task What_is_typed_while_another_moves_tasks_goes_into_the_task_that_was_meant()
    {
        var id = await OpenAsync("hebei-department-plan");
        await GoAsync("goalsByTask[2].name");
        await TypeAsync("清淤");
        await SavedAsync();
        await GoAsync("goalsByTask[2].indicators[0].name");
        await Page.Keyboard.TypeAsync("正在写");
        await using var library = await Server.LibraryAsync();
        RowEdit[] edits = [new AddRow(0, DraftForm.BlankRow) { List = RowsOf.Tasks }, new MoveRow(3, 1) { List = RowsOf.Tasks }];
        var draft = await OpenFilings.DraftAsync(Server, id);
        edits = [.. edits.SelectMany(edit => DraftEditor.Settle(draft, edit)).Cast<RowEdit>()];
        await library.As(new("li", "李四", "test")).Drafts.SaveAsync(id, 1, [.. edits.Select(edit => new NewEdit(DraftJson.Write(edit), "任务1", null, "添加") { Rows = edit })], FiledCounty.Of(edits.Aggregate(draft, DraftEditor.Apply)), cancel: TestContext.Current.CancellationToken);
        await Expect(Text("goalsByTask[1].name")).ToHaveTextAsync("清淤");
        await Expect(Cell("goalsByTask[1].indicators[0].name")).ToHaveClassAsync(Chosen);
        await Expect(Page.Locator(".sheet-input")).ToHaveValueAsync("正在写");
        await Page.Keyboard.PressAsync("Enter");
        await Expect(Text("goalsByTask[1].indicators[0].name")).ToHaveTextAsync("正在写");
        await SavedAsync();
        await Expect(Page.Locator("td.pending")).ToHaveCountAsync(0);
        Assert.Equal("正在写", (await OpenFilings.DraftAsync(Server, id)).Form.GoalsByTask[1].Indicators[0].Name);
    }

    private async Task<long> OpenAsync(string layout)
    {
        var id = await OpenFilings.BeginAsync(Server, layout);
        await Page.GotoAsync($"/filings/{id}/edit");
        await Page.WaitForLoadStateAsync();
        await Page.Locator(".sheet-input").FocusAsync();
        return id;
    }

    private async Task GoAsync(string path)
    {
        var order = await Page.Locator("#sheet-view td[data-path]").EvaluateAllAsync<string[]>("cells => cells.map(cell => cell.dataset.path)");
        var from = Array.IndexOf(order, await Page.Locator("#sheet-view td.chosen").GetAttributeAsync("data-path"));
        var steps = Array.IndexOf(order, path) - from;
        for (var i = 0; i < Math.Abs(steps); i++) await Page.Keyboard.PressAsync(steps > 0 ? "Tab" : "Shift+Tab");
        await Expect(Cell(path)).ToHaveClassAsync(Chosen);
    }

    private async Task TypeAsync(string text)
    {
        await Page.Keyboard.TypeAsync(text);
        await Page.Keyboard.PressAsync("Tab");
        await Page.Keyboard.PressAsync("Shift+Tab");
    }

    private async Task SavedAsync() => await Expect(Page.Locator("[data-sheet-state]")).ToContainTextAsync("已保存");

    private ILocator Cell(string path) => Page.Locator($"td[data-path='{path}']");

    private ILocator Text(string path) => Page.Locator($"td[data-path='{path}'] .cell-text");
}
