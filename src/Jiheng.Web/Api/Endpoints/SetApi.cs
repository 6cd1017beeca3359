using System.Globalization;
using System.Text.Json;
using Jiheng.Domain.People;
using Jiheng.Storage;
using Jiheng.Web.Access;
using Jiheng.Web.Api.Answers;

namespace Jiheng.Web.Api.Endpoints;

/// <summary>Named sets of files.</summary>
internal static class SetApi
{
    private const string Tag = "批次";
    private const int LongestName = 200;

    public static void MapSetApi(this IEndpointRouteBuilder api)
    {
        api.MapGet("/sets", ListAsync).Described(Tag, "列出批次，新建的在前")
            .WithParameters([.. ApiParameters.Paging, ApiParameter.Choice("bin", "是否列出回收站里的；不写为 false", "true", "false")]).Produces<PageAnswer<SetAnswer>>().Requires(Privilege.ReadForms);
        api.MapPost("/sets", CreateAsync).Described(Tag, "新建批次", StatusCodes.Status404NotFound, StatusCodes.Status415UnsupportedMediaType)
            .WithDescription("documents 写文件的编号；或用 filter 写页面地址里的筛选条件（如 ?severity=error），筛选出来的表所在的文件都放进这一批。").Produces<SetAnswer>(StatusCodes.Status201Created).Requires(Privilege.EditForms);
        api.MapGet("/sets/{id:long}", async (long id, DocumentLibrary library, CancellationToken cancel) => await FindAsync(library, id, cancel))
            .Described(Tag, "一个批次", StatusCodes.Status404NotFound).Produces<SetAnswer>().Requires(Privilege.ReadForms);
        api.MapPatch("/sets/{id:long}", ChangeAsync).Described(Tag, "修改批次：改名、放进或拿出文件、记住筛选条件", StatusCodes.Status404NotFound, StatusCodes.Status409Conflict, StatusCodes.Status415UnsupportedMediaType)
            .WithDescription("只写要改的字段；filter 写 null 表示不再记住。").Produces<SetAnswer>().Requires(Privilege.EditForms);
        api.MapDelete("/sets/{id:long}", DeleteAsync).Described(Tag, "把批次放进回收站，其中的文件留在文档库", StatusCodes.Status404NotFound).Produces(StatusCodes.Status204NoContent).Requires(Privilege.EditForms);
        api.MapPost("/sets/{id:long}/restore", RestoreAsync).Described(Tag, "从回收站恢复批次", StatusCodes.Status404NotFound).Produces<SetAnswer>().Requires(Privilege.EditForms);
    }

    private static async Task<PageAnswer<SetAnswer>> ListAsync(HttpRequest request, DocumentLibrary library, CancellationToken cancel)
    {
        var page = ApiQuery.Page(request.Query);
        return PageAnswer.Of(page, await library.Sets.ListAsync(page, request.Query["bin"] == "true", cancel), SetAnswer.Of);
    }

    private static async Task<IResult> CreateAsync(NewSetRequest asked, DocumentLibrary library, CancellationToken cancel)
    {
        var filter = asked.Filter is { } address ? ApiQuery.Filter(address) : null;
        IReadOnlyList<long> documents = [.. asked.Documents ?? [], .. filter is null ? [] : await library.Forms.DocumentsAsync(filter, cancel)];
        var id = await library.Sets.CreateAsync(Named(asked.Name), [.. documents.Distinct()], cancel);
        if (filter is not null) await library.Sets.SaveFilterAsync(id, filter, cancel);
        return TypedResults.Created(string.Create(CultureInfo.InvariantCulture, $"/api/sets/{id}"), await FindAsync(library, id, cancel));
    }

    private static async Task<SetAnswer> ChangeAsync(long id, SetChangeRequest asked, DocumentLibrary library, CancellationToken cancel)
    {
        if (asked.Filter.ValueKind is not (JsonValueKind.Undefined or JsonValueKind.Null or JsonValueKind.String)) throw ApiException.Wrong("filter 应为文字或 null。");
        var set = await FindAsync(library, id, cancel);
        if (asked.Revision is { } seen && seen != set.Revision) throw new ApiException(StatusCodes.Status409Conflict, "与现有内容冲突", "这个批次刚被另一处修改过，这次修改没有保存。请重新读取后再改。");
        if (asked.Name is { } name) await library.Sets.RenameAsync(id, Named(name), cancel: cancel);
        if (asked.Remove is { Count: > 0 } remove) await library.Sets.RemoveAsync(id, remove, cancel);
        if (asked.Add is { Count: > 0 } add) await library.Sets.AddAsync(id, add, cancel);
        if (asked.Filter.ValueKind != JsonValueKind.Undefined) await library.Sets.SaveFilterAsync(id, asked.Filter.GetString() is { } filter ? ApiQuery.Filter(filter) : null, cancel);
        return await FindAsync(library, id, cancel);
    }

    private static async Task<IResult> DeleteAsync(long id, DocumentLibrary library, CancellationToken cancel)
    {
        await library.Sets.DeleteAsync(id, cancel);
        return TypedResults.NoContent();
    }

    private static async Task<SetAnswer> RestoreAsync(long id, DocumentLibrary library, CancellationToken cancel)
    {
        await library.Sets.RestoreAsync(id, cancel);
        return await FindAsync(library, id, cancel);
    }

    private static async Task<SetAnswer> FindAsync(DocumentLibrary library, long id, CancellationToken cancel) =>
        SetAnswer.Of(await library.Sets.FindAsync(id, cancel) ?? throw ApiException.NotFound("这个批次"));

    private static string Named(string? name) => name?.Trim() is { Length: > 0 and <= LongestName } named ? named : throw ApiException.Wrong($"请给批次写一个名称，不超过 {LongestName} 个字。");
}

/// <summary>A set to be made.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Documents">The files in it; null: none.</param>
/// <param name="Filter">Filters as in a page's address: the files of the forms that they leave; null: none.</param>
internal sealed record NewSetRequest(string Name, IReadOnlyList<long>? Documents, string? Filter);

/// <summary>What is to be changed in a set; what is not written stays.</summary>
/// <param name="Name">A new name.</param>
/// <param name="Add">Files to put in.</param>
/// <param name="Remove">Files to take out.</param>
/// <param name="Filter">Filters to remember, as in a page's address; null forgets them.</param>
/// <param name="Revision">The revision that was seen; null: whatever it is now.</param>
internal sealed record SetChangeRequest(string? Name, IReadOnlyList<long>? Add, IReadOnlyList<long>? Remove, JsonElement Filter, int? Revision);
