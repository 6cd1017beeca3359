using Jiheng.Storage;
using Jiheng.Storage.Listing;
using Microsoft.Extensions.Caching.Memory;

namespace Jiheng.Web.Features.Forms;

/// <summary>The places of forms in lists, kept until something changes here, and for some seconds at most: another program may work on
/// the same library, and a neighbour that is seconds old does no harm.</summary>
internal sealed class FormPlaces : IDisposable
{
    private const int MostPlaces = 10_000;
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(10);
    private readonly MemoryCache kept = new(new MemoryCacheOptions { SizeLimit = MostPlaces });

    public async Task<FormPlace> OfAsync(DocumentLibrary library, HttpRequest request, FormRow form, CancellationToken cancel)
    {
        var key = (form.Id, library.Changes, library.Scope, request.QueryString.Value);
        if (kept.TryGetValue(key, out FormPlace? known)) return known!;
        var place = await FormPlace.ReadAsync(library, request.Query, form, cancel);
        kept.Set(key, place, new MemoryCacheEntryOptions { Size = 1, AbsoluteExpirationRelativeToNow = Longest });
        return place;
    }

    public void Dispose() => kept.Dispose();
}
