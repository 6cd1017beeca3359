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
        routes.MapGet("/forms/{id:long}", PageAsync);
        routes.MapGet("/forms/{id:long}/source", SourceAsync);
        routes.MapPost("/forms/{id:long}/fields", SayAsync);
        routes.MapPost("/forms/{id:long}/undo", UndoAsync);
    }

    private static async Task<IResult> PageAsync(long id, CorrectionDesk desk, CancellationToken cancel) =>
        await desk.OpenAsync(id, cancel) is { } view ? new RazorComponentResult<FormPage>(new { View = view }) : Results.NotFound();

    private static async Task<IResult> SayAsync(long id, HttpRequest request, CorrectionDesk desk, CancellationToken cancel)
    {
        var form = await request.ReadFormAsync(cancel);
        var kind = form["kind"] == "confirm" ? CorrectionKind.Confirmed : CorrectionKind.Corrected;
        try
        {
            return await desk.SayAsync(id, kind, form["path"].ToString(), form["before"], form["after"], cancel) ? await PartAsync(id, desk, cancel) : Results.NotFound();
        }
        catch (FormatException problem)
        {
            return Results.Text(problem.Message, statusCode: StatusCodes.Status422UnprocessableEntity);
        }
    }

    private static async Task<IResult> UndoAsync(long id, CorrectionDesk desk, CancellationToken cancel) =>
        await desk.UndoAsync(id, cancel) ? await PartAsync(id, desk, cancel) : Results.Text("没有可以撤销的更正。", statusCode: StatusCodes.Status422UnprocessableEntity);

    private static async Task<IResult> PartAsync(long id, CorrectionDesk desk, CancellationToken cancel) =>
        await desk.OpenAsync(id, cancel) is { } view ? new RazorComponentResult<FormBody>(new { View = view }) : Results.NotFound();

    private static async Task<IResult> SourceAsync(long id, DocumentLibrary library, CancellationToken cancel) =>
        await library.Forms.OpenAsync(id, cancel) is { } opened && await library.Documents.ContentAsync(opened.Row.DocumentId, cancel) is { } content
            ? new RazorComponentResult<SourceText>(new { Lines = SourceLines.Of(content) })
            : Results.NotFound();
}
