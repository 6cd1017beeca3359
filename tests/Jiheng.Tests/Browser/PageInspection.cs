using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Jiheng.Tests.Browser;

/// <summary>Looks at a page as it stands in a browser, and says what is wrong with it.</summary>
internal static partial class PageInspection
{
    // A4 lying, less the margins of the style sheet for print (12 mm), in CSS pixels.
    private const int PrintedWidth = (297 - 24) * 960 / 254;

    /// <summary>Must come before the page.</summary>
    public static Task WatchShiftsAsync(IPage page) => page.AddInitScriptAsync(
        "window.shifts = []; new PerformanceObserver(list => window.shifts.push(...list.getEntries().map(entry => entry.value))).observe({ type: 'layout-shift', buffered: true });");

    public static Task<double> ShiftAsync(IPage page) => page.EvaluateAsync<double>(
        "new Promise(done => requestAnimationFrame(() => setTimeout(() => done(window.shifts.reduce((sum, one) => sum + one, 0)))))");

    /// <summary>What shuts people out, in light and dark. Of dark, only what a theme can spoil is asked again.</summary>
    public static async Task<List<string>> BarriersAsync(IPage page)
    {
        List<string> problems = [];
        foreach (var theme in new[] { "light", "dark" })
        {
            await page.EvaluateAsync("theme => document.documentElement.dataset.bsTheme = theme", theme);
            var options = new AxeRunOptions { ResultTypes = [ResultType.Violations] };
            if (theme == "dark") options.RunOnly = new RunOnlyOptions { Type = "rule", Values = ["color-contrast"] };
            problems.AddRange((await page.RunAxe(options)).Violations.Select(found => $"{theme}: {found.Id}: {found.Help}: {string.Join("; ", found.Nodes.Take(3).Select(node => node.Html))}"));
        }

        return problems;
    }

    public static async Task<List<string>> SidewaysAsync(IPage page, IEnumerable<(int Width, int Height)> screens)
    {
        List<string> problems = [];
        foreach (var (width, height) in screens)
        {
            await page.SetViewportSizeAsync(width, height);
            if (await WidthAsync(page) is var wide && wide > width) problems.Add($"scrolls sideways at {width}: {wide}");
        }

        return problems;
    }

    public static async Task<List<string>> PaperAsync(IPage page)
    {
        List<string> problems = [];
        var paper = Encoding.Latin1.GetString(await page.PdfAsync(new PagePdfOptions { PreferCSSPageSize = true }));
        var sheets = Sheet().Matches(paper).Select(sheet => (Points(sheet, 1), Points(sheet, 2))).ToList();
        if (sheets.Count == 0) problems.Add("prints nothing");
        problems.AddRange(sheets.Where(sheet => sheet is not ((842, 595) or (595, 842))).Select(sheet => $"prints a sheet of {sheet} points"));
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        problems.AddRange(await SidewaysAsync(page, [(PrintedWidth, 700)]));
        return problems;
    }

    private static Task<int> WidthAsync(IPage page) => page.EvaluateAsync<int>("document.documentElement.scrollWidth");

    private static int Points(Match match, int group) => (int)Math.Round(double.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture));

    [GeneratedRegex(@"/MediaBox\s*\[\s*0\s+0\s+([\d.]+)\s+([\d.]+)\s*\]")]
    private static partial Regex Sheet();
}
