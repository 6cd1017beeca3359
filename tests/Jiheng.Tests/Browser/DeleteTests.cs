using System.Text.RegularExpressions;
using Jiheng.Tests.Web;
using Microsoft.Playwright;

namespace Jiheng.Tests.Browser;

public sealed class DeleteTests(TestBrowser browser, TestServer server) : BrowserTest(browser, server)
{
    [Fact]
    public async Task A_deleted_file_comes_back_at_once_or_from_the_bin()
    {
        await Server.PutAsync("要删的.txt", Texts.Targets("将要删除的经费"));
        await Page.GotoAsync("/library/files");
        var row = Page.Locator("tr", new() { HasText = "要删的.txt" });
        await row.GetByRole(AriaRole.Button, new() { Name = "删除" }).ClickAsync();
        await Expect(row).ToBeHiddenAsync();
        await Expect(Page.GetByText("“要删的.txt”已放进回收站。")).ToBeVisibleAsync();
        Assert.Empty(await Server.FormsAsync("/library?q=将要删除的经费"));
        await Page.GetByRole(AriaRole.Button, new() { Name = "撤销" }).ClickAsync();
        await Expect(row).ToBeVisibleAsync();
        Assert.Single(await Server.FormsAsync("/library?q=将要删除的经费"));

        await row.GetByRole(AriaRole.Button, new() { Name = "删除" }).ClickAsync();
        await Expect(row).ToBeHiddenAsync();
        await Page.GetByRole(AriaRole.Link, new() { Name = "回收站" }).ClickAsync();
        await row.GetByRole(AriaRole.Button, new() { Name = "恢复" }).ClickAsync();
        await Expect(row).ToBeHiddenAsync();
        Assert.Single(await Server.FormsAsync("/library?q=将要删除的经费"));
        Assert.Empty(Complaints);
    }

    [Fact]
    public async Task Deleting_in_a_form_that_is_open_elsewhere_ends_in_a_clear_page()
    {
        await Server.PutAsync("别处打开.txt", Texts.Targets("别处打开的经费"));
        var form = (await Server.FormsAsync("/library?q=别处打开的经费")).Single();
        await Page.GotoAsync(form);
        var other = await OpenAsync();
        await other.GotoAsync("/library/files");
        await other.Locator("tr", new() { HasText = "别处打开.txt" }).GetByRole(AriaRole.Button, new() { Name = "删除" }).ClickAsync();
        await Expect(other.GetByText("已放进回收站")).ToBeVisibleAsync();
        Complaints.Clear();
        await Page.ReloadAsync();
        await Expect(Page.Locator("h1")).ToHaveTextAsync("没有这一页");
        await Expect(Page.GetByText("可能已被删除")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_set_is_renamed_remembers_its_filter_and_is_deleted_and_brought_back()
    {
        var set = await Server.NewSetAsync();
        await Server.SendAsync(set, Uri.EscapeDataString("甲.txt"), new StringContent(Texts.Targets("甲批经费")));
        await Server.SendAsync(set, Uri.EscapeDataString("乙.txt"), new StringContent(Texts.Targets("乙批经费")));
        await Page.GotoAsync(set);
        await ChooseAsync("改名");
        await Page.FillAsync("#rename-set input[name=name]", "第三季度的表");
        await Page.PressAsync("#rename-set input[name=name]", "Enter");
        await Expect(Page.Locator("h1")).ToHaveTextAsync("第三季度的表");

        await Page.FillAsync("input[name=q]", "乙批");
        await Page.PressAsync("input[name=q]", "Enter");
        await ArriveAsync(new Regex("q="));
        await ChooseAsync("记住现在的筛选");
        await Expect(Page.GetByText("以后打开这一批就按现在的筛选显示。")).ToBeVisibleAsync();
        await Page.GotoAsync(set);
        await Expect(Page.Locator("input[name=q]")).ToHaveValueAsync("乙批");
        await Expect(Page.Locator(".form-list tbody tr")).ToHaveCountAsync(1);

        await ChooseAsync("删除这一批");
        await ArriveAsync(new Regex("/$"));
        await Page.GetByRole(AriaRole.Button, new() { Name = "撤销" }).ClickAsync();
        await Expect(Page.GetByRole(AriaRole.Link, new() { Name = "第三季度的表" })).ToBeVisibleAsync();
        Assert.Empty(Complaints);
    }

    [Fact]
    public async Task What_a_filter_of_the_library_leaves_is_kept_as_a_set()
    {
        await Server.PutAsync("存批.txt", Texts.Targets("存为一批的经费"));
        await Page.GotoAsync("/library?q=存为一批的经费");
        await Page.GetByRole(AriaRole.Button, new() { Name = "存为一批" }).ClickAsync();
        await Page.FillAsync("#save-set input[name=name]", "挑出来的");
        await Page.PressAsync("#save-set input[name=name]", "Enter");
        await ArriveAsync(new Regex("/sets/\\d+"));
        await Expect(Page.Locator("h1")).ToHaveTextAsync("挑出来的");
        await Expect(Page.Locator(".form-list tbody tr")).ToHaveCountAsync(1);
    }

    private async Task ChooseAsync(string name)
    {
        await Page.Locator("summary", new() { HasText = "管理这一批" }).ClickAsync();
        await Page.GetByRole(AriaRole.Button, new() { Name = name }).ClickAsync();
    }
}
