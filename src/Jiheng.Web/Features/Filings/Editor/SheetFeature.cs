using Jiheng.Domain.People;
using Jiheng.Forms.Editing.Drafts;
using Jiheng.Storage;
using Jiheng.Web.Access;
using Jiheng.Web.Hosting;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Jiheng.Web.Features.Filings.Editor;

/// <summary>The editor of a filing: the official table, filled in cell by cell.</summary>
internal static class SheetFeature
{
    private const int LongestKey = 100;
    private const int LongestText = 20_000;
    private const int LongestName = 500;
    private const int LongestPaste = 2_000_000;
    private const int MostEdits = 5_000;

    public static void AddSheets(this IServiceCollection services) => services.AddScoped<SheetDesk>();

    public static void MapSheets(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/filings/{id:long}/edit", async (long id, SheetDesk desk, CancellationToken cancel) => await desk.OpenAsync(id, cancel) switch
        {
            null => Results.NotFound(),
            // What was handed in is looked at where everybody looks at it.
            { Row.Standing.IsEditable: false } => Results.Redirect($"/filings/{id}"),
            var view => new RazorComponentResult<SheetPage>(new { View = view }),
        }).Requires(Privilege.FileForms);
        routes.MapPost("/filings/{id:long}/edits", async (long id, SheetRequest request, SheetDesk desk, CancellationToken cancel) =>
            request is not { Key.Length: > 0 and <= LongestKey, Edits: not null } ? throw new BadHttpRequestException("A request of edits bears a key.") : IsTooLong(request) ? Results.Json(new { problem = $"一次改得太多或太长，没有保存。请分几次改；粘贴一次最多 {PastedCells.MostRows} 行。" }, statusCode: StatusCodes.Status413PayloadTooLarge) : Answer(await desk.EditAsync(id, request, cancel))).Requires(Privilege.FileForms).WithMetadata(new ProblemAsJson());
        routes.MapGet("/filings/{id:long}/edits", async (long id, int seen, SheetDesk desk, CancellationToken cancel) => Answer(await desk.LookAsync(id, seen, cancel))).Requires(Privilege.FileForms).WithMetadata(new ProblemAsJson());
        routes.MapPost("/filings/{id:long}/presence", async (long id, DocumentLibrary library, CancellationToken cancel) =>
            await library.Presence.ComeAsync(id, cancel) is { } presence ? Results.Json(presence) : Results.NotFound()).Requires(Privilege.FileForms).WithMetadata(new ProblemAsJson());
        routes.MapPost("/filings/{id:long}/presence/leave", async (long id, DocumentLibrary library, CancellationToken cancel) =>
        {
            if (await library.Filings.FindAsync(id, cancel) is null) return Results.NotFound();
            await library.Presence.LeaveAsync(id, cancel);
            return Results.NoContent();
        }).Requires(Privilege.FileForms).WithMetadata(new ProblemAsJson());
        routes.MapPost("/filings/{id:long}/edits/undo", async (long id, int seen, SheetDesk desk, CancellationToken cancel) => Answer(await desk.UndoAsync(id, seen, cancel))).Requires(Privilege.FileForms).WithMetadata(new ProblemAsJson());
        routes.MapPost("/filings/{id:long}/edits/redo", async (long id, int seen, SheetDesk desk, CancellationToken cancel) => Answer(await desk.RedoAsync(id, seen, cancel))).Requires(Privilege.FileForms).WithMetadata(new ProblemAsJson());
    }

    private static IResult Answer(SheetAnswer? answer) => answer is null ? Results.NotFound() : Results.Json(answer, statusCode: answer.Conflicts.Count > 0 ? StatusCodes.Status409Conflict : StatusCodes.Status200OK);

    private static bool IsTooLong(SheetRequest request) =>
        request.Edits.Count > MostEdits || request.Edits.Any(edit => edit.Path.Length > 100 || edit.Picked is { } picked && (picked.Name.Length > LongestName || picked.Target?.Length > LongestName) || edit.After is { } text && (edit.Kind == "paste" ? text.Length > LongestPaste || !PastedCells.Fits(text) : text.Length > LongestText));
}
