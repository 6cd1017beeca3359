using System.Diagnostics;
using System.Globalization;
using Jiheng.Bench.Pages;
using Jiheng.Domain.Filings;
using Jiheng.Storage;
using Jiheng.Storage.Databases;
using Jiheng.Web.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.DependencyInjection;

namespace Jiheng.Bench.Workbench;

/// <summary>Two thousand people save and hand in on the last day, over HTTP on this machine: nothing may be lost or doubled. What they wait for is printed against a bare
/// static page that is asked for between, in the same run.</summary>
/// <remarks>SQLite in a temporary folder, or the PostgreSQL database of a connection string; it must be empty.</remarks>
internal static class DeadlineDay
{
    private const int People = 2000;
    private const int OneAtATime = 100;
    private const int AtOnce = 32;
    private const int ClerksAQueuePage = 4;
    private const int WarmUp = 20;
    private const string Queue = "/filings?year=2026&state=InReview&order=Risk";
    private static readonly string[] Pages = ["form page", "autosave with checks", "handing in", "queue page"];

    public static async Task RunAsync(string? server)
    {
        var data = Directory.CreateTempSubdirectory("jiheng-bench-").FullName;
        try
        {
            await using var app = await JihengWeb.BuildAsync(new WebOptions(data, 0, "bench") { Accounts = true, Database = server is null ? LibraryPlace.InFolder : _ => LibraryPlace.Open(server) });
            app.MapGet("/bare", () => new RazorComponentResult<BarePage>()).AllowAnonymous();
            await app.StartAsync();
            await using var library = await DocumentLibrary.OpenAsync(server is null ? LibraryPlace.InFolder(data) : LibraryPlace.Open(server), "bench");
            var (clerks, office) = await DeadlineCity.SettleAsync(library, People);
            var address = new Uri(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());
            using var reviewer = new Browser(address, office);
            // Of nobody, so that it costs what a server costs anyway: no session is looked up, nothing is written.
            using var passer = new Browser(address, null);
            await WarmAsync(clerks, reviewer, passer, address);
            await RunAsync("one at a time", clerks.Take(OneAtATime), 1, address, reviewer, passer);
            await RunAsync($"{AtOnce} at once", clerks.Skip(OneAtATime), AtOnce, address, reviewer, passer);
            await VerifyAsync(library, clerks);
            await app.StopAsync();
        }
        finally
        {
            Directory.Delete(data, recursive: true);
        }
    }

    // What runs for the first time is compiled, which nobody waits for on the last day.
    private static async Task WarmAsync(IReadOnlyList<Clerk> clerks, Browser reviewer, Browser passer, Uri address)
    {
        foreach (var clerk in clerks.Take(WarmUp))
        {
            using var browser = new Browser(address, clerk.Token);
            await browser.PageAsync($"/filings/{clerk.Filing}/edit");
            await reviewer.PageAsync(Queue);
            await passer.PageAsync("/bare");
        }
    }

    private static async Task RunAsync(string how, IEnumerable<Clerk> clerks, int atOnce, Uri address, Browser reviewer, Browser passer)
    {
        var all = clerks.ToList();
        var timings = new Timings();
        var start = Stopwatch.GetTimestamp();
        await Parallel.ForEachAsync(all, new ParallelOptions { MaxDegreeOfParallelism = atOnce }, async (clerk, _) =>
        {
            using var browser = new Browser(address, clerk.Token);
            await clerk.WorkAsync(browser, timings);
            await timings.TimeAsync("bare page", () => passer.PageAsync("/bare"));
            if (clerk.Number % ClerksAQueuePage == 0) await timings.TimeAsync("queue page", () => reviewer.PageAsync(Queue));
        });
        var taken = Stopwatch.GetElapsedTime(start).TotalSeconds;
        Say($"{how}: {all.Count} people in {taken:0.0} s, {Pages.Append("bare page").Sum(timings.Count) / taken:0} requests a second");
        var bare = timings.Within("bare page", 0.95);
        Say($"  bare page: half within {timings.Within("bare page", 0.5):0.0} ms, 95 % within {bare:0.0} ms");
        foreach (var page in Pages) Say($"  {page}: half within {timings.Within(page, 0.5):0.0} ms, 95 % within {timings.Within(page, 0.95):0.0} ms, {timings.Within(page, 0.95) / bare:0.0} times the bare page");
    }

    private static async Task VerifyAsync(DocumentLibrary library, IReadOnlyList<Clerk> clerks)
    {
        var (lost, doubled) = (0, 0);
        foreach (var clerk in clerks)
        {
            var row = (await library.Filings.FindAsync(clerk.Filing))!;
            var steps = await library.FilingHistory.StepsAsync(clerk.Filing);
            if (row.LastEdit < clerk.Saved || clerk.Saved < Clerk.Saves || row.Standing.State != FilingState.InReview || clerk.Submitted == 0) lost++;
            if (row.LastEdit > clerk.Saved || row.LastVersion > 1 || steps.Count > 1 || clerk.Submitted > 1) doubled++;
        }

        Say($"{clerks.Count} people, {clerks.Sum(clerk => clerk.Saved)} saves and {clerks.Sum(clerk => clerk.Submitted)} submissions acknowledged: {lost} lost, {doubled} doubled");
        if (lost + doubled > 0) throw new InvalidOperationException("Something was lost or doubled.");
    }

    private static void Say(FormattableString text) => Console.WriteLine(text.ToString(CultureInfo.InvariantCulture));
}
