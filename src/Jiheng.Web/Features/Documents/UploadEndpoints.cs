using System.Text;
using Jiheng.Domain.Documents;
using Jiheng.Domain.People;
using Jiheng.Storage;
using Jiheng.Web.Access;
using Jiheng.Web.Hosting;
using Microsoft.AspNetCore.Mvc;

namespace Jiheng.Web.Features.Documents;

/// <summary>Files come in one by one, so that each shows its own progress and one that fails stops no other.</summary>
internal static class UploadEndpoints
{
    public static void MapUploads(this IEndpointRouteBuilder routes)
    {
        var uploads = routes.MapGroup("/sets").WithMetadata(new ProblemAsJson());
        uploads.MapPost("", CreateSetAsync).Requires(Privilege.EditForms);
        // The limit is ours: the server's own would cut the connection before the sentence that says why is read.
        uploads.MapPost("/{id:long}/documents", TakeFileAsync).WithMetadata(new DisableRequestSizeLimitAttribute()).Requires(Privilege.EditForms);
        uploads.MapPost("/{id:long}/text", TakeTextAsync).Requires(Privilege.EditForms);
    }

    private static async Task<IResult> CreateSetAsync(HttpRequest request, DocumentLibrary library, TimeProvider clock, CancellationToken cancel)
    {
        var name = request.Query["name"].ToString().Trim();
        if (name.Length == 0) name = $"{clock.GetLocalNow():M月d日 HH:mm} 的文件";
        var id = await library.Sets.CreateAsync(UploadedFile.Short(name), [], cancel);
        return Results.Json(new { id, url = $"/sets/{id}" });
    }

    private static async Task<IResult> TakeFileAsync(long id, HttpRequest request, DocumentLibrary library, DocumentIntake intake, CancellationToken cancel) =>
        await UploadedFile.ReadAsync(request, UploadLimits.LargestFile, cancel) is { } content
            ? await TakeAsync(id, UploadedFile.Name(request), content, library, intake)
            : Problem(StatusCodes.Status413PayloadTooLarge, UploadLimits.TooLarge);

    private static async Task<IResult> TakeTextAsync(long id, HttpRequest request, DocumentLibrary library, DocumentIntake intake, CancellationToken cancel)
    {
        var form = await request.ReadFormAsync(cancel);
        var text = form["text"].ToString();
        if (string.IsNullOrWhiteSpace(text)) return Problem(StatusCodes.Status400BadRequest, "没有文字。请把表格复制后粘贴进来。");
        return await TakeAsync(id, "粘贴的文字", Encoding.UTF8.GetBytes(text), library, intake);
    }

    // What has come up whole is finished and put into its set, also when the page is closed meanwhile.
    private static async Task<IResult> TakeAsync(long set, string name, ReadOnlyMemory<byte> content, DocumentLibrary library, DocumentIntake intake)
    {
        if (DocumentIntake.IsArchive(name, content)) return await TakeArchiveAsync(set, name, content, library, intake);
        if (UploadLimits.Problem(name, content) is { } problem) return Problem(StatusCodes.Status413PayloadTooLarge, problem);
        var taken = await intake.TakeAsync(name, content, CancellationToken.None);
        await library.Sets.AddAsync(set, [taken.Added.Id], CancellationToken.None);
        return Results.Json(new
        {
            wasThere = taken.Added.WasThere,
            forms = taken.Added.FormIds.Count,
            errors = taken.Count(Severity.Error),
            warnings = taken.Count(Severity.Warning),
            note = TakenFile.Of(name, taken).Problem,
        });
    }

    private static async Task<IResult> TakeArchiveAsync(long set, string name, ReadOnlyMemory<byte> content, DocumentLibrary library, DocumentIntake intake)
    {
        var files = new List<TakenFile>();
        await foreach (var file in intake.TakeAllAsync(name, content, CancellationToken.None))
        {
            files.Add(file);
            if (file.Document is { } document) await library.Sets.AddAsync(set, [document.Added.Id], CancellationToken.None);
        }

        TakenDocument[] taken = [.. files.Select(file => file.Document).OfType<TakenDocument>()];
        return Results.Json(new
        {
            archive = true,
            files = taken.Length,
            forms = taken.Sum(document => document.Added.FormIds.Count),
            errors = taken.Sum(document => document.Count(Severity.Error)),
            warnings = taken.Sum(document => document.Count(Severity.Warning)),
            failed = files.Where(file => file.Problem is not null).Select(file => new { name = file.Name, problem = file.Problem, refused = file.Document is null }),
        });
    }

    private static IResult Problem(int status, string sentence) => Results.Json(new { problem = sentence }, statusCode: status);
}
