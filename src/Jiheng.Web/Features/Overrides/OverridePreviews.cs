using Jiheng.Domain.Overrides;
using Jiheng.Rules.Overrides;
using Jiheng.Storage;
using Jiheng.Storage.Overrides;
using Microsoft.Extensions.Caching.Memory;

namespace Jiheng.Web.Features.Overrides;

/// <summary>Looks ahead, one at a time, and keeps what was seen while the library stays as it is: turning a page checks nothing anew.</summary>
internal sealed class OverridePreviews : IDisposable
{
    private const int MostKept = 8;
    private readonly MemoryCache kept = new(new MemoryCacheOptions { SizeLimit = MostKept });
    private readonly SemaphoreSlim turn = new(1);

    /// <summary>What switching a draft on would change; of an override in force, what switching it off would.</summary>
    public async Task<PreviewResult> OfAsync(DocumentLibrary library, OverrideRow row, CancellationToken cancel)
    {
        var key = (row.Id, await library.Overrides.StampAsync(cancel), library.Changes, library.Scope);
        if (kept.TryGetValue(key, out PreviewResult? known)) return known!;
        await turn.WaitAsync(cancel);
        try
        {
            if (kept.TryGetValue(key, out known)) return known!;
            var inForce = (await library.Overrides.InForceAsync(cancel)).Where(each => each.DivisionId == row.DivisionId && Checkers.IsKnown(each.Told)).ToList();
            var (before, after) = (inForce.Select(each => each.Told), row.Told.State == OverrideState.InForce ? inForce.Where(each => each.Id != row.Id).Select(each => each.Told) : inForce.Select(each => each.Told).With(row.Told));
            var result = await OverridePreview.RunAsync(library, RuleOverrides.Apply(before), RuleOverrides.Apply(after), cancel);
            return kept.Set(key, result, new MemoryCacheEntryOptions { Size = 1, SlidingExpiration = TimeSpan.FromMinutes(10) });
        }
        finally
        {
            turn.Release();
        }
    }

    public void Dispose()
    {
        kept.Dispose();
        turn.Dispose();
    }
}
