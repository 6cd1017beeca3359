using Jiheng.Domain.People;
using Jiheng.Storage;
using Jiheng.Storage.Records;
using Jiheng.Web.Access;
using Jiheng.Web.Components.Forms;
using Jiheng.Web.Features.Forms.Source;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Jiheng.Web.Features.Forms;

/// <summary>One form with its findings, and what people say of it.</summary>
internal static class FormsFeature
{
    public static void AddForms(this IServiceCollection services) => services.AddScoped<CorrectionDesk>().AddSingleton<FormBodies>().AddSingleton<FormPlaces>().AddSingleton<FormPages>().AddSingleton<SourceDocuments>();

    public static void MapForms(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/forms/{id:long}", async (long id, HttpContext context, DocumentLibrary library, Visitor visitor, FormPages pages, CancellationToken cancel) =>
            await pages.OfAsync(library, visitor, id, context, cancel) ?? Results.NotFound()).Requires(Privilege.ReadForms);
        routes.MapGet("/forms/{id:long}/source", async (long id, DocumentLibrary library, SourceDocuments sources, CancellationToken cancel) =>
            await sources.OfAsync(library, id, cancel) is { } view ? new RazorComponentResult<SourceText>(new { View = view }) : Results.NotFound()).Requires(Privilege.ReadForms);
        routes.MapGet("/forms/{id:long}/ledger", async (long id, DocumentLibrary library, CancellationToken cancel) =>
            await library.Forms.OpenAsync(id, cancel) is { } opened ? new RazorComponentResult<LedgerTable>(new { opened.Results.Ledger }) : Results.NotFound()).Requires(Privilege.ReadForms);
        routes.MapPost("/forms/{id:long}/fields", SayAsync).Requires(Privilege.EditForms);
        routes.MapPost("/forms/{id:long}/undo", async (long id, DocumentLibrary library, CorrectionDesk desk, FormBodies bodies, CancellationToken cancel) =>
            await desk.UndoAsync(id, cancel) ? await PartAsync(library, id, bodies, cancel) : Refused("没有可以撤销的更正。")).Requires(Privilege.EditForms);
        routes.MapPost("/forms/{id:long}/redo", async (long id, DocumentLibrary library, CorrectionDesk desk, FormBodies bodies, CancellationToken cancel) =>
            await desk.RedoAsync(id, cancel) ? await PartAsync(library, id, bodies, cancel) : Refused("没有可以重做的更正。")).Requires(Privilege.EditForms);
    }

    private static async Task<IResult> SayAsync(long id, HttpRequest request, DocumentLibrary library, CorrectionDesk desk, FormBodies bodies, CancellationToken cancel)
    {
        var said = await request.ReadFormAsync(cancel);
        var kind = said["kind"] == "confirm" ? CorrectionKind.Confirmed : CorrectionKind.Corrected;
        try
        {
            return await desk.SayAsync(id, kind, said["path"].ToString(), said["before"], said["after"], cancel) ? await PartAsync(library, id, bodies, cancel) : Results.NotFound();
        }
        catch (FormatException problem)
        {
            return Refused(problem.Message);
        }
    }

    private static IResult Refused(string because) => Results.Text(because, statusCode: StatusCodes.Status422UnprocessableEntity);

    // What a correction gives back is the form's part of the page, as it is now.
    private static async Task<IResult> PartAsync(DocumentLibrary library, long id, FormBodies bodies, CancellationToken cancel) =>
        await bodies.OfAsync(library, id, mayEdit: true, cancel) is { } form ? Results.Content(form.Html.Value, "text/html; charset=utf-8") : Results.NotFound();
}
