using System.Globalization;
using Jiheng.Domain.People;
using Jiheng.Storage.Databases;
using Jiheng.Web.Access;
using Jiheng.Web.Features.Documents;
using Jiheng.Web.Features.Imports;
using Jiheng.Web.Hosting;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace Jiheng.Web.Features.Filings.Starting;

/// <summary>A draft is not begun on an empty sheet: from a document, from last year's, from another project's. What would change is shown before it does.</summary>
internal static class StartingFeature
{
    public static void AddStarting(this IServiceCollection services) => services.AddScoped<StartingDesk>();

    public static void MapStarting(this IEndpointRouteBuilder routes)
    {
        var starting = routes.MapGroup("/filings/{id:long}/start");
        starting.MapGet("", (long id, HttpRequest request, StartingDesk desk, CancellationToken cancel) => ListAsync(id, request, desk, null, cancel)).Requires(Privilege.FileForms);
        // The limit is ours: the server's own would cut the connection before the sentence that says why is read.
        starting.MapPost("", TakeFileAsync).WithMetadata(new DisableRequestSizeLimitAttribute(), new ProblemAsJson()).Requires(Privilege.FileForms);
        starting.MapGet("/file/{key}", async (long id, string key, HttpRequest request, StartingDesk desk, CancellationToken cancel) =>
            await desk.IsThereAsync(id, cancel) ? await ShowAsync(id, request, desk, await desk.OfFileAsync(id, key, Index(request.Query["form"]), cancel), null, cancel) : Results.NotFound()).Requires(Privilege.FileForms);
        starting.MapPost("/file/{key}", async (long id, string key, HttpRequest request, StartingDesk desk, CancellationToken cancel) =>
        {
            var values = await request.ReadFormAsync(cancel);
            return await desk.IsThereAsync(id, cancel) ? await TakeAsync(id, request, values, desk, () => desk.OfFileAsync(id, key, Index(values["form"]), cancel), cancel) : Results.NotFound();
        }).Requires(Privilege.FileForms);
        starting.MapGet("/from/{other:long}", async (long id, long other, HttpRequest request, StartingDesk desk, CancellationToken cancel) =>
            await desk.OfFilingAsync(id, other, cancel) is { } view ? await ShowAsync(id, request, desk, view, null, cancel) : Results.NotFound()).Requires(Privilege.FileForms);
        starting.MapPost("/from/{other:long}", async (long id, long other, HttpRequest request, StartingDesk desk, CancellationToken cancel) =>
        {
            var values = await request.ReadFormAsync(cancel);
            return await desk.OfFilingAsync(id, other, cancel) is null ? Results.NotFound() : await TakeAsync(id, request, values, desk, () => desk.OfFilingAsync(id, other, cancel), cancel);
        }).Requires(Privilege.FileForms);
    }

    private static async Task<IResult> ListAsync(long id, HttpRequest request, StartingDesk desk, string? problem, CancellationToken cancel)
    {
        if (await desk.ChoicesAsync(id, request.Query["q"].ToString().Trim(), FilterQuery.Page(request.Query), cancel) is not { } view) return Results.NotFound();
        if (!view.Row.Standing.IsEditable) return Results.Redirect(FilingWords.Address(id));
        return new RazorComponentResult<StartPage>(new { View = view, Problem = problem }) { StatusCode = problem is null ? StatusCodes.Status200OK : StatusCodes.Status404NotFound };
    }

    private static async Task<IResult> TakeFileAsync(long id, HttpRequest request, StartingDesk desk, CancellationToken cancel)
    {
        if (!await desk.IsThereAsync(id, cancel)) return Results.NotFound();
        if (await UploadedFile.ReadAsync(request, UploadLimits.LargestFile, cancel) is not { } content) return Problem(StatusCodes.Status413PayloadTooLarge, UploadLimits.TooLarge);
        var name = UploadedFile.Name(request);
        if (content.Length == 0) return Problem(StatusCodes.Status400BadRequest, "文件是空的。请选择有内容的文件。");
        if (DocumentIntake.IsArchive(name, content)) return Problem(StatusCodes.Status400BadRequest, "这是压缩包。请解压后选择其中的一个文件。");
        if (UploadLimits.Problem(name, content) is { } problem) return Problem(StatusCodes.Status413PayloadTooLarge, problem);
        return Results.Json(new { url = $"{FilingWords.Address(id)}/start/file/{await desk.KeepAsync(name, content, cancel)}" });
    }

    private static async Task<IResult> ShowAsync(long id, HttpRequest request, StartingDesk desk, StartView? view, string? refused, CancellationToken cancel)
    {
        if (view is null) return await ListAsync(id, request, desk, "这个文件已经不在了：上传的文件只保留 30 分钟，也可能又传了别的文件。请重新选择文件。", cancel);
        if (!view.Row.Standing.IsEditable) return Results.Redirect(FilingWords.Address(id));
        return new RazorComponentResult<StartPreviewPage>(new { View = view, Refused = refused }) { StatusCode = refused is null ? StatusCodes.Status200OK : StatusCodes.Status409Conflict };
    }

    private static async Task<IResult> TakeAsync(long id, HttpRequest request, IFormCollection values, StartingDesk desk, Func<Task<StartView?>> read, CancellationToken cancel)
    {
        if (await read() is not { Taken: not null } view) return await ShowAsync(id, request, desk, await read(), null, cancel);
        try
        {
            // What was said yes to, and not what would happen now.
            if (values["seen"] != view.Row.LastEdit.ToString(CultureInfo.InvariantCulture)) throw LibraryException.Changed();
            await desk.TakeAsync(view, cancel);
            return Results.Extensions.SeeOther($"{FilingWords.Address(id)}/edit?said=started");
        }
        catch (LibraryException problem) when (problem.Problem == LibraryProblem.Changed)
        {
            return await ShowAsync(id, request, desk, await read(), "这份表刚有人改过，还没有填入。下面是与现在的内容重新比较的结果，请再看一遍。", cancel);
        }
    }

    private static int? Index(string? text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var index) ? index : null;

    private static IResult Problem(int status, string sentence) => Results.Json(new { problem = sentence }, statusCode: status);
}
