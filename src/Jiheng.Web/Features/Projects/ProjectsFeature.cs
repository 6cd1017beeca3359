using System.Globalization;
using Jiheng.Domain.People;
using Jiheng.Exchange.Tables;
using Jiheng.Storage;
using Jiheng.Storage.Databases;
using Jiheng.Storage.Importing;
using Jiheng.Storage.Listing;
using Jiheng.Web.Access;
using Jiheng.Web.Features.Documents;
using Jiheng.Web.Features.Imports;
using Jiheng.Web.Features.Lists;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Jiheng.Web.Features.Projects;

/// <summary>项目库: the projects of the units, each with all that was handed in for it over its years.</summary>
internal static class ProjectsFeature
{
    public static void AddProjects(this IServiceCollection services) => services.AddScoped<ProjectViews>();

    public static void MapProjects(this IEndpointRouteBuilder routes)
    {
        var projects = routes.MapGroup("/projects");
        projects.MapGet("", async (HttpRequest request, DocumentLibrary library, CancellationToken cancel) =>
        {
            var list = await ArrangedList.ReadAsync(ListPlace.Projects, request.Query, library, cancel);
            if (list.Opens is { } own) return Results.Redirect(own);
            var query = ProjectQuery.Read(request.Query);
            return new RazorComponentResult<ProjectsPage>(new { Query = query, Found = await library.Projects.ListAsync(query.Filter, query.Order, query.Page, cancel), List = list });
        }).Requires(Privilege.ReadForms);
        projects.MapGet("/export", async (HttpContext http, DocumentLibrary library, TimeProvider clock, CancellationToken cancel) =>
        {
            var query = ProjectQuery.Read(http.Request.Query);
            return ListFile.Send(http, clock, await ArrangedList.ReadAsync(ListPlace.Projects, http.Request.Query, library, cancel), ProjectList.Table, library.Projects.ReadAllAsync(query.Filter, query.Order, cancel));
        }).Requires(Privilege.ReadForms);
        projects.MapGet("/new", (Visitor visitor) => ShowNew(visitor, null)).Requires(Privilege.FileForms);
        projects.MapPost("/new", (HttpRequest request, DocumentLibrary library, Visitor visitor, CancellationToken cancel) => FormAttempt.RunAsync(ProjectForm.New, request, async values =>
        {
            var (unit, entry) = await ProjectForm.ReadAsync(values, library, visitor, cancel);
            return Address(await SavedAsync(() => library.Projects.AddAsync(unit, entry, cancel)));
        }, attempt => Task.FromResult<IResult>(ShowNew(visitor, attempt)))).Requires(Privilege.FileForms);
        projects.MapGet("/{id:long}", (long id, HttpRequest request, ProjectViews views, CancellationToken cancel) => ShowAsync(id, ProjectParts.Read(request.Query), FilterQuery.Page(request.Query), views, null, cancel)).Requires(Privilege.ReadForms);
        projects.MapPost("/{id:long}", (long id, HttpRequest request, DocumentLibrary library, ProjectViews views, CancellationToken cancel) => FormAttempt.RunAsync(ProjectForm.Change, request, async values =>
        {
            if (await library.Projects.FindAsync(id, cancel) is null) throw new LibraryException(LibraryProblem.NotFound, "找不到这个项目。它可能属于别的单位，或网址写错了。");
            var entry = ProjectForm.Read(values);
            await SavedAsync(async () =>
            {
                await library.Projects.ChangeAsync(id, entry, int.TryParse(values["revision"], NumberStyles.None, CultureInfo.InvariantCulture, out var revision) ? revision : -1, cancel);
                return id;
            });
            return Address(id);
        }, attempt => ShowAsync(id, ProjectPart.Overview, new(), views, attempt, cancel))).Requires(Privilege.FileForms);
    }

    private static string Address(long id) => string.Create(CultureInfo.InvariantCulture, $"/projects/{id}");

    private static RazorComponentResult<NewProjectPage> ShowNew(Visitor visitor, FormAttempt? attempt) =>
        new(new { AsksUnit = visitor.Person is null, Attempt = attempt }) { StatusCode = attempt?.Status ?? StatusCodes.Status200OK };

    private static async Task<IResult> ShowAsync(long id, ProjectPart part, PageRequest page, ProjectViews views, FormAttempt? attempt, CancellationToken cancel) => await views.ReadAsync(id, part, page, cancel) is { } view
        ? new RazorComponentResult<ProjectPage>(new { View = view, Attempt = attempt }) { StatusCode = attempt?.Status ?? StatusCodes.Status200OK }
        : Results.NotFound();

    private static async Task<long> SavedAsync(Func<Task<long>> save)
    {
        try
        {
            return await save();
        }
        catch (LibraryException there) when (there.Problem is LibraryProblem.Duplicate)
        {
            throw new EditRefusedException([new ImportProblem(0, ProjectForm.CodeLabel, there.Message, "")]);
        }
    }
}
