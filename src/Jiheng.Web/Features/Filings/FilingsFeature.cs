using System.Globalization;
using Jiheng.Domain.Documents;
using Jiheng.Domain.Filings;
using Jiheng.Domain.People;
using Jiheng.Exchange.Tables;
using Jiheng.Storage;
using Jiheng.Storage.Databases;
using Jiheng.Web.Access;
using Jiheng.Web.Features.Imports;
using Jiheng.Web.Features.Lists;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Jiheng.Web.Features.Filings;

/// <summary>申报与审核: what units hand in, looked at, begun, handed in, decided, talked about.</summary>
internal static class FilingsFeature
{
    public static void AddFilings(this IServiceCollection services) => services.AddScoped<FilingDesk>().AddScoped<FilingViews>();

    public static void MapFilings(this IEndpointRouteBuilder routes)
    {
        var filings = routes.MapGroup("/filings");
        filings.MapGet("", async (HttpRequest request, DocumentLibrary library, Visitor visitor, CancellationToken cancel) =>
        {
            var list = await ArrangedList.ReadAsync(ListPlace.Filings, request.Query, library, cancel);
            if (list.Opens is { } own) return Results.Redirect(own);
            var query = FilingQuery.Read(request.Query, visitor);
            var found = await library.Filings.ListAsync(query.Filter, query.Order, query.Page, cancel);
            return new RazorComponentResult<FilingsPage>(new { Query = query, Found = found, List = list });
        }).Requires(Privilege.ReadForms);
        filings.MapGet("/export", async (HttpContext http, DocumentLibrary library, Visitor visitor, TimeProvider clock, CancellationToken cancel) =>
        {
            var query = FilingQuery.Read(http.Request.Query, visitor);
            return ListFile.Send(http, clock, await ArrangedList.ReadAsync(ListPlace.Filings, http.Request.Query, library, cancel), FilingList.Table, library.Filings.ReadAllAsync(query.Filter, query.Order, cancel));
        }).Requires(Privilege.ReadForms);
        filings.MapGet("/progress", async (HttpRequest request, DocumentLibrary library, TimeProvider clock, CancellationToken cancel) =>
            new RazorComponentResult<ProgressPage>(new { View = await ProgressView.ReadAsync(library, request.Query, clock, cancel), Reminded = Optional(request.Query["reminded"]) })).Requires(Privilege.ReadForms);
        filings.MapPost("/progress/remind", async (HttpRequest request, DocumentLibrary library, Visitor visitor, TimeProvider clock, CancellationToken cancel) =>
        {
            var values = await request.ReadFormAsync(cancel);
            if (!ProgressView.MayRemind(visitor) || !Enum.TryParse<FormKind>(values["kind"], out var kind) || !FilingFlow.Kinds.Contains(kind)) return Results.NotFound();
            var told = await library.DeadlineNotices.RemindAsync(Number(values["year"]), kind, DateOnly.FromDateTime(clock.GetLocalNow().DateTime), cancel);
            return Results.Extensions.SeeOther(string.Create(CultureInfo.InvariantCulture, $"/filings/progress?year={Number(values["year"])}&kind={kind}&reminded={told}"));
        }).Requires(Privilege.ReviewForms);
        filings.MapGet("/new", (HttpRequest request, FilingDesk desk, CancellationToken cancel) => ShowNewAsync(request, desk, null, cancel)).Requires(Privilege.FileForms);
        filings.MapPost("/new", (HttpRequest request, FilingDesk desk, CancellationToken cancel) => FormAttempt.RunAsync(NewFiling.Form, request,
            async values => FilingWords.Address(await desk.BeginAsync(NewFiling.Of(values), cancel)) + (values["then"] == "start" ? "/start" : "/edit"), attempt => ShowNewAsync(request, desk, attempt, cancel))).Requires(Privilege.FileForms);
        filings.MapGet("/{id:long}", (long id, HttpRequest request, FilingViews views, CancellationToken cancel) => ShowAsync(id, request, views, null, cancel)).Requires(Privilege.ReadForms);
        foreach (var (path, action) in new[] { ("/pass", FilingAction.Pass), ("/return", FilingAction.Return) })
        {
            filings.MapPost(path, async (HttpRequest request, FilingDesk desk, CancellationToken cancel) =>
                new RazorComponentResult<DecisionsPage>(new { Result = await Decisions.RunAsync(await request.ReadFormAsync(cancel), action, desk, cancel) })).Requires(Privilege.ReviewForms);
        }

        filings.MapPost("/undo", async (HttpRequest request, DocumentLibrary library, CancellationToken cancel) =>
        {
            var (done, refused) = await Decisions.UndoAsync(await request.ReadFormAsync(cancel), library.FilingWay, cancel);
            return Results.Extensions.SeeOther(string.Create(CultureInfo.InvariantCulture, $"/filings?mine=1&undone={done}&kept={refused.Count}"));
        }).Requires(Privilege.ReviewForms);
        Step(filings, "submit", Privilege.FileForms, (id, values, desk, cancel) => desk.SubmitAsync(id, Number(values["seen"]), values["note"], cancel));
        Step(filings, "recall", Privilege.FileForms, (id, _, desk, cancel) => desk.Library.FilingWay.RecallAsync(id, cancel));
        Step(filings, "adjust", Privilege.FileForms, (id, values, desk, cancel) => desk.Library.FilingWay.AdjustAsync(id, values["note"].ToString(), cancel));
        Step(filings, "drop", Privilege.FileForms, (id, values, desk, cancel) => desk.DropAdjustmentAsync(id, Number(values["seen"]), cancel));
        Step(filings, "pass", Privilege.ReviewForms, (id, values, desk, cancel) => desk.DecideAsync(id, FilingAction.Pass, Number(values["version"]), values["note"], cancel));
        Step(filings, "return", Privilege.ReviewForms, (id, values, desk, cancel) => desk.DecideAsync(id, FilingAction.Return, Number(values["version"]), values["note"], cancel));
        Step(filings, "undo", Privilege.ReviewForms, (id, values, desk, cancel) => desk.Library.FilingWay.UndoDecisionAsync(id, Number(values["step"]), cancel));
        Step(filings, "experts", Privilege.AssignForms, (id, values, desk, cancel) => desk.Library.FilingExperts.GiveAsync(id, Optional(values["expert"]) ?? 0, cancel));
        Step(filings, "withdraw", Privilege.AssignForms, (id, values, desk, cancel) => desk.Library.FilingExperts.WithdrawAsync(id, Optional(values["expert"]) ?? 0, cancel));
        Step(filings, "remark", Privilege.EditForms, (id, values, desk, cancel) => desk.RemarkAsync(id, values["path"].ToString(), values["text"].ToString(), Optional(values["answers"]), cancel));
        Step(filings, "settle", Privilege.EditForms, (id, values, desk, cancel) => desk.Library.Remarks.SettleAsync(id, Number(values["remark"]), values["settled"] == "1", cancel));
        filings.MapGet("/{id:long}/compare", async (long id, HttpRequest request, DocumentLibrary library, CancellationToken cancel) =>
            await ComparedForms.ReadAsync(id, request.Query["from"], request.Query["to"], library, cancel) is { } view ? new RazorComponentResult<ComparePage>(new { View = view }) : Results.NotFound()).Requires(Privilege.ReadForms);
        filings.MapGet("/{id:long}/versions/{number:int}", async (long id, int number, DocumentLibrary library, CancellationToken cancel) =>
            await library.Filings.FindAsync(id, cancel) is { } row && await library.FilingHistory.VersionAsync(id, number, cancel) is { } version
                ? new RazorComponentResult<VersionPage>(new { Row = row, Version = version }) : Results.NotFound()).Requires(Privilege.ReadForms);
        filings.MapGet("/{id:long}/versions/{number:int}/document", async (long id, int number, DocumentLibrary library, CancellationToken cancel) =>
            await library.FilingHistory.VersionAsync(id, number, cancel) is { } version
                ? Results.File(version.Bytes, "application/json", string.Create(CultureInfo.InvariantCulture, $"报送-{id}-第{number}版.json")) : Results.NotFound()).Requires(Privilege.ReadForms);
    }

    // A step is a plain form: what is refused stands above it with what was typed, what is done is looked at anew.
    private static void Step(RouteGroupBuilder filings, string step, Privilege privilege, Func<long, IFormCollection, FilingDesk, CancellationToken, Task> work) =>
        filings.MapPost("/{id:long}/" + step, async (long id, HttpRequest request, FilingDesk desk, FilingViews views, CancellationToken cancel) =>
        {
            var values = await request.ReadFormAsync(cancel);
            try
            {
                await work(id, values, desk, cancel);
                return IsScript(request) ? Results.NoContent() : Results.Extensions.SeeOther($"{FilingWords.Address(id)}?said={step}");
            }
            catch (LibraryException refused) when (refused.Problem is LibraryProblem.Refused or LibraryProblem.Changed)
            {
                if (IsScript(request)) return Results.Json(new { problem = refused.Message }, statusCode: StatusCodes.Status422UnprocessableEntity);
                var attempt = new FormAttempt(step, values, [new Storage.Importing.ImportProblem(0, null, refused.Message, "")], refused.Problem == LibraryProblem.Changed ? StatusCodes.Status409Conflict : StatusCodes.Status422UnprocessableEntity);
                return await ShowAsync(id, request, views, attempt, cancel);
            }
        }).Requires(privilege);

    // The editor sends the same forms without leaving the page.
    private static bool IsScript(HttpRequest request) => request.Headers.Accept.ToString().StartsWith("application/json", StringComparison.Ordinal);

    private static async Task<IResult> ShowAsync(long id, HttpRequest request, FilingViews views, FormAttempt? attempt, CancellationToken cancel) =>
        await views.ReadAsync(id, cancel, request.Query["beside"]) is { } view
            ? new RazorComponentResult<FilingPage>(new { View = view, Attempt = attempt }) { StatusCode = attempt?.Status ?? StatusCodes.Status200OK } : Results.NotFound();

    private static async Task<IResult> ShowNewAsync(HttpRequest request, FilingDesk desk, FormAttempt? attempt, CancellationToken cancel)
    {
        var values = NewFiling.Of(attempt?.Values, request.Query);
        if (await desk.Library.Projects.FindAsync(values.ProjectId, cancel) is not { } project) return Results.NotFound();
        return new RazorComponentResult<NewFilingPage>(new { Project = project, Values = values, Attempt = attempt }) { StatusCode = attempt?.Status ?? StatusCodes.Status200OK };
    }

    private static int Number(string? text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1;

    private static long? Optional(string? text) => long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
