using Jiheng.Tests.Web.Filings;
using Microsoft.Playwright;

namespace Jiheng.Tests.Browser;

/// <summary>The windows of people who are signed in, one each, and what their browsers had to complain about.</summary>
internal sealed class TownWindows(TestBrowser browser, FilingTown town) : IAsyncDisposable
{
    public static readonly (int Width, int Height) Desk = (1366, 768);
    public static readonly (int Width, int Height) Phone = (390, 844);
    private readonly Dictionary<string, IPage> pages = [];

    public List<string> Complaints { get; } = [];

    public IEnumerable<KeyValuePair<string, IPage>> All => pages;

    /// <summary>A person's window: a new one where he has none yet.</summary>
    public Task<IPage> OfAsync(string account) => OfAsync(account, Desk);

    /// <summary>The same on a screen of another size; a phone is touched.</summary>
    public async Task<IPage> OfAsync(string account, (int Width, int Height) screen)
    {
        if (pages.TryGetValue(account, out var open)) return open;
        using var entered = await town.Site.EnterAsync(account);
        var context = await browser.OpenAsync(new BrowserNewContextOptions
        {
            BaseURL = town.Site.Server.Address,
            Locale = "zh-CN",
            ReducedMotion = ReducedMotion.Reduce,
            ViewportSize = new ViewportSize { Width = screen.Width, Height = screen.Height },
            HasTouch = screen == Phone,
            IsMobile = screen == Phone,
        });
        await context.AddCookiesAsync([new Cookie { Name = "jiheng-session", Value = entered.Session!, Url = town.Site.Server.Address }]);
        var page = await context.NewPageAsync();
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning") Complaints.Add($"{account}: {message.Text}");
        };
        page.PageError += (_, error) => Complaints.Add($"{account}: {error}");
        return pages[account] = page;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var page in pages.Values) await page.Context.CloseAsync();
    }
}
