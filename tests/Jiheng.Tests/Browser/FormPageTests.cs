using System.Text.RegularExpressions;
using Jiheng.Tests.Web;

namespace Jiheng.Tests.Browser;

public sealed class FormPageTests(TestBrowser browser, TestServer server) : BrowserTest(browser, server)
{
    private static readonly Regex Chosen = new(@"\bchosen\b");

    [Fact]
    public async Task A_cell_shows_its_finding_and_a_finding_its_cell()
    {
        await Page.GotoAsync((await Server.PutAsync("格.txt", Texts.Targets("格渠清淤经费"))).Form);
        var cell = Page.Locator($"td[data-path='{Texts.Rate}']");
        var card = Page.Locator($"article[data-path='{Texts.Rate}']").First;
        await cell.Locator(".cell-mark").ClickAsync();
        await Expect(card).ToHaveClassAsync(Chosen);
        await Expect(card).ToBeInViewportAsync();
        var other = Page.Locator($"article[data-path='{Texts.Total}']").First;
        await other.Locator(".finding-message").ClickAsync();
        await Expect(Page.Locator($"td[data-path='{Texts.Total}']")).ToHaveClassAsync(Chosen);
        await Expect(cell).Not.ToHaveClassAsync(Chosen);
        await Expect(card).Not.ToHaveClassAsync(Chosen);
    }

    [Fact]
    public async Task The_keys_n_and_p_go_through_the_findings_and_round()
    {
        await Page.GotoAsync((await Server.PutAsync("键.txt", Texts.Targets("键渠清淤经费"))).Form);
        var cards = Page.Locator("article[data-finding]");
        var count = await cards.CountAsync();
        Assert.True(count > 2);
        await Page.Keyboard.PressAsync("n");
        await Expect(cards.Nth(0)).ToHaveClassAsync(Chosen);
        await Page.Keyboard.PressAsync("n");
        await Expect(cards.Nth(1)).ToHaveClassAsync(Chosen);
        await Expect(cards.Nth(1)).ToBeFocusedAsync();
        await Page.Keyboard.PressAsync("p");
        await Page.Keyboard.PressAsync("p");
        await Expect(cards.Nth(count - 1)).ToHaveClassAsync(Chosen);
    }

    [Fact]
    public async Task A_link_to_a_finding_opens_it()
    {
        await Page.GotoAsync((await Server.PutAsync("链.txt", Texts.Targets("链渠清淤经费"))).Form + "#finding-2");
        await Expect(Page.Locator("article[data-finding='2']")).ToHaveClassAsync(Chosen);
    }

    [Fact]
    public async Task The_source_shows_the_line_of_the_chosen_finding()
    {
        await Page.GotoAsync((await Server.PutAsync("源.txt", Texts.Targets("源渠清淤经费"))).Form);
        await Page.Locator($"td[data-path='{Texts.Rate}'] .cell-mark").ClickAsync();
        await Page.ClickAsync("#tab-source");
        await Expect(Page.Locator(".source-text .chosen")).ToContainTextAsync("验收合格率");
        Assert.Empty(Complaints);
    }
}
