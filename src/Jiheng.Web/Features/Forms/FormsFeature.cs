using Jiheng.Storage;
using Jiheng.Storage.Records;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Jiheng.Web.Features.Forms;

/// <summary>One form with its findings, and what people say of it.</summary>
internal static class FormsFeature
{
    public static void AddForms(this IServiceCollection services) => services.AddSingleton<CorrectionDesk>();

    public static void MapForms(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/forms/{id:long}", async (long id, HttpRequest request, DocumentLibrary library, CancellationToken cancel) =>
            await ViewAsync(id, request, library, cancel) is { } view ? new RazorComponentResult<FormPage>(new { View = view }) : Results.NotFound());
        routes.MapGet("/forms/{id:long}/source", SourceAsync);
        routes.MapPost("/forms/{id:long}/fields", SayAsync);
        routes.MapPost("/forms/{id:long}/undo", (long id, HttpRequest request, CorrectionDesk desk, DocumentLibrary library, CancellationToken cancel) =>
            StepAsync(desk.UndoAsync(id, cancel), "没有可以撤销的更正。", id, request, library, cancel));
        routes.MapPost("/forms/{id:long}/redo", (long id, HttpRequest request, CorrectionDesk desk, DocumentLibrary library, CancellationToken cancel) =>
            StepAsync(desk.RedoAsync(id, cancel), "没有可以重做的更正。", id, request, library, cancel));
    }

    private static async Task<FormView?> ViewAsync(long id, HttpRequest request, DocumentLibrary library, CancellationToken cancel) =>
        await library.Forms.OpenAsync(id, cancel) is { } opened ? new FormView(opened, await FormPlace.ReadAsync(library, request.Query, opened.Row, cancel)) : null;

    private static async Task<IResult> SayAsync(long id, HttpRequest request, CorrectionDesk desk, DocumentLibrary library, CancellationToken cancel)
    {
        var form = await request.ReadFormAsync(cancel);
        var kind = form["kind"] == "confirm" ? CorrectionKind.Confirmed : CorrectionKind.Corrected;
        try
        {
            return await desk.SayAsync(id, kind, form["path"].ToString(), form["before"], form["after"], cancel) ? await PartAsync(id, request, library, cancel) : Results.NotFound();
        }
        catch (FormatException problem)
        {
            return Results.Text(problem.Message, statusCode: StatusCodes.Status422UnprocessableEntity);
        }
    }

    private static async Task<IResult> StepAsync(Task<bool> step, string nothing, long id, HttpRequest request, DocumentLibrary library, CancellationToken cancel) =>
        await step ? await PartAsync(id, request, library, cancel) : Results.Text(nothing, statusCode: StatusCodes.Status422UnprocessableEntity);

    private static async Task<IResult> PartAsync(long id, HttpRequest request, DocumentLibrary library, CancellationToken cancel) =>
        await ViewAsync(id, request, library, cancel) is { } view ? new RazorComponentResult<FormBody>(new { View = view }) : Results.NotFound();

    private static async Task<IResult> SourceAsync(long id, DocumentLibrary library, CancellationToken cancel) =>
        await library.Forms.OpenAsync(id, cancel) is { } opened && await library.Documents.ContentAsync(opened.Row.DocumentId, cancel) is { } content
            ? new RazorComponentResult<SourceText>(new { Lines = SourceLines.Of(content) })
            : Results.NotFound();
}
