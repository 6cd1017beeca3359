using Jiheng.Domain.People;
using Jiheng.Storage;
using Jiheng.Web.Access;
using Jiheng.Web.Hosting;
using Microsoft.Extensions.Caching.Memory;

namespace Jiheng.Web.Features.Forms;

/// <summary>Whole pages of forms, kept as bytes while the form and its place in the list are as they were.</summary>
internal sealed class FormPages(FormBodies bodies, FormPlaces places, PageRenderer renderer, ForgeryTokens tokens) : IDisposable
{
    private const long MostBytes = 64 * 1024 * 1024;
    private readonly MemoryCache kept = new(new MemoryCacheOptions { SizeLimit = MostBytes });

    /// <summary>Null where there is no such form.</summary>
    public async Task<IResult?> OfAsync(DocumentLibrary library, Visitor visitor, long id, HttpContext context, CancellationToken cancel)
    {
        if (await bodies.OfAsync(library, id, visitor.May(Privilege.EditForms), cancel) is not { } form) return null;
        var place = await places.OfAsync(library, context.Request, form.Row, cancel);
        var token = tokens.Of(context);
        // The frame of the page names the visitor and shows what he may do.
        var key = (id, form.Row.Revision, form.Checker, place, visitor.Key);
        if (!kept.TryGetValue(key, out KeptPage? page))
        {
            page = KeptPage.Of(await renderer.RenderAsync<FormPage>((nameof(FormPage.Form), form), (nameof(FormPage.Place), place), (nameof(FormPage.MayEdit), visitor.May(Privilege.EditForms))), token);
            kept.Set(key, page, new MemoryCacheEntryOptions { Size = page.Size });
        }

        return page!.For(token);
    }

    public void Dispose() => kept.Dispose();
}
