using System.Diagnostics;
using Jiheng.Web.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.DependencyInjection;

namespace Jiheng.Bench.Pages;

/// <summary>The check-up's pages over HTTP on this machine: a morning's hundred files, one form's page, and that page against a bare one.</summary>
internal static class PageBench
{
    private const int Files = 100;
    private const int Rounds = 7;
    private static readonly TimeSpan RoundTime = TimeSpan.FromSeconds(2);

    public static async Task RunAsync()
    {
        var data = Directory.CreateTempSubdirectory("jiheng-bench-").FullName;
        try
        {
            await using var app = await JihengWeb.BuildAsync(new WebOptions(data, 0, "bench"));
            app.MapGet("/bare", () => new RazorComponentResult<BarePage>());
            await app.StartAsync();
            using var client = new WebClient(new Uri(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First()));
            await client.SignAsync();
            await UploadAsync(client, "预热");
            await UploadAsync(client, "甲");
            var forms = WebClient.Forms(await client.PageAsync(await UploadAsync(client, "乙")));
            await OneFormAsync(client, forms);
            await AgainstBareAsync(client, forms);
            await app.StopAsync();
        }
        finally
        {
            Directory.Delete(data, recursive: true);
        }
    }

    private static async Task<string> UploadAsync(WebClient client, string batch)
    {
        var clock = Stopwatch.StartNew();
        var set = await client.UploadAsync(SampleFiles.Of(batch, Files));
        var uploaded = clock.Elapsed;
        await client.PageAsync(set);
        var shown = clock.Elapsed;
        Console.WriteLine($"{Files} files ({batch}): uploaded, read and checked in {uploaded.TotalSeconds:0.00} s; list shown {(shown - uploaded).TotalSeconds:0.00} s after the upload's end");
        return set;
    }

    private static async Task OneFormAsync(WebClient client, string[] forms)
    {
        var times = new List<double>();
        foreach (var form in forms.Concat(forms))
        {
            var clock = Stopwatch.StartNew();
            await client.BytesAsync(form);
            times.Add(clock.Elapsed.TotalMilliseconds);
        }

        // The first time each form is opened, nothing of it is at hand; the second time something may be.
        Say("first time", times[..forms.Length]);
        Say("again", times[forms.Length..]);
    }

    private static void Say(string when, List<double> times)
    {
        times.Sort();
        Console.WriteLine($"form page, {when}: median {times[times.Count / 2]:0.0} ms, 95 % within {times[(int)(times.Count * 0.95)]:0.0} ms, slowest {times[^1]:0.0} ms (over HTTP, {times.Count} pages)");
    }

    private static async Task AgainstBareAsync(WebClient client, string[] forms)
    {
        List<double> ratios = [];
        for (var round = 0; round <= Rounds; round++)
        {
            var bare = await PerSecondAsync(client, ["/bare"]);
            var form = await PerSecondAsync(client, forms);
            // The first round is for the compiler.
            if (round == 0) continue;
            Console.WriteLine($"a second: form page {form:0}, bare page {bare:0}, ratio {form / bare:0.000}");
            ratios.Add(form / bare);
        }

        ratios.Sort();
        Console.WriteLine($"form page against bare page: median ratio {ratios[ratios.Count / 2]:0.000} (aim: at least 0.3)");
    }

    private static async Task<double> PerSecondAsync(WebClient client, string[] paths)
    {
        var count = 0;
        var clock = Stopwatch.StartNew();
        await Task.WhenAll(Enumerable.Range(0, 4).Select(async worker =>
        {
            for (var i = worker; clock.Elapsed < RoundTime; i++)
            {
                await client.BytesAsync(paths[i % paths.Length]);
                Interlocked.Increment(ref count);
            }
        }));
        return count / clock.Elapsed.TotalSeconds;
    }
}
