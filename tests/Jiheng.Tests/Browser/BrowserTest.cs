using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using Jiheng.Tests.Web;
using Microsoft.Playwright;

namespace Jiheng.Tests.Browser;

/// <summary>A test that uses the web application as a person does, and takes down all that a person would not see.</summary>
public abstract class BrowserTest(TestBrowser browser, TestServer server) : IClassFixture<TestServer>, IAsyncLifetime
{
    private readonly List<IBrowserContext> contexts = [];

    /// <summary>What the browser had to complain about: errors of scripts, refused content, dialogs, strange hosts.</summary>
    protected ConcurrentQueue<string> Complaints { get; } = new();

    protected TestServer Server => server;

    protected IPage Page { get; private set; } = null!;

    public async ValueTask InitializeAsync() => Page = await OpenAsync();

    public async ValueTask DisposeAsync()
    {
        if (TestContext.Current.TestState?.Result == TestResult.Failed) await KeepPictureAsync();
        foreach (var context in contexts) await context.CloseAsync();
        GC.SuppressFinalize(this);
    }

    /// <summary>Another person's window.</summary>
    protected async Task<IPage> OpenAsync(int width = 1366, int height = 768, ColorScheme scheme = ColorScheme.Light)
    {
        var context = await browser.OpenAsync(new BrowserNewContextOptions
        {
            BaseURL = Server.Client.BaseAddress!.ToString(),
            Locale = "zh-CN",
            ColorScheme = scheme,
            ReducedMotion = ReducedMotion.Reduce,
            ViewportSize = new ViewportSize { Width = width, Height = height },
        });
        contexts.Add(context);
        var page = await context.NewPageAsync();
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning") Complaints.Enqueue($"{message.Type}: {message.Text}");
        };
        page.PageError += (_, error) => Complaints.Enqueue($"script: {error}");
        page.Dialog += async (_, dialog) =>
        {
            Complaints.Enqueue($"dialog: {dialog.Message}");
            await dialog.DismissAsync();
        };
        page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith(Server.Client.BaseAddress.ToString(), StringComparison.Ordinal) && !request.Url.StartsWith("data:", StringComparison.Ordinal))
                Complaints.Enqueue($"host: {request.Url}");
        };
        return page;
    }

    /// <summary>Waits until a page is there with its scripts: before that, it does not answer to keys and choices.</summary>
    protected async Task ArriveAsync(Regex address, IPage? page = null)
    {
        await Expect(page ?? Page).ToHaveURLAsync(address);
        await (page ?? Page).WaitForLoadStateAsync();
    }

    protected static ILocatorAssertions Expect(ILocator locator) => Assertions.Expect(locator);

    protected static IPageAssertions Expect(IPage page) => Assertions.Expect(page);

    private async Task KeepPictureAsync()
    {
        if (Page.IsClosed) return;
        var name = string.Concat(TestContext.Current.Test!.TestDisplayName.Select(letter => char.IsLetterOrDigit(letter) || letter is '.' or '_' ? letter : '-'));
        var file = Path.Combine(Checkout.Root, "artifacts", "browser", name[Math.Max(0, name.Length - 150)..] + ".png");
        await Page.ScreenshotAsync(new PageScreenshotOptions { Path = file });
        TestContext.Current.TestOutputHelper?.WriteLine($"The page at the end: {file}");
        foreach (var complaint in Complaints) TestContext.Current.TestOutputHelper?.WriteLine(complaint);
    }
}
