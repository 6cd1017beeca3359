using Jiheng.Domain.People;
using Jiheng.Exchange.Organisations;
using Jiheng.Storage;
using Jiheng.Storage.Listing;
using Jiheng.Web.Access;
using Jiheng.Web.Features.Imports;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Jiheng.Web.Features.Organisations;

/// <summary>The tree of organisations: looked at, searched, changed one by one or by a file.</summary>
internal static class OrganisationsFeature
{
    private const int Proposed = 20;

    public static void MapOrganisations(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/organisations", async (HttpRequest request, DocumentLibrary library, TimeProvider clock, CancellationToken cancel) =>
            new RazorComponentResult<OrganisationsPage>(new { View = await TreeView.ReadAsync(library, request.Query, clock, cancel) })).Requires(Privilege.ReadOrganisations);
        routes.MapGet("/organisations/below", (HttpRequest request, DocumentLibrary library, Visitor visitor, CancellationToken cancel) => BranchAsync(null, request, library, visitor, cancel)).Requires(Privilege.ReadOrganisations);
        routes.MapGet("/organisations/{id:long}/below", (long id, HttpRequest request, DocumentLibrary library, Visitor visitor, CancellationToken cancel) => BranchAsync(id, request, library, visitor, cancel)).Requires(Privilege.ReadOrganisations);
        routes.MapGet("/organisations/choices", ChoicesAsync).Requires(Privilege.ReadOrganisations);
        routes.MapGet("/organisations/export", ExportAsync).Requires(Privilege.ReadOrganisations);
        routes.MapGet("/organisations/{id:long}", (long id, HttpRequest request, DocumentLibrary library, Visitor visitor, TimeProvider clock, CancellationToken cancel) => ShowAsync(id, request, library, visitor, clock, null, cancel)).Requires(Privilege.ReadOrganisations);
        routes.MapGet("/organisations/add", (DocumentLibrary library, TimeProvider clock, CancellationToken cancel) => ShowAddAsync(library, clock, null, cancel)).Requires(Privilege.ManageOrganisations);
        routes.MapPost("/organisations/add", AddAsync).Requires(Privilege.ManageOrganisations);
        routes.MapPost("/organisations/{id:long}/{form}", EditAsync).Requires(Privilege.ManageOrganisations);
        routes.MapImport(OrganisationImport.Subject);
    }

    private static async Task<IResult> BranchAsync(long? id, HttpRequest request, DocumentLibrary library, Visitor visitor, CancellationToken cancel)
    {
        var page = int.TryParse(request.Query["page"], out var number) ? number : 1;
        var branch = await TreeBranch.ReadAsync(library, id, page, request.Query["closed"] == "1", cancel);
        return new RazorComponentResult<OrganisationBranch>(new { Branch = branch, MayManage = visitor.May(Privilege.ManageOrganisations) });
    }

    // What a field proposes while somebody types a name or a code into it.
    private static async Task<IResult> ChoicesAsync(HttpRequest request, DocumentLibrary library, CancellationToken cancel)
    {
        var text = request.Query[request.Query["as"].ToString()].ToString().Trim();
        var found = text.Length == 0 ? [] : (await library.Organisations.SearchAsync(text, new PageRequest(1, Proposed), cancel: cancel)).Rows;
        return new RazorComponentResult<OrganisationChoices>(new { Rows = found });
    }

    private static async Task<IResult> ExportAsync(HttpContext http, DocumentLibrary library, TimeProvider clock, CancellationToken cancel) =>
        ListDownload.Of(http, clock, OrganisationTable.Table, OrganisationTable.Lines(await library.Organisations.AllBelowAsync(null, cancel: cancel)));

    private static async Task<IResult> ShowAsync(long id, HttpRequest request, DocumentLibrary library, Visitor visitor, TimeProvider clock, FormAttempt? attempt, CancellationToken cancel) =>
        await OrganisationView.ReadAsync(id, library, visitor, clock, cancel) is { } view
            ? new RazorComponentResult<OrganisationPage>(new { View = view with { Attempt = attempt, Asked = request.Query["open"] } }) { StatusCode = attempt?.Status ?? StatusCodes.Status200OK }
            : Results.NotFound();

    private static async Task<IResult> ShowAddAsync(DocumentLibrary library, TimeProvider clock, FormAttempt? attempt, CancellationToken cancel) =>
        new RazorComponentResult<AddDivisionPage>(new { Year = await OrganisationYear.ProposedAsync(library, clock, cancel), Attempt = attempt }) { StatusCode = attempt?.Status ?? StatusCodes.Status200OK };

    private static Task<IResult> AddAsync(HttpRequest request, DocumentLibrary library, TimeProvider clock, CancellationToken cancel) => FormAttempt.RunAsync("add", request, async values =>
    {
        var form = new OrganisationForm(library, values, cancel);
        return $"/organisations/{(await library.Organisations.EditAsync(form.Added(null), form.Note(), cancel)).Id}";
    }, attempt => ShowAddAsync(library, clock, attempt, cancel));

    private static async Task<IResult> EditAsync(long id, string form, HttpRequest request, DocumentLibrary library, Visitor visitor, TimeProvider clock, CancellationToken cancel)
    {
        if (!OrganisationForm.Names.Contains(form)) return Results.NotFound();
        return await FormAttempt.RunAsync(form, request, async values =>
        {
            var typed = new OrganisationForm(library, values, cancel);
            return $"/organisations/{(await library.Organisations.EditAsync(await typed.ReadAsync(form, id), typed.Note(), cancel)).Id}";
        }, attempt => ShowAsync(id, request, library, visitor, clock, attempt, cancel));
    }
}
