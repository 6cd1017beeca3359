using Jiheng.Tests.Web;

namespace Jiheng.Tests.Browser;

public sealed class KeyboardTests(TestBrowser browser, TestServer server) : BrowserTest(browser, server)
{
    private const int MostTabs = 60;

    [Fact]
    public async Task From_the_first_page_to_a_corrected_cell_without_a_mouse()
    {
        // Listening first: a chooser that comes before the browser knows that somebody listens is lost.
        Page.FileChooser += async (_, chooser) => await chooser.SetFilesAsync(UploadByHandTests.File("盘.txt", Texts.Targets("盘渠清淤经费")));
        await Page.GotoAsync("/");
        await Page.Keyboard.PressAsync("Tab");
        await Expect(Page.Locator(".skip-link")).ToBeFocusedAsync();
        await TabToAsync("[data-choose=files]");
        await Page.Keyboard.PressAsync("Enter");
        await ArriveAsync(UploadByHandTests.Result());
        await TabToAsync(".row-link");
        await Page.Keyboard.PressAsync("Enter");
        await Page.WaitForSelectorAsync("#form-view");
        // A key counts from when the scripts are there.
        await Page.WaitForLoadStateAsync();
        await Page.Keyboard.PressAsync("n");
        await Expect(Page.Locator($"td[data-path='{Texts.Total}'].chosen")).ToBeVisibleAsync();
        await Page.Keyboard.PressAsync("e");
        await Page.Keyboard.TypeAsync("90");
        await TabToAsync("[data-field-save]");
        await Page.Keyboard.PressAsync("Space");
        await Expect(Page.Locator($"td[data-path='{Texts.Total}'] .cell-text")).ToHaveTextAsync("90.00");
        Assert.Empty(Complaints);
    }

    [Fact]
    public async Task The_panels_beside_the_table_are_reached_by_arrow_keys()
    {
        await Page.GotoAsync((await Server.PutAsync("签.txt", Texts.Targets("签渠清淤经费"))).Form);
        await TabToAsync("#tab-findings");
        await Page.Keyboard.PressAsync("ArrowRight");
        await Expect(Page.Locator("#tab-ledger")).ToBeFocusedAsync();
        await Expect(Page.Locator("#panel-ledger")).ToBeVisibleAsync();
        await Expect(Page.Locator("#panel-findings")).ToBeHiddenAsync();
    }

    // What has the focus must show it.
    private async Task TabToAsync(string target)
    {
        for (var i = 0; i < MostTabs; i++)
        {
            if (await Page.EvaluateAsync<bool>("target => document.activeElement.matches(target)", target))
            {
                Assert.NotEqual("none", await Page.EvaluateAsync<string>("getComputedStyle(document.activeElement).outlineStyle"));
                return;
            }

            await Page.Keyboard.PressAsync("Tab");
        }

        Assert.Fail($"{target} is not reached by the tab key.");
    }
}
