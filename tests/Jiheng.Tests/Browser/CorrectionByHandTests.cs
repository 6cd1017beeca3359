using Jiheng.Tests.Web;
using Microsoft.Playwright;

namespace Jiheng.Tests.Browser;

public sealed class CorrectionByHandTests(TestBrowser browser, TestServer server) : BrowserTest(browser, server)
{
    private ILocator Cell => Page.Locator($"td[data-path='{Texts.Total}'] .cell-text");

    private ILocator SumCard => Page.Locator("article[data-finding]", new() { HasText = "FUND-SUM" });

    private ILocator Editor => Page.Locator("#field-editor");

    [Fact]
    public async Task A_double_click_corrects_and_the_rules_run_again_and_the_message_undoes()
    {
        await ShowAsync("双");
        await Cell.DblClickAsync();
        await Expect(Editor.Locator("[data-field-before]")).ToContainTextAsync("100");
        await Editor.Locator("textarea").FillAsync("90");
        await Editor.Locator("[data-field-save]").ClickAsync();
        await Expect(Editor).ToBeHiddenAsync();
        await Expect(Cell).ToHaveTextAsync("90.00");
        await Expect(SumCard).ToHaveCountAsync(0);
        await Page.Locator(".toast-box button").ClickAsync();
        await Expect(Cell).ToHaveTextAsync("100.00");
        await Expect(SumCard).ToHaveCountAsync(1);
        await Page.ReloadAsync();
        await Expect(Cell).ToHaveTextAsync("100.00");
        Assert.Empty(Complaints);
    }

    [Fact]
    public async Task The_keys_e_and_u_correct_and_undo()
    {
        await ShowAsync("键");
        await Cell.ClickAsync();
        await Page.Keyboard.PressAsync("e");
        await Expect(Editor).ToBeVisibleAsync();
        // Typed into the dialog these are letters.
        await Page.Keyboard.TypeAsync("9u0");
        await Expect(Editor.Locator("textarea")).ToHaveValueAsync("9u0");
        await Editor.Locator("textarea").FillAsync("90");
        await Page.Keyboard.PressAsync("Control+Enter");
        await Expect(SumCard).ToHaveCountAsync(0);
        await Page.Keyboard.PressAsync("u");
        await Expect(SumCard).ToHaveCountAsync(1);
        await Expect(Cell).ToHaveTextAsync("100.00");
    }

    [Fact]
    public async Task What_a_field_cannot_hold_is_said_in_the_dialog_and_can_be_given_up()
    {
        await ShowAsync("不");
        await Cell.DblClickAsync();
        await Editor.Locator("textarea").FillAsync("很多");
        await Editor.Locator("[data-field-save]").ClickAsync();
        await Expect(Editor.Locator(".field-problem")).Not.ToBeEmptyAsync();
        await Page.Keyboard.PressAsync("Escape");
        await Expect(Editor).ToBeHiddenAsync();
        await Expect(Cell).ToHaveTextAsync("100.00");
    }

    [Fact]
    public async Task The_key_c_confirms_what_was_inferred()
    {
        await Page.GotoAsync((await Server.FormsAsync("/library?also=inferred")).First());
        var inferred = Page.Locator("td[data-path]:has(.mark-inferred)");
        var count = await inferred.CountAsync();
        var path = await inferred.First.GetAttributeAsync("data-path");
        await inferred.First.Locator(".cell-text").ClickAsync();
        await Page.Keyboard.PressAsync("c");
        await Expect(inferred).ToHaveCountAsync(count - 1);
        await Expect(Page.Locator($"td[data-path='{path}'] .mark-inferred")).ToHaveCountAsync(0);
        await Page.Keyboard.PressAsync("u");
        await Expect(inferred).ToHaveCountAsync(count);
    }

    private async Task ShowAsync(string name) => await Page.GotoAsync((await Server.PutAsync($"{name}.txt", Texts.Targets($"{name}渠清淤经费"))).Form);
}
