using System.Text.RegularExpressions;
using Jiheng.Tests.Web;
using Microsoft.Playwright;

namespace Jiheng.Tests.Browser;

public sealed class ListTests(TestBrowser browser, TestServer server) : BrowserTest(browser, server)
{
    [Fact]
    public async Task A_filter_stays_when_people_come_back_from_a_form()
    {
        await Page.GotoAsync("/library");
        var all = await Rows.CountAsync();
        await Page.SelectOptionAsync("select[name=severity]", "error");
        await ArriveAsync(new Regex(@"/library\?severity=error$"));
        var some = await Rows.CountAsync();
        Assert.InRange(some, 1, all - 1);
        await Page.Locator(".row-link").First.ClickAsync();
        await ArriveAsync(new Regex("/forms/"));
        await Page.GoBackAsync();
        await Expect(Page.Locator("select[name=severity]")).ToHaveValueAsync("error");
        await Expect(Rows).ToHaveCountAsync(some);
        await Page.Locator(".row-link").First.ClickAsync();
        await Page.GetByRole(AriaRole.Link, new() { Name = "返回清单" }).ClickAsync();
        await ArriveAsync(new Regex("severity=error"));
        await Expect(Rows).ToHaveCountAsync(some);
        Assert.Empty(Complaints);
    }

    [Fact]
    public async Task Filters_add_up_and_are_cleared_together()
    {
        await Page.GotoAsync("/library");
        var all = await Rows.CountAsync();
        await Page.SelectOptionAsync("select[name=year]", new SelectOptionValue { Index = 1 });
        await ArriveAsync(new Regex("year="));
        await Page.SelectOptionAsync("select[name=severity]", "hint");
        await ArriveAsync(new Regex("severity=hint.*year=|year=.*severity=hint"));
        await Page.GetByRole(AriaRole.Link, new() { Name = "清除" }).ClickAsync();
        await Expect(Rows).ToHaveCountAsync(all);
    }

    [Fact]
    public async Task A_search_shows_where_the_words_stand_and_what_is_not_there_is_said()
    {
        await Server.PutAsync("查找.txt", Texts.Targets("找得到渠清淤经费", indicator: "琉璃瓦更换"));
        await Page.GotoAsync("/library");
        await Page.FillAsync("input[name=q]", "琉璃瓦");
        await Page.PressAsync("input[name=q]", "Enter");
        await Expect(Rows).ToHaveCountAsync(1);
        await Expect(Page.Locator(".found-text").First).ToContainTextAsync("琉璃瓦");
        await Page.FillAsync("input[name=q]", "没有这样的字句");
        await Page.PressAsync("input[name=q]", "Enter");
        await Expect(Page.GetByText("没有符合条件的表")).ToBeVisibleAsync();
    }

    private ILocator Rows => Page.Locator(".form-list tbody tr");
}
