using Jiheng.Tests.Web;
using Microsoft.Playwright;

namespace Jiheng.Tests.Browser;

public sealed class ThemeTests(TestBrowser browser, TestServer server) : BrowserTest(browser, server)
{
    [Fact]
    public async Task A_chosen_theme_stays_on_other_pages_and_after_a_reload()
    {
        await Page.GotoAsync("/");
        await Expect(Page.Locator("html")).ToHaveAttributeAsync("data-bs-theme", "light");
        await Page.ClickAsync("[data-theme-switch]");
        await Expect(Page.Locator("html")).ToHaveAttributeAsync("data-bs-theme", "dark");
        await Page.GotoAsync("/rules");
        await Expect(Page.Locator("html")).ToHaveAttributeAsync("data-bs-theme", "dark");
        await Page.ReloadAsync();
        await Expect(Page.Locator("html")).ToHaveAttributeAsync("data-bs-theme", "dark");
    }

    [Fact]
    public async Task Who_chose_nothing_gets_the_theme_of_the_system()
    {
        var page = await OpenAsync(scheme: ColorScheme.Dark);
        await page.GotoAsync("/");
        await Expect(page.Locator("html")).ToHaveAttributeAsync("data-bs-theme", "dark");
    }
}
