using System.Globalization;
using System.Net.Mime;
using System.Text.Json.Nodes;
using Jiheng.Domain.People;
using Jiheng.Forms.Conversion;
using Jiheng.Forms.Layouts;
using Jiheng.Storage;
using Jiheng.Storage.Records;
using Jiheng.Web.Access;
using Jiheng.Web.Api.Answers;
using Jiheng.Web.Features.Documents;
using Jiheng.Web.Features.Downloads;
using Jiheng.Web.Features.Forms;
using Jiheng.Web.Features.Overrides;
using Jiheng.Web.Features.Writing;

namespace Jiheng.Web.Api.Endpoints;

/// <summary>The forms of the library, and what people say of them.</summary>
internal static class FormApi
{
    private const string Tag = "表";
    private static readonly ApiParameter Layout = ApiParameter.Choice("layout", "表样的名称；不写为这张表自己的表样", [.. LayoutCatalogue.Drawn.Select(layout => layout.Code)]);

    public static void MapFormApi(this IEndpointRouteBuilder api)
    {
        api.MapGet("/forms", ListAsync).Described(Tag, "列出表，筛选条件与页面相同", StatusCodes.Status404NotFound)
            .WithParameters([.. ApiQuery.Filters, ApiQuery.Order, .. ApiParameters.Paging, ApiParameter.Choice("facets", "是否附各筛选条件的表数；不写为 false", "true", "false")]).Produces<FormListAnswer>().Requires(Privilege.ReadForms);
        api.MapGet("/forms/{id:long}", OpenAsync).Described(Tag, "一张表：更正后的内容、发现、台账、复算和更正", StatusCodes.Status404NotFound)
            .WithDescription("data 与命令行 read --json 中的表相同，findings、ledger 与 check --json 相同，evaluation 与 score --json 相同。").Produces<JsonObject>().Requires(Privilege.ReadForms);
        api.MapGet("/forms/{id:long}/document", WriteAsync).Described(Tag, "一张表写成文件，更正也在内", StatusCodes.Status404NotFound)
            .WithDescription("不写 layout 时按这张表自己的表样；表样放不下全部内容，或没有声明时，按表上有的栏目。写 layout 时，新表样放不下的内容不写入，是哪些见 /api/forms/{id}/layouts。")
            .WithParameters(LayoutApi.Format, Layout).Produces<byte[]>(StatusCodes.Status200OK, MediaTypeNames.Application.Octet).Requires(Privilege.ReadForms);
        api.MapGet("/forms/{id:long}/layouts", LossesAsync).Described(Tag, "各种表样放不下这张表的哪些内容，同一种类的在前", StatusCodes.Status404NotFound).Produces<IReadOnlyList<ConversionAnswer>>().Requires(Privilege.ReadForms);
        api.MapPost("/forms/{id:long}/corrections", SayAsync).Described(Tag, "更正或确认一个字段，并重新核对", StatusCodes.Status404NotFound, StatusCodes.Status409Conflict, StatusCodes.Status415UnsupportedMediaType, StatusCodes.Status422UnprocessableEntity)
            .WithDescription("返回重新核对后的整张表。").Produces<JsonObject>(StatusCodes.Status201Created).Requires(Privilege.EditForms);
        api.MapDelete("/forms/{id:long}/corrections/{cid:long}", UndoAsync).Described(Tag, "撤销一次更正，并重新核对", StatusCodes.Status404NotFound, StatusCodes.Status409Conflict, StatusCodes.Status422UnprocessableEntity)
            .WithDescription("返回重新核对后的整张表。").Produces<JsonObject>().Requires(Privilege.EditForms);
    }

    private static async Task<FormListAnswer> ListAsync(HttpRequest request, DocumentLibrary library, SetComparison comparison, CancellationToken cancel)
    {
        var filter = ApiQuery.Filter(request.Query);
        if (filter.SetId is { } id) await comparison.EnsureAsync(await library.Sets.FindAsync(id, cancel) ?? throw ApiException.NotFound("这个批次"), cancel);
        var page = ApiQuery.Page(request.Query);
        var forms = await library.Forms.ListAsync(filter, FilterQuery.Order(request.Query, filter.SetId), page, cancel);
        var facets = request.Query["facets"] == "true" ? FacetsAnswer.Of(await library.Forms.FacetsAsync(filter, cancel)) : null;
        return new FormListAnswer(page.Number, page.Size, forms.Total, [.. forms.Rows.Select(FormRowAnswer.Of)], facets);
    }

    private static async Task<IResult> OpenAsync(long id, DocumentLibrary library, Checkers checkers, CancellationToken cancel)
    {
        var opened = await library.Forms.OpenAsync(id, cancel) ?? throw ApiException.NotFound("这张表");
        var checker = await checkers.OfVisitorAsync(cancel);
        return new JsonAnswer(json => LibraryFormJson.Write(json, DownloadedForm.Of(opened, checker)));
    }

    private static async Task<IResult> WriteAsync(long id, HttpRequest request, DocumentLibrary library, CancellationToken cancel)
    {
        var opened = await library.Forms.OpenAsync(id, cancel) ?? throw ApiException.NotFound("这张表");
        var form = CorrectedForm.Of(opened);
        var layout = LayoutCatalogue.Drawn.FirstOrDefault(each => each.Code == request.Query["layout"]);
        return WrittenFile.Of(DownloadName.Of(opened.Row), LayoutApi.FormatOf(request), layout is null ? OwnForm.Draw(form) : FormConversion.Of(form, layout).Drawn);
    }

    private static async Task<IEnumerable<ConversionAnswer>> LossesAsync(long id, DocumentLibrary library, CancellationToken cancel)
    {
        var view = LayoutView.Of(await library.Forms.OpenAsync(id, cancel) ?? throw ApiException.NotFound("这张表"), chosen: null);
        return view.Same.Concat(view.Others).Select(each => new ConversionAnswer(LayoutAnswer.Of(each.Layout), each.Conversion.Losses));
    }

    private static async Task<IResult> SayAsync(long id, CorrectionRequest correction, DocumentLibrary library, CorrectionDesk desk, Checkers checkers, CancellationToken cancel)
    {
        var kind = correction.Kind switch
        {
            "correct" => CorrectionKind.Corrected,
            "confirm" => CorrectionKind.Confirmed,
            _ => throw ApiException.Wrong("kind 应为 correct（更正）或 confirm（确认）。"),
        };
        if (string.IsNullOrWhiteSpace(correction.Field)) throw ApiException.Wrong("请在 field 里写明字段，如 indicators[0].target、project.name。");
        var opened = await library.Forms.OpenAsync(id, cancel) ?? throw ApiException.NotFound("这张表");
        if (correction.Revision is { } seen && seen != opened.Row.Revision) throw new ApiException(StatusCodes.Status409Conflict, "与现有内容冲突", "内容刚被另一处修改过，这次修改没有保存。请重新读取后再改。");
        var before = OwnForm.DrawForScreen(CorrectedForm.Of(opened), [correction.Field]).Blocks.SelectMany(block => block.Rows).SelectMany(row => row.Cells).FirstOrDefault(cell => cell.Path == correction.Field);
        try
        {
            await desk.SayAsync(id, kind, correction.Field, before?.Whole ?? before?.Text, kind == CorrectionKind.Confirmed ? null : correction.After, cancel);
        }
        catch (FormatException problem)
        {
            throw new ApiException(StatusCodes.Status422UnprocessableEntity, "这个字段不能这样填", problem.Message);
        }

        var now = await library.Forms.OpenAsync(id, cancel) ?? throw ApiException.NotFound("这张表");
        var location = string.Create(CultureInfo.InvariantCulture, $"/api/forms/{id}/corrections/{now.Corrections[^1].Id}");
        var checker = await checkers.OfVisitorAsync(cancel);
        return new JsonAnswer(json => LibraryFormJson.Write(json, DownloadedForm.Of(now, checker)), StatusCodes.Status201Created, location);
    }

    private static async Task<IResult> UndoAsync(long id, long cid, DocumentLibrary library, CorrectionDesk desk, Checkers checkers, CancellationToken cancel)
    {
        try
        {
            if (!await desk.UndoAsync(id, cancel, cid)) throw ApiException.NotFound("这次更正，或它已经撤销");
        }
        catch (FormatException problem)
        {
            throw new ApiException(StatusCodes.Status422UnprocessableEntity, "不能撤销", problem.Message);
        }

        return await OpenAsync(id, library, checkers, cancel);
    }
}

/// <summary>What a person says of a field.</summary>
/// <param name="Kind">correct or confirm.</param>
/// <param name="Field">The field's path: indicators[3].target, project.name.</param>
/// <param name="After">The text that is right; null empties the field.</param>
/// <param name="Revision">The revision that the person saw; null: whatever it is now.</param>
internal sealed record CorrectionRequest(string Kind, string Field, string? After, int? Revision);
