using System.Text;
using Jiheng.Domain.Documents;
using Jiheng.Storage;

namespace Jiheng.Web.Features.Documents;

/// <summary>Files come in one by one, so that each shows its own progress and one that fails stops no other.</summary>
internal static class UploadEndpoints
{
    private const int LongestName = 200;

    public static void MapUploads(this IEndpointRouteBuilder routes)
    {
        routes.MapPost("/sets", CreateSetAsync);
        routes.MapPost("/sets/{id:long}/documents", TakeFileAsync);
        routes.MapPost("/sets/{id:long}/text", TakeTextAsync);
    }

    private static async Task<IResult> CreateSetAsync(HttpRequest request, DocumentLibrary library, TimeProvider clock, CancellationToken cancel)
    {
        var name = request.Query["name"].ToString().Trim();
        if (name.Length == 0) name = $"{clock.GetLocalNow():M月d日 HH:mm} 的文件";
        var id = await library.Sets.CreateAsync(Short(name), [], cancel);
        return Results.Json(new { id, url = $"/sets/{id}" });
    }

    private static async Task<IResult> TakeFileAsync(long id, HttpRequest request, DocumentLibrary library, DocumentIntake intake, CancellationToken cancel)
    {
        var name = Path.GetFileName(Uri.UnescapeDataString(request.Headers["X-File-Name"].ToString()).Replace('\\', '/'));
        if (request.ContentLength is not (>= 0 and <= DocumentIntake.LargestFile)) return Results.Json(new { problem = $"文件超过 {DocumentIntake.LargestFile / 1024 / 1024} MB，没有读取。请拆分后再试。" }, statusCode: StatusCodes.Status413PayloadTooLarge);
        var content = new byte[request.ContentLength.Value];
        await request.Body.ReadExactlyAsync(content, cancel);
        return await TakeAsync(id, name.Length == 0 ? "未命名" : Short(name), content, library, intake, cancel);
    }

    private static async Task<IResult> TakeTextAsync(long id, HttpRequest request, DocumentLibrary library, DocumentIntake intake, CancellationToken cancel)
    {
        var form = await request.ReadFormAsync(cancel);
        var text = form["text"].ToString();
        if (string.IsNullOrWhiteSpace(text)) return Results.Json(new { problem = "没有文字。请把表格复制后粘贴进来。" }, statusCode: StatusCodes.Status400BadRequest);
        return await TakeAsync(id, "粘贴的文字", Encoding.UTF8.GetBytes(text), library, intake, cancel);
    }

    private static async Task<IResult> TakeAsync(long set, string name, byte[] content, DocumentLibrary library, DocumentIntake intake, CancellationToken cancel)
    {
        var taken = await intake.TakeAsync(name, content, cancel);
        await library.Sets.AddAsync(set, [taken.Added.Id], cancel);
        return Results.Json(new
        {
            wasThere = taken.Added.WasThere,
            forms = taken.Added.FormIds.Count,
            errors = taken.Count(Severity.Error),
            warnings = taken.Count(Severity.Warning),
            note = taken.Read.Forms.Count == 0 ? taken.Read.Diagnostics.Select(note => note.Message).FirstOrDefault() : null,
        });
    }

    private static string Short(string name) => name.Length <= LongestName ? name : name[..LongestName];
}
