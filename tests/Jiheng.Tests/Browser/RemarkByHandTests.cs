using Jiheng.Tests.Web;
using Jiheng.Tests.Web.Filings;
using Microsoft.Playwright;

namespace Jiheng.Tests.Browser;

/// <summary>Remarks at the cells of a filing, written by a reviewer and answered in the editor.</summary>
public sealed class RemarkByHandTests(TestBrowser browser, TestServer server) : BrowserTest(browser, server)
{
    private const string Name = "indicators[0].name";

    private ILocator Words => Page.Locator(".remark-new textarea");

    private ILocator Place => Page.Locator("[data-remark-place]");

    [Fact]
    public async Task A_cell_offers_to_write_a_remark_by_mouse_and_by_key_and_carries_the_count_afterwards()
    {
        var id = await OpenFilings.SubmitAsync(Server);
        await Page.GotoAsync($"/filings/{id}");
        await Expect(Mark(Name)).ToHaveTextAsync("1");
        await Cell("project.name").ClickAsync();
        await Page.ClickAsync(".remark-here");
        await Expect(Place).ToHaveValueAsync("project.name");
        await Expect(Words).ToBeFocusedAsync();
        await Cell(Name).ClickAsync();
        await Page.Keyboard.PressAsync("r");
        await Expect(Place).ToHaveValueAsync(Name);
        await Page.Keyboard.TypeAsync("单位写错了");
        await Page.ClickAsync(".remark-new button");
        await Expect(Mark(Name)).ToHaveTextAsync("2");
        await Expect(Page.Locator("#panel-remarks")).ToContainTextAsync("单位写错了");
        await Page.ClickAsync("#tab-findings");
        await Mark(Name).ClickAsync();
        await Expect(Page.Locator($"article[data-remark-path='{Name}']").First).ToBeFocusedAsync();
        Assert.Empty(Complaints);
    }

    [Fact]
    public async Task On_a_phone_a_touch_of_a_cell_is_enough()
    {
        var id = await OpenFilings.SubmitAsync(Server);
        var phone = await OpenAsync(360, 740);
        await phone.GotoAsync($"/filings/{id}");
        await phone.Locator($"td[data-path='{Name}']").ClickAsync();
        await phone.ClickAsync(".remark-here");
        await Expect(phone.Locator(".remark-new textarea")).ToBeFocusedAsync();
        await Expect(phone.Locator("[data-remark-place]")).ToHaveValueAsync(Name);
    }

    [Fact]
    public async Task In_the_editor_remarks_are_read_answered_and_settled_by_keyboard_beside_the_cell()
    {
        var id = await OpenFilings.BeginAsync(Server);
        await using var library = await Server.LibraryAsync();
        var remark = await library.Remarks.AddAsync(id, Name, "请写明面积", null, TestContext.Current.CancellationToken);
        await Page.GotoAsync($"/filings/{id}/edit");
        await Expect(Page.Locator(".sheet-input")).ToHaveCountAsync(1);
        await Expect(Mark(Name)).ToHaveTextAsync("1");
        await Cell(Name).ClickAsync();
        await Page.Keyboard.PressAsync("Shift+F2");
        var reply = Page.Locator($"[data-remark='{remark}'] [name=text]");
        await Expect(reply).ToBeFocusedAsync();
        await Page.Keyboard.TypeAsync("已补充");
        await Page.Keyboard.PressAsync("Enter");
        await Expect(Page.Locator($"[data-remark='{remark}'] .remark-answer")).ToContainTextAsync("已补充");
        await Expect(reply).ToHaveValueAsync("");
        // The row goes down, and its remark with it.
        await Page.Keyboard.PressAsync("Escape");
        await Page.Keyboard.PressAsync("ArrowDown");
        await Page.Keyboard.PressAsync("Alt+ArrowUp");
        await Expect(Mark("indicators[1].name")).ToHaveTextAsync("1");
        await Page.ClickAsync($"[data-remark='{remark}'] button:has-text('已处理')");
        await Expect(Page.Locator(".cell-remark")).ToHaveCountAsync(0);
        await Expect(Page.Locator("[data-remark]")).ToHaveCountAsync(0);
        Assert.Empty(Complaints);
    }

    private ILocator Cell(string path) => Page.Locator($"td[data-path='{path}']");

    private ILocator Mark(string path) => Page.Locator($"td[data-path='{path}'] .cell-remark");
}
