using Jiheng.Domain.People;
using Jiheng.Storage;
using Jiheng.Storage.Sets;
using Jiheng.Web.Access;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Jiheng.Web.Features.Documents;

/// <summary>Files in, lists out: sets of files, the library of all of them, and the bin.</summary>
internal static class DocumentsFeature
{
    public static void AddDocuments(this IServiceCollection services) => services.AddScoped<DocumentIntake>().AddSingleton<SetComparison>().AddHostedService<QuietComparison>();

    public static void MapDocuments(this IEndpointRouteBuilder routes)
    {
        routes.MapUploads();
        routes.MapGet("/sets/{id:long}", SetAsync).Requires(Privilege.ReadForms);
        routes.MapPost("/sets/{id:long}/recheck", async (long id, DocumentLibrary library, CancellationToken cancel) =>
        {
            await library.Sets.AskComparingAsync(id, cancel);
            return Results.NoContent();
        }).Requires(Privilege.EditForms);
        routes.MapGet("/library", async (HttpRequest request, DocumentLibrary library, CancellationToken cancel) =>
            new RazorComponentResult<ListPage>(new { View = await ListView.ReadAsync(library, request.Query, null, cancel) })).Requires(Privilege.ReadForms);
        routes.MapGet("/sets/{id:long}/files", async (long id, HttpRequest request, DocumentLibrary library, CancellationToken cancel) =>
            await library.Sets.FindAsync(id, cancel) is { } set ? await FilesAsync(library, request, set, cancel) : Results.NotFound()).Requires(Privilege.ReadForms);
        routes.MapGet("/library/files", (HttpRequest request, DocumentLibrary library, CancellationToken cancel) => FilesAsync(library, request, null, cancel)).Requires(Privilege.ReadForms);
        routes.MapGet("/bin", async (HttpRequest request, DocumentLibrary library, CancellationToken cancel) =>
            new RazorComponentResult<BinPage>(new { View = await BinView.ReadAsync(library, request.Query, cancel) })).Requires(Privilege.EditForms);
    }

    private static async Task<IResult> SetAsync(long id, HttpRequest request, DocumentLibrary library, SetComparison comparison, CancellationToken cancel)
    {
        if (await library.Sets.FindAsync(id, cancel) is not { } set) return Results.NotFound();
        // A set opens as it was saved; "all" and any filter of one's own ask otherwise.
        if (request.Query.Count == 0 && set.Filter is { } saved && FilterQuery.Write(saved) is { Length: > 0 } query) return Results.Redirect(request.Path + query);
        var notCompared = await comparison.EnsureAsync(set, cancel);
        return new RazorComponentResult<ListPage>(new { View = await ListView.ReadAsync(library, request.Query, set, cancel) with { NotCompared = notCompared } });
    }

    private static async Task<IResult> FilesAsync(DocumentLibrary library, HttpRequest request, SetRow? set, CancellationToken cancel) =>
        new RazorComponentResult<FilesPage>(new { View = await FilesView.ReadAsync(library, request.Query, set, cancel) });
}
