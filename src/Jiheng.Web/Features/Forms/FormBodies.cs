using Jiheng.Rules.Checks.Engine;
using Jiheng.Storage;
using Jiheng.Storage.Listing;
using Jiheng.Web.Features.Overrides;
using Jiheng.Web.Hosting;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Caching.Memory;

namespace Jiheng.Web.Features.Forms;

/// <summary>What the page of a form shows of it, kept while the form is as it was: its revision counts every change of its values and
/// results. People go back and forth between forms, and drawing one takes far longer than asking for its revision.</summary>
internal sealed class FormBodies(PageRenderer renderer, Checkers checkers) : IDisposable
{
    private const long MostCharacters = 16 * 1024 * 1024;
    private const int MostRevisions = 10_000;
    private static readonly TimeSpan UnseenChange = TimeSpan.FromSeconds(1);
    private readonly MemoryCache kept = new(new MemoryCacheOptions { SizeLimit = MostCharacters });
    private readonly MemoryCache revisions = new(new MemoryCacheOptions { SizeLimit = MostRevisions });

    /// <summary>Null where there is no such form.</summary>
    /// <param name="library">The library.</param>
    /// <param name="id">The form.</param>
    /// <param name="mayEdit">Whether it shows what corrects and confirms.</param>
    /// <param name="cancel">Stops it.</param>
    public async Task<FormHtml?> OfAsync(DocumentLibrary library, long id, bool mayEdit, CancellationToken cancel)
    {
        if (await RevisionAsync(library, id, cancel) is not { } revision) return null;
        var checker = await checkers.OfVisitorAsync(cancel);
        if (kept.TryGetValue((id, revision, checker, mayEdit), out FormHtml? known)) return known;
        if (await library.Forms.OpenAsync(id, cancel) is not { } opened) return null;
        var view = new FormView(opened, checker);
        var body = new FormHtml(opened.Row, view.Name, checker, new MarkupString(await renderer.RenderAsync<FormBody>((nameof(FormBody.View), view), (nameof(FormBody.MayEdit), mayEdit))));
        kept.Set((id, opened.Row.Revision, checker, mayEdit), body, new MemoryCacheEntryOptions { Size = body.Html.Value.Length });
        return body;
    }

    public void Dispose()
    {
        kept.Dispose();
        revisions.Dispose();
    }

    // A change made here is seen at once; one made by another program on the same library, a second later.
    private async Task<int?> RevisionAsync(DocumentLibrary library, long id, CancellationToken cancel)
    {
        var key = (id, library.Changes, library.Scope);
        if (revisions.TryGetValue(key, out int known)) return known;
        if (await library.Forms.RevisionAsync(id, cancel) is not { } revision) return null;
        return revisions.Set(key, revision, new MemoryCacheEntryOptions { Size = 1, AbsoluteExpirationRelativeToNow = UnseenChange });
    }
}

/// <summary>A form as its page shows it.</summary>
/// <param name="Row">The form's line in lists.</param>
/// <param name="Name">What people call the form.</param>
/// <param name="Checker">By whose scheme its scores were recomputed.</param>
/// <param name="Html">The page's part that belongs to the form alone.</param>
public sealed record FormHtml(FormRow Row, string Name, Checker Checker, MarkupString Html);
