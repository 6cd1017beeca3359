using System.Text.RegularExpressions;
using Jiheng.Forms.Editing.Drafts;
using Jiheng.Storage.Filings;
using Jiheng.Tests.Storage.Filings;
using Jiheng.Tests.Web;
using Jiheng.Tests.Web.Filings;
using Microsoft.Playwright;

namespace Jiheng.Tests.Browser;

/// <summary>The editor of a filing, used by keyboard and mouse.</summary>
public sealed class SheetByHandTests(TestBrowser browser, TestServer server) : BrowserTest(browser, server)
{
    private const string Name = "indicators[0].name";
    private const string Target = "indicators[0].target";
    private long id;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private ILocator State => Page.Locator("[data-sheet-state]");

    private ILocator Field => Page.Locator(".sheet-input");

    [Fact]
    public async Task Typing_fills_cell_after_cell_and_everything_is_there_after_a_reload()
    {
        await OpenSheetAsync();
        await Cell(Name).ClickAsync();
        await Page.Keyboard.TypeAsync("清淤长度");
        await Page.Keyboard.PressAsync("Tab");
        await Expect(Cell(Target)).ToHaveClassAsync(Chosen());
        await Page.Keyboard.TypeAsync("≥12公里");
        await Page.Keyboard.PressAsync("Enter");
        await Expect(Cell("indicators[1].target")).ToHaveClassAsync(Chosen());
        await Page.Keyboard.TypeAsync("不要的");
        await Page.Keyboard.PressAsync("Escape");
        await Page.Keyboard.PressAsync("ArrowUp");
        await Page.Keyboard.PressAsync("F2");
        await Expect(Field).ToHaveValueAsync("≥12公里");
        await Page.Keyboard.PressAsync("Backspace");
        await Page.Keyboard.PressAsync("ArrowLeft");
        await Page.Keyboard.PressAsync("End");
        await Page.Keyboard.TypeAsync("顷");
        await Page.Keyboard.PressAsync("Shift+Tab");
        await Expect(Cell(Name)).ToHaveClassAsync(Chosen());
        await SavedAsync();
        await Page.ReloadAsync();
        await Expect(Text(Name)).ToHaveTextAsync("清淤长度");
        await Expect(Text(Target)).ToHaveTextAsync("≥12公顷");
        await Expect(Text("indicators[1].target")).ToHaveTextAsync("");
        Assert.Empty(Complaints);
    }

    [Fact]
    public async Task Chinese_is_composed_in_the_cell_without_losing_its_first_letter_also_while_an_answer_comes()
    {
        await OpenSheetAsync();
        await Cell(Name).ClickAsync();
        var client = await Page.Context.NewCDPSessionAsync(Page);
        await client.SendAsync("Input.imeSetComposition", new() { ["text"] = "q", ["selectionStart"] = 1, ["selectionEnd"] = 1 });
        await Expect(Cell(Name)).ToHaveClassAsync(new Regex("editing"));
        await client.SendAsync("Input.imeSetComposition", new() { ["text"] = "qing'yu", ["selectionStart"] = 7, ["selectionEnd"] = 7 });
        await Expect(Field).ToHaveValueAsync("qing'yu");
        await client.SendAsync("Input.insertText", new() { ["text"] = "清淤" });
        await Expect(Field).ToHaveValueAsync("清淤");
        await Page.Keyboard.PressAsync("Enter");
        await SavedAsync();
        Assert.Equal("清淤", (await OpenFilings.DraftAsync(Server, id)).Form.Indicators[0].Name);
    }

    [Fact]
    public async Task Undo_and_redo_are_done_by_the_server_and_hold_after_a_reload()
    {
        await OpenSheetAsync();
        await TypeAsync(Name, "甲");
        await SavedAsync();
        await TypeAsync(Name, "乙");
        await SavedAsync();
        await Page.Keyboard.PressAsync("Control+z");
        await Expect(Text(Name)).ToHaveTextAsync("甲");
        await Page.ReloadAsync();
        await Expect(Text(Name)).ToHaveTextAsync("甲");
        await Expect(Field).ToHaveCountAsync(1);
        await Cell(Name).ClickAsync();
        await Page.Keyboard.PressAsync("Control+y");
        await Expect(Text(Name)).ToHaveTextAsync("乙");
        await Page.ClickAsync("[data-sheet-do=undo]");
        await Expect(Text(Name)).ToHaveTextAsync("甲");
    }

    [Fact]
    public async Task Rows_are_added_moved_and_removed_by_keyboard_and_the_focus_goes_along()
    {
        await OpenSheetAsync();
        await TypeAsync(Name, "甲");
        await TypeAsync("indicators[1].name", "乙");
        await Page.Keyboard.PressAsync("ArrowUp");
        await Page.Keyboard.PressAsync("Alt+Insert");
        await Expect(Page.Locator("td[data-path$='.name'][data-path^='indicators']")).ToHaveCountAsync(10);
        await Expect(Cell("indicators[2].name")).ToHaveClassAsync(Chosen());
        await Expect(Field).ToBeFocusedAsync();
        await Page.Keyboard.TypeAsync("新");
        await Page.Keyboard.PressAsync("Enter");
        await Page.Keyboard.PressAsync("ArrowUp");
        await Page.Keyboard.PressAsync("Alt+ArrowUp");
        await Expect(Cell("indicators[1].name")).ToHaveClassAsync(Chosen());
        await Expect(Text("indicators[1].name")).ToHaveTextAsync("新");
        await SavedAsync();
        await Page.Keyboard.PressAsync("Control+Delete");
        await Expect(Page.Locator("td[data-path$='.name'][data-path^='indicators']")).ToHaveCountAsync(9);
        await Expect(Text("indicators[1].name")).ToHaveTextAsync("乙");
        await Expect(Field).ToBeFocusedAsync();
        Assert.Empty(Complaints);
    }

    [Fact]
    public async Task A_block_is_pasted_a_cell_is_copied_and_emptied()
    {
        await OpenSheetAsync();
        await Cell(Name).ClickAsync();
        await PasteAsync("甲\t≥1次\n乙\t≥2次\n");
        await Expect(Text("indicators[1].target")).ToHaveTextAsync("≥2次");
        await Cell("indicators[1].name").ClickAsync();
        var copied = await Field.EvaluateAsync<string>("field => { const data = new DataTransfer(); field.dispatchEvent(new ClipboardEvent('copy', { clipboardData: data, bubbles: true, cancelable: true })); return data.getData('text/plain'); }");
        Assert.Equal("乙", copied);
        await Page.Keyboard.PressAsync("Delete");
        await Expect(Text("indicators[1].name")).ToHaveTextAsync("");
        await SavedAsync();
        Assert.Equal("", (await OpenFilings.DraftAsync(Server, id)).Form.Indicators[1].Name);
    }

    [Fact]
    public async Task What_may_stand_in_a_cell_is_offered_and_taken_by_keyboard()
    {
        await OpenSheetAsync();
        await Cell("indicators[0].level2").ClickAsync();
        await Page.Keyboard.TypeAsync("社会");
        await Expect(Page.Locator("#sheet-choices [role=option]")).ToHaveCountAsync(2);
        await Page.Keyboard.PressAsync("ArrowDown");
        await Expect(Field).ToHaveAttributeAsync("aria-activedescendant", "sheet-choice-0");
        await Page.Keyboard.PressAsync("Enter");
        await SavedAsync();
        await Expect(Text("indicators[0].level2")).ToHaveTextAsync("社会效益指标");
        await Expect(Page.Locator("#sheet-choices")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Indicators_are_picked_from_the_library_by_keyboard_alone_one_after_the_other()
    {
        await OpenSheetAsync();
        await Cell("indicators[1].name").ClickAsync();
        await Page.Keyboard.PressAsync("F4");
        var options = Page.Locator("#sheet-picker [role=option]");
        await Expect(Page.Locator("[data-picker-search]")).ToBeFocusedAsync();
        await Expect(Page.Locator("[data-picker-level]")).ToHaveValueAsync("Quality");
        await Page.Keyboard.TypeAsync("培训合格");
        await Expect(options).ToHaveCountAsync(1);
        await Page.Keyboard.PressAsync("Enter");
        await Expect(Page.Locator("[data-picker-said]")).ToContainTextAsync("培训合格率");
        await Expect(Text("indicators[1].name")).ToHaveTextAsync("培训合格率");
        await Page.Keyboard.PressAsync("Control+a");
        await Page.Keyboard.TypeAsync("验收");
        await Expect(options.First).ToContainTextAsync("验收");
        await Page.Keyboard.PressAsync("ArrowDown");
        await Page.Keyboard.PressAsync("Enter");
        await Expect(Page.Locator("td[data-path$='.name'][data-path^='indicators']")).ToHaveCountAsync(10);
        await Page.Keyboard.PressAsync("Escape");
        await Expect(Cell("indicators[2].name")).ToHaveClassAsync(Chosen());
        await Expect(Field).ToBeFocusedAsync();
        await Page.Keyboard.PressAsync("Control+z");
        await Expect(Page.Locator("td[data-path$='.name'][data-path^='indicators']")).ToHaveCountAsync(9);
        await SavedAsync();
        Assert.Empty(Complaints);
    }

    [Fact]
    public async Task What_is_typed_without_a_connection_is_kept_over_a_reload_and_sent_when_there_is_one()
    {
        await OpenSheetAsync();
        await Page.RouteAsync("**/edits", route => route.AbortAsync());
        await TypeAsync(Name, "断网时写的");
        await Expect(State).ToContainTextAsync("连不上，已记在本机");
        await Expect(Text(Name)).ToHaveTextAsync("断网时写的");
        // Whoever leaves is asked; here he stays.
        await Assert.ThrowsAsync<PlaywrightException>(() => Page.GotoAsync("/"));
        Assert.Contains(Complaints, complaint => complaint.StartsWith("dialog", StringComparison.Ordinal));
        // The machine goes out without asking, and comes back after some minutes.
        var again = await Page.Context.NewPageAsync();
        await Page.Clock.InstallAsync(new() { TimeDate = DateTime.UtcNow.AddMinutes(-10) });
        await TypeAsync("indicators[1].name", "也是断网时写的");
        await Page.CloseAsync();
        await again.GotoAsync($"/filings/{id}/edit");
        await Expect(again.Locator("[data-sheet-state]")).ToContainTextAsync("已保存");
        await Expect(again.Locator($"td[data-path='{Name}'] .cell-text")).ToHaveTextAsync("断网时写的");
        Assert.Equal("断网时写的", (await OpenFilings.DraftAsync(Server, id)).Form.Indicators[0].Name);
        await again.ReloadAsync();
        await Expect(again.Locator("[data-sheet-state]")).ToContainTextAsync("已打开");
    }

    [Fact]
    public async Task Two_who_write_into_one_cell_choose_between_both_texts()
    {
        await OpenSheetAsync();
        var other = await OpenAsync();
        await other.GotoAsync($"/filings/{id}/edit");
        await Expect(other.Locator(".sheet-input")).ToHaveCountAsync(1);
        await TypeAsync(Name, "先写的");
        await SavedAsync();
        await other.Locator($"td[data-path='{Name}']").ClickAsync();
        await other.Keyboard.TypeAsync("后写的");
        await other.Keyboard.PressAsync("Enter");
        var panel = other.Locator("[data-sheet-conflicts]");
        await Expect(panel).ToContainTextAsync("先写的");
        await Expect(panel).ToContainTextAsync("后写的");
        await Expect(other.Locator($"td[data-path='{Name}'] .cell-text")).ToHaveTextAsync("先写的");
        // The table can be worked in meanwhile.
        await other.Locator($"td[data-path='{Target}']").ClickAsync();
        await other.Keyboard.TypeAsync("5次");
        await other.Keyboard.PressAsync("Enter");
        await panel.Locator("button", new() { HasText = "用我的" }).ClickAsync();
        await Expect(panel).ToBeHiddenAsync();
        await Expect(other.Locator("[data-sheet-state]")).ToContainTextAsync("已保存");
        await Expect(other.Locator($"td[data-path='{Name}'] .cell-text")).ToHaveTextAsync("后写的");
    }

    [Fact]
    public async Task An_answer_leaves_what_is_being_typed_elsewhere_as_it_is()
    {
        await OpenSheetAsync();
        var release = new TaskCompletionSource();
        await Page.RouteAsync("**/edits", async route =>
        {
            await release.Task;
            await route.ContinueAsync();
        });
        await TypeAsync(Name, "甲");
        await Cell("indicators[3].name").ClickAsync();
        await Page.Keyboard.TypeAsync("正在写");
        release.SetResult();
        await SavedAsync();
        await Expect(Field).ToHaveValueAsync("正在写");
        await Expect(Field).ToBeFocusedAsync();
        await Page.Keyboard.TypeAsync("的字");
        await Page.Keyboard.PressAsync("Enter");
        await SavedAsync();
        await Expect(Text("indicators[3].name")).ToHaveTextAsync("正在写的字");
    }

    [Fact]
    public async Task Who_else_fills_in_is_told_and_what_he_wrote_comes_without_touching_what_is_typed()
    {
        id = await OpenFilings.BeginAsync(Server);
        await using var library = await Server.LibraryAsync();
        var other = library.As(new("li", "李四", "test"));
        await other.Presence.ComeAsync(id, Cancel);
        await Page.GotoAsync($"/filings/{id}/edit");
        await Expect(Page.Locator("[data-sheet-others]")).ToHaveTextAsync("李四 正在填报");
        await Cell("indicators[3].name").ClickAsync();
        await Page.Keyboard.TypeAsync("正在写");
        var draft = DraftEditor.Apply(await OpenFilings.DraftAsync(Server, id), new AddRow(0, DraftForm.BlankRow with { Name = "李四加的" }));
        await other.Drafts.SaveAsync(id, 0, [new NewEdit(DraftJson.Write(new AddRow(0, DraftForm.BlankRow with { Name = "李四加的" })), "第1行", null, "添加一行")], FiledCounty.Of(draft), cancel: Cancel);
        await other.Presence.LeaveAsync(id, Cancel);
        await Expect(Text("indicators[0].name")).ToHaveTextAsync("李四加的");
        await Expect(Page.Locator("[data-sheet-others]")).ToHaveTextAsync("");
        await Expect(Field).ToHaveValueAsync("正在写");
        await Expect(Field).ToBeFocusedAsync();
        await Page.Keyboard.PressAsync("Enter");
        await SavedAsync();
        await Expect(Text("indicators[4].name")).ToHaveTextAsync("正在写");
        Assert.Empty(Complaints);
    }

    private async Task OpenSheetAsync()
    {
        id = await OpenFilings.BeginAsync(Server);
        await Page.GotoAsync($"/filings/{id}/edit");
        await Page.WaitForLoadStateAsync();
        await Expect(Field).ToHaveCountAsync(1);
    }

    private async Task TypeAsync(string path, string text)
    {
        await Cell(path).ClickAsync();
        await Page.Keyboard.TypeAsync(text);
        await Page.Keyboard.PressAsync("Enter");
    }

    private async Task PasteAsync(string text) => await Field.EvaluateAsync(
        "(field, text) => { const data = new DataTransfer(); data.setData('text/plain', text); field.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true })); }", text);

    private async Task SavedAsync() => await Expect(State).ToContainTextAsync("已保存");

    private ILocator Cell(string path) => Page.Locator($"td[data-path='{path}']");

    private ILocator Text(string path) => Page.Locator($"td[data-path='{path}'] .cell-text");

    private static Regex Chosen() => new("chosen");
}
