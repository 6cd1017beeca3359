using Jiheng.Domain.Documents;
using Jiheng.Storage;
using Jiheng.Storage.Listing;
using Microsoft.Extensions.Caching.Memory;

namespace Jiheng.Web.Features.Forms.Source;

/// <summary>Documents as they were read, kept for a while: people look at one place after the other, and reading a PDF again takes long.</summary>
internal sealed class SourceDocuments : IDisposable
{
    private const int MostRows = 100_000;
    private static readonly TimeSpan Unused = TimeSpan.FromMinutes(10);
    private readonly MemoryCache kept = new(new MemoryCacheOptions { SizeLimit = MostRows });

    /// <summary>Null where there is no such form, or its document is in the bin.</summary>
    public async Task<SourceView?> OfAsync(DocumentLibrary library, long form, CancellationToken cancel)
    {
        if (await library.Forms.OpenAsync(form, cancel) is not { } opened) return null;
        return await DocumentAsync(library, opened.Row, cancel) is { } document ? SourceView.Around(document, Middle(opened.AsRead)) : null;
    }

    public void Dispose() => kept.Dispose();

    // Where a form begins is not where people look: a long introduction may stand before it.
    private static Place Middle(PerformanceForm form) => form.AllIndicators.FirstOrDefault()?.Provenance.Start ?? form.Provenance.Start;

    // The same bytes give the same rows: nothing else needs to be in the key.
    private async Task<SourceDocument?> DocumentAsync(DocumentLibrary library, FormRow form, CancellationToken cancel)
    {
        if (kept.TryGetValue(form.DocumentId, out SourceDocument? known)) return known;
        if (await library.Documents.ContentAsync(form.DocumentId, cancel) is not { } content) return null;
        var document = SourceDocument.Of(form.FileName, content);
        return kept.Set(form.DocumentId, document, new MemoryCacheEntryOptions { Size = document.Count, SlidingExpiration = Unused });
    }
}
