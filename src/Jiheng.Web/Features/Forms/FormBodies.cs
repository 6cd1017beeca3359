using Jiheng.Storage;
using Jiheng.Storage.Listing;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.Caching.Memory;

namespace Jiheng.Web.Features.Forms;

/// <summary>What the page of a form shows of it, kept while the form is as it was: its revision counts every change of its values and
/// results. People go back and forth between forms, and drawing one takes fifty times as long as asking for its revision.</summary>
internal sealed class FormBodies(DocumentLibrary library, IServiceScopeFactory scopes, ILoggerFactory logs) : IDisposable
{
    private const long MostCharacters = 32 * 1024 * 1024;
    private readonly MemoryCache kept = new(new MemoryCacheOptions { SizeLimit = MostCharacters });

    /// <summary>Null where there is no such form.</summary>
    public async Task<FormHtml?> OfAsync(long id, CancellationToken cancel)
    {
        if (await library.Forms.RevisionAsync(id, cancel) is not { } revision) return null;
        if (kept.TryGetValue((id, revision), out FormHtml? known)) return known;
        if (await library.Forms.OpenAsync(id, cancel) is not { } opened) return null;
        var view = new FormView(opened);
        var body = new FormHtml(opened.Row, view.Name, new MarkupString(await RenderAsync(view)));
        kept.Set((id, opened.Row.Revision), body, new MemoryCacheEntryOptions { Size = body.Html.Value.Length });
        return body;
    }

    public void Dispose() => kept.Dispose();

    private async Task<string> RenderAsync(FormView view)
    {
        await using var scope = scopes.CreateAsyncScope();
        await using var renderer = new HtmlRenderer(scope.ServiceProvider, logs);
        return await renderer.Dispatcher.InvokeAsync(async () =>
            (await renderer.RenderComponentAsync<FormBody>(ParameterView.FromDictionary(new Dictionary<string, object?> { [nameof(FormBody.View)] = view }))).ToHtmlString());
    }
}

/// <summary>A form as its page shows it.</summary>
/// <param name="Row">The form's line in lists.</param>
/// <param name="Name">What people call the form.</param>
/// <param name="Html">The page's part that belongs to the form alone.</param>
public sealed record FormHtml(FormRow Row, string Name, MarkupString Html);
