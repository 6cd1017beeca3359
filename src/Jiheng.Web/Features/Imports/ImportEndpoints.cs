using System.Globalization;
using Jiheng.Exchange.Lists;
using Jiheng.Storage;
using Jiheng.Storage.Databases;
using Jiheng.Storage.Importing;
using Jiheng.Storage.Listing;
using Jiheng.Web.Access;
using Jiheng.Web.Features.Documents;
using Jiheng.Web.Features.Organisations;
using Jiheng.Web.Hosting;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace Jiheng.Web.Features.Imports;

/// <summary>A file comes up, is looked at, and is laid over a list after a yes: all of it or nothing. It is planned anew on every page and
/// before the yes is followed, so that nothing that a browser sends is trusted but the file itself.</summary>
internal static class ImportEndpoints
{
    private const int PageSize = 100;

    public static void MapImport(this IEndpointRouteBuilder routes, ImportSubject subject)
    {
        routes.MapGet(subject.Words.Path, (Visitor visitor) => subject.MayImport(visitor) ? new RazorComponentResult<ImportPage>(new { Subject = subject.Words }) : Results.StatusCode(StatusCodes.Status403Forbidden)).Requires(subject.Privilege);
        // The limit is ours: the server's own would cut the connection before the sentence that says why is read.
        routes.MapPost(subject.Words.Path, (HttpRequest request, DocumentLibrary library, Visitor visitor, CancellationToken cancel) => TakeAsync(subject, request, library, visitor, cancel))
            .WithMetadata(new DisableRequestSizeLimitAttribute(), new ProblemAsJson()).Requires(subject.Privilege);
        routes.MapGet(subject.Words.Path + "/{key}", async (string key, HttpRequest request, DocumentLibrary library, Visitor visitor, TimeProvider clock, CancellationToken cancel) =>
            await LookAsync(subject, key, library, visitor, await ChoiceAsync(request.Query, library, clock, cancel), FilterQuery.Page(request.Query).Number, null, cancel)).Requires(subject.Privilege);
        routes.MapPost(subject.Words.Path + "/{key}", (string key, HttpRequest request, DocumentLibrary library, Visitor visitor, TimeProvider clock, CancellationToken cancel) => ConfirmAsync(subject, key, request, library, visitor, clock, cancel)).Requires(subject.Privilege);
    }

    private static async Task<IResult> TakeAsync(ImportSubject subject, HttpRequest request, DocumentLibrary library, Visitor visitor, CancellationToken cancel)
    {
        if (!subject.MayImport(visitor)) return Results.StatusCode(StatusCodes.Status403Forbidden);
        if (await UploadedFile.ReadAsync(request, ListFile.MostBytes, cancel) is not { } content)
            return Problem(StatusCodes.Status413PayloadTooLarge, ListFile.TooLarge(request.ContentLength ?? ListFile.MostBytes + 1)!);
        if (content.Length == 0) return Problem(StatusCodes.Status400BadRequest, new ImportProblem(0, null, "文件是空的。", "请选择有内容的文件。"));
        var key = await library.ImportFiles.KeepAsync(subject.List, UploadedFile.Name(request), content, cancel);
        return Results.Json(new { url = $"{subject.Words.Path}/{key}" });
    }

    private static async Task<IResult> LookAsync(ImportSubject subject, string key, DocumentLibrary library, Visitor visitor, ImportChoice choice, int page, string? refused, CancellationToken cancel)
    {
        if (!subject.MayImport(visitor)) return Results.StatusCode(StatusCodes.Status403Forbidden);
        if (await library.ImportFiles.FindAsync(subject.List, key, cancel) is not { } file) return Gone(subject);
        var plan = await subject.PlanAsync(library, visitor, file, choice, cancel);
        return new RazorComponentResult<ImportPreviewPage>(new
        {
            View = new ImportPreview
            {
                Subject = subject.Words, Key = key, FileName = file.Name, Choice = choice, Page = new PageRequest(page, PageSize), Revision = plan.Revision, Problems = plan.Problems, Reminders = plan.Reminders,
                Changes = plan.Changes, Unchanged = plan.Unchanged, Refused = refused,
            },
        }) { StatusCode = refused is null ? StatusCodes.Status200OK : StatusCodes.Status409Conflict };
    }

    private static async Task<IResult> ConfirmAsync(ImportSubject subject, string key, HttpRequest request, DocumentLibrary library, Visitor visitor, TimeProvider clock, CancellationToken cancel)
    {
        if (!subject.MayImport(visitor)) return Results.StatusCode(StatusCodes.Status403Forbidden);
        var values = await request.ReadFormAsync(cancel);
        var choice = await ChoiceAsync(new QueryCollection(values.ToDictionary(pair => pair.Key, pair => pair.Value)), library, clock, cancel);
        if (await library.ImportFiles.FindAsync(subject.List, key, cancel) is not { } file) return Gone(subject);
        var plan = await subject.PlanAsync(library, visitor, file, choice, cancel);
        if (plan.Problems.Count > 0) return await LookAsync(subject, key, library, visitor, choice, 1, "文件有错误，什么也没有写入。", cancel);
        try
        {
            // What was said yes to, and not what would happen now.
            if (values["revision"] != plan.Revision.ToString(CultureInfo.InvariantCulture)) throw LibraryException.Changed();
            await plan.ApplyAsync(cancel);
        }
        catch (LibraryException problem) when (problem.Problem == LibraryProblem.Changed)
        {
            return await LookAsync(subject, key, library, visitor, choice, 1, "有人在这期间改动了名单，什么也没有写入。下面是按现在的名单重新核对的结果，请再看一遍。", cancel);
        }

        await library.ImportFiles.DropAsync(subject.List, key, CancellationToken.None);
        return Results.Extensions.SeeOther(string.Create(CultureInfo.InvariantCulture, $"{subject.Words.Home}?imported={plan.Changes.Count}"));
    }

    private static async Task<ImportChoice> ChoiceAsync(IQueryCollection query, DocumentLibrary library, TimeProvider clock, CancellationToken cancel) => new(
        int.TryParse(query["year"], NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : await OrganisationYear.ProposedAsync(library, clock, cancel),
        query["close"] == "1",
        query["reason"].ToString().Trim() is { Length: > 0 } reason ? UploadedFile.Short(reason, 500) : null);

    private static RazorComponentResult<ImportPage> Gone(ImportSubject subject) => new(new { Subject = subject.Words, Problem = "这个文件已经不在了：上传的文件只保留 30 分钟，也可能又传了别的文件。请重新选择文件。" }) { StatusCode = StatusCodes.Status404NotFound };

    private static IResult Problem(int status, ImportProblem problem) => Results.Json(new { problem = problem.Message + problem.Advice }, statusCode: status);
}
