using System.Text.RegularExpressions;
using Jiheng.Tests.Web;

namespace Jiheng.Tests.Browser;

/// <summary>The tree of organisations by mouse and by keyboard.</summary>
public sealed partial class OrganisationTreeTests(TestBrowser browser, TestServer server) : BrowserTest(browser, server)
{
    [Fact]
    public async Task A_branch_opens_and_a_unit_is_dragged_below_another_after_a_yes()
    {
        await CountyServer.FillAsync(Server);
        await Page.GotoAsync("/organisations");
        await Page.ClickAsync("[data-toggle][aria-label='卫健局的下级']");
        await Page.ClickAsync("[data-toggle][aria-label='教育局的下级']");
        await Expect(Page.Locator("[data-name='第一小学']")).ToBeVisibleAsync();

        // Onto what stands below it: nothing is asked.
        await Page.DragAndDropAsync("[data-name='教育局']", "[data-name='第一小学']");
        await Expect(Page.Locator("#move-dialog")).ToBeHiddenAsync();

        await Page.DragAndDropAsync("[data-name='第一小学']", "[data-name='卫健局']");
        await Expect(Page.Locator("#move-dialog")).ToContainTextAsync("把“第一小学”连同它的下级移到“卫健局”之下");
        await Page.FillAsync("#move-dialog [name=reason]", "机构改革");
        await Page.ClickAsync("#move-dialog button[type=submit]");
        await ArriveAsync(Organisation());
        await Expect(Page.Locator("main")).ToContainTextAsync("370102/414 教育局 → 370102/501 卫健局");
        await Expect(Page.Locator("main")).ToContainTextAsync("机构改革 · 本机用户");

        // What the rules forbid is said where the form stands now.
        await Page.GotoAsync("/organisations?at=6");
        await Page.DragAndDropAsync("[data-name='教育局本级']", "[data-name='教科文科']");
        await Page.ClickAsync("#move-dialog button[type=submit]");
        await Expect(Page.Locator("#move .form-problems")).ToContainTextAsync("预算单位不能设在归口处室“教科文科”之下");
        Assert.DoesNotContain(Complaints, complaint => !complaint.Contains("422", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_tree_is_walked_by_arrow_keys_and_a_unit_is_moved_without_a_mouse()
    {
        await CountyServer.FillAsync(Server);
        await Page.GotoAsync("/organisations");
        await Page.Locator("[data-toggle][aria-label='教育局的下级']").FocusAsync();
        await Page.Keyboard.PressAsync("ArrowRight");
        await Expect(Page.Locator("[data-name='教育局本级']")).ToBeVisibleAsync();
        await Page.Keyboard.PressAsync("ArrowDown");
        await Expect(Page.Locator("[data-name='教育局本级'] a.row-link")).ToBeFocusedAsync();
        await Page.Keyboard.PressAsync("ArrowLeft");
        await Expect(Page.Locator("[data-toggle][aria-label='教育局的下级']")).ToBeFocusedAsync();
        await Page.Keyboard.PressAsync("ArrowLeft");
        await Expect(Page.Locator("[data-name='教育局本级']")).ToBeHiddenAsync();
        await Page.Keyboard.PressAsync("ArrowRight");
        await Page.Keyboard.PressAsync("ArrowDown");
        await Page.Keyboard.PressAsync("Tab");
        await Page.Keyboard.PressAsync("Enter");
        await ArriveAsync(Form());
        await Page.Locator("#move [name=parent]").PressSequentiallyAsync("财政局");
        await Expect(Page.Locator("#move-parent-choices option")).ToHaveCountAsync(1);
        await Page.FillAsync("#move [name=parent]", "370102/130");
        await Page.Keyboard.PressAsync("Enter");
        await ArriveAsync(Organisation());
        await Expect(Page.Locator("main")).ToContainTextAsync("370102/414 教育局 → 370102/130 财政局");
        Assert.Empty(Complaints);
    }

    [GeneratedRegex("open=move#move$")]
    private static partial Regex Form();

    [GeneratedRegex("/organisations/\\d+$")]
    private static partial Regex Organisation();
}
