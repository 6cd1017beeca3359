using System.Text.RegularExpressions;
using Jiheng.Tests.Web;
using Microsoft.Playwright;

namespace Jiheng.Tests.Browser;

public sealed class RuleTests(TestBrowser browser, TestServer server) : BrowserTest(browser, server)
{
    [Fact]
    public async Task From_a_finding_to_its_rule_and_to_all_forms_in_which_it_was_found()
    {
        var (_, form) = await Server.PutAsync("规.txt", Texts.Targets("规渠清淤经费"));
        await Page.GotoAsync(form);
        await Page.Locator("article[data-finding] a[href='/rules/FUND-SUM']").ClickAsync();
        await Expect(Page.GetByRole(AriaRole.Heading, new() { Name = "资金总额应等于各来源之和" })).ToBeVisibleAsync();
        await Page.Locator("a[href='/library?rule=FUND-SUM']").ClickAsync();
        await Expect(Page.Locator(".form-list")).ToContainTextAsync("规渠清淤经费");
        await Expect(Page.Locator("select[name=rule]")).ToHaveValueAsync("FUND-SUM");
    }

    [Fact]
    public async Task A_rule_is_found_by_its_words()
    {
        await Page.GotoAsync("/rules");
        await Page.FillAsync("input[name=q]", "各来源之和");
        await Page.PressAsync("input[name=q]", "Enter");
        await ArriveAsync(new Regex("q="));
        await Expect(Page.Locator("tbody tr")).ToHaveCountAsync(1);
        Assert.Empty(Complaints);
    }
}
