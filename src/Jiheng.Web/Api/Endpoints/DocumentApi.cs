using System.Globalization;
using System.Net.Mime;
using Jiheng.Domain.People;
using Jiheng.Storage;
using Jiheng.Web.Access;
using Jiheng.Web.Api.Answers;
using Jiheng.Web.Features.Documents;
using Jiheng.Web.Features.Writing;

namespace Jiheng.Web.Api.Endpoints;

/// <summary>The files of the library.</summary>
internal static class DocumentApi
{
    private const string Tag = "文件";
    private static readonly ApiParameter Set = ApiParameter.Number("set", "批次的编号", 1, long.MaxValue);

    public static void MapDocumentApi(this IEndpointRouteBuilder api)
    {
        api.MapPost("/documents", AddAsync).Described(Tag, "把一份文件放进文档库，并核对、复算", StatusCodes.Status404NotFound, StatusCodes.Status413PayloadTooLarge, StatusCodes.Status507InsufficientStorage)
            .WithDescription("正文就是文件或文字。同样的文件已经在库里时返回 200 和原来那一份，否则返回 201。正文是 zip 压缩包时逐个放入其中的文件，返回 200 和 {\"documents\": […], \"failed\": [{\"file\", \"problem\"}]}。").WithParameters(Set).WithRawBody()
            .Produces<DocumentAnswer>(StatusCodes.Status201Created).Produces<DocumentAnswer>().Requires(Privilege.EditForms);
        api.MapGet("/documents", ListAsync).Described(Tag, "列出文件，新放进来的在前", StatusCodes.Status404NotFound)
            .WithParameters([.. ApiParameters.Paging, Set, ApiParameter.Choice("bin", "是否列出回收站里的；不写为 false", "true", "false")]).Produces<PageAnswer<DocumentAnswer>>().Requires(Privilege.ReadForms);
        api.MapGet("/documents/{id:long}", async (long id, DocumentLibrary library, CancellationToken cancel) => await FindAsync(library, id, cancel))
            .Described(Tag, "一份文件", StatusCodes.Status404NotFound).Produces<DocumentAnswer>().Requires(Privilege.ReadForms);
        api.MapDelete("/documents/{id:long}", DeleteAsync).Described(Tag, "把文件放进回收站", StatusCodes.Status404NotFound).Produces(StatusCodes.Status204NoContent).Requires(Privilege.EditForms);
        api.MapPost("/documents/{id:long}/restore", RestoreAsync).Described(Tag, "从回收站恢复文件", StatusCodes.Status404NotFound, StatusCodes.Status409Conflict).Produces<DocumentAnswer>().Requires(Privilege.EditForms);
        api.MapGet("/documents/{id:long}/content", ContentAsync).Described(Tag, "文件的原样内容", StatusCodes.Status404NotFound).Produces<byte[]>(StatusCodes.Status200OK, MediaTypeNames.Application.Octet).Requires(Privilege.ReadForms);
        api.MapGet("/documents/{id:long}/reviewed", async (long id, DocumentLibrary library, CancellationToken cancel) => await ReviewedDocument.OfAsync(library, id, cancel) ?? throw ApiException.NotFound("这份文件，或没有从中读出表"))
            .Described(Tag, "带批注的副本：发现的问题写在原文件相应的位置", StatusCodes.Status404NotFound)
            .WithDescription("Word（.docx）、Excel（.xlsx）和 PDF 文件返回加了批注的副本；其他格式和不能修改的文件返回一份 Word 的核对意见表。").Produces<byte[]>(StatusCodes.Status200OK, MediaTypeNames.Application.Octet).Requires(Privilege.ReadForms);
        api.MapDelete("/bin", async (DocumentLibrary library, CancellationToken cancel) => TypedResults.Ok(new RemovedAnswer(await library.Documents.PurgeAsync(0, cancel))))
            .Described(Tag, "清空回收站，不能找回").Produces<RemovedAnswer>().Requires(Privilege.EditForms);
    }

    private static async Task<IResult> AddAsync(HttpRequest request, DocumentLibrary library, DocumentIntake intake, CancellationToken cancel)
    {
        var set = FilterQuery.Set(request.Query);
        if (set is { } wanted && await library.Sets.FindAsync(wanted, cancel) is null) throw ApiException.NotFound("这个批次");
        var file = await ApiFile.ReadAsync(request, cancel);
        if (DocumentIntake.IsArchive(file.Name, file.Content)) return await AddArchiveAsync(file, set, library, intake, cancel);
        // What has come up whole is finished, as on the pages, also when the caller is gone meanwhile.
        var taken = await intake.TakeAsync(file.Name, file.Content, CancellationToken.None);
        if (set is { } id) await library.Sets.AddAsync(id, [taken.Added.Id], CancellationToken.None);
        var answer = await FindAsync(library, taken.Added.Id, cancel);
        var location = string.Create(CultureInfo.InvariantCulture, $"/api/documents/{taken.Added.Id}");
        request.HttpContext.Response.Headers.Location = location;
        return taken.Added.WasThere ? TypedResults.Ok(answer) : TypedResults.Created(location, answer);
    }

    private static async Task<IResult> AddArchiveAsync(ApiFile archive, long? set, DocumentLibrary library, DocumentIntake intake, CancellationToken cancel)
    {
        List<long> taken = [];
        List<FailedAnswer> failed = [];
        await foreach (var file in intake.TakeAllAsync(archive.Name, archive.Content, CancellationToken.None))
        {
            if (file.Document is { } document) taken.Add(document.Added.Id);
            if (file.Problem is { } problem) failed.Add(new FailedAnswer(file.Name, problem));
        }

        if (set is { } id) await library.Sets.AddAsync(id, taken, CancellationToken.None);
        List<DocumentAnswer> documents = [];
        foreach (var each in taken.Distinct()) documents.Add(await FindAsync(library, each, cancel));
        return TypedResults.Ok(new ArchiveAnswer(documents, failed));
    }

    private static async Task<PageAnswer<DocumentAnswer>> ListAsync(HttpRequest request, DocumentLibrary library, CancellationToken cancel)
    {
        var set = FilterQuery.Set(request.Query);
        if (set is { } id && await library.Sets.FindAsync(id, cancel) is null) throw ApiException.NotFound("这个批次");
        var page = ApiQuery.Page(request.Query);
        return PageAnswer.Of(page, await library.Documents.ListAsync(page, request.Query["bin"] == "true", set, cancel), DocumentAnswer.Of);
    }

    private static async Task<IResult> DeleteAsync(long id, DocumentLibrary library, CancellationToken cancel)
    {
        await library.Documents.DeleteAsync(id, cancel);
        return TypedResults.NoContent();
    }

    private static async Task<DocumentAnswer> RestoreAsync(long id, DocumentLibrary library, CancellationToken cancel)
    {
        await library.Documents.RestoreAsync(id, cancel);
        return await FindAsync(library, id, cancel);
    }

    private static async Task<IResult> ContentAsync(long id, DocumentLibrary library, CancellationToken cancel)
    {
        var document = await library.Documents.FindAsync(id, cancel) ?? throw ApiException.NotFound("这份文件");
        var content = await library.Documents.ContentAsync(id, cancel) ?? throw ApiException.NotFound("这份文件");
        return TypedResults.File(content, MediaTypeNames.Application.Octet, document.FileName);
    }

    private static async Task<DocumentAnswer> FindAsync(DocumentLibrary library, long id, CancellationToken cancel) =>
        DocumentAnswer.Of(await library.Documents.FindAsync(id, cancel) ?? throw ApiException.NotFound("这份文件"));
}
