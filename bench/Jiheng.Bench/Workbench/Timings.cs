using System.Collections.Concurrent;
using System.Diagnostics;

namespace Jiheng.Bench.Workbench;

/// <summary>How long things took, by their names.</summary>
internal sealed class Timings
{
    private readonly ConcurrentDictionary<string, ConcurrentBag<double>> taken = new();

    public async Task<T> TimeAsync<T>(string what, Func<Task<T>> work)
    {
        var start = Stopwatch.GetTimestamp();
        var result = await work();
        taken.GetOrAdd(what, _ => []).Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        return result;
    }

    /// <summary>The time within which a share of them were done, in milliseconds.</summary>
    public double Within(string what, double share) => taken[what].Order().ElementAt((int)((taken[what].Count - 1) * share));

    public int Count(string what) => taken[what].Count;
}
