using Jiheng.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Jiheng.Web.Features.Documents;

/// <summary>Files in, lists out: sets of files, and the library of all of them.</summary>
internal static class DocumentsFeature
{
    public static void AddDocuments(this IServiceCollection services) => services.AddSingleton<DocumentIntake>();

    public static void MapDocuments(this IEndpointRouteBuilder routes)
    {
        routes.MapUploads();
        routes.MapGet("/sets/{id:long}", (long id, HttpRequest request, DocumentLibrary library, CancellationToken cancel) => ListAsync(library, request, id, cancel));
        routes.MapGet("/library", (HttpRequest request, DocumentLibrary library, CancellationToken cancel) => ListAsync(library, request, null, cancel));
    }

    private static async Task<IResult> ListAsync(DocumentLibrary library, HttpRequest request, long? set, CancellationToken cancel) =>
        await ListView.ReadAsync(library, request, set, cancel) is { } view ? new RazorComponentResult<ListPage>(new { View = view }) : Results.NotFound();
}
