using Microsoft.Extensions.Caching.Memory;

namespace Jiheng.Web.Features.Filings.Editor;

/// <summary>The requests that were carried out lately: a page whose answer was lost sends the same again, and a row must not come twice.</summary>
internal sealed class AnsweredKeys : IDisposable
{
    private const int MostKeys = 50_000;
    private static readonly TimeSpan Longest = TimeSpan.FromHours(12);
    private readonly MemoryCache kept = new(new MemoryCacheOptions { SizeLimit = MostKeys });

    public bool Contains(long filing, string key) => kept.TryGetValue((filing, key), out _);

    public void Add(long filing, string key) => kept.Set((filing, key), true, new MemoryCacheEntryOptions { Size = 1, AbsoluteExpirationRelativeToNow = Longest });

    public void Dispose() => kept.Dispose();
}
