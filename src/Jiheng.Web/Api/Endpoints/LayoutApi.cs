using System.Globalization;
using Jiheng.Forms.Conversion;
using Jiheng.Forms.Layouts;
using Jiheng.Web.Access;
using Jiheng.Web.Api.Answers;
using Jiheng.Web.Features.Writing;

namespace Jiheng.Web.Api.Endpoints;

/// <summary>The layouts that forms are written by.</summary>
internal static class LayoutApi
{
    private const string Tag = "表样";

    public static void MapLayoutApi(this IEndpointRouteBuilder api)
    {
        api.MapGet("/layouts", () => LayoutCatalogue.Drawn.Select(LayoutAnswer.Of)).Described(Tag, "列出全部表样").Produces<IReadOnlyList<LayoutAnswer>>().ForAnyone();
        api.MapGet("/layouts/{layout}/template", Template).Described(Tag, "一种表样的空表", StatusCodes.Status404NotFound)
            .WithParameters(Format, ApiParameter.Number("year", "印在标题下的预算年度；不写则留空", 1990, 2100)).Produces<byte[]>(StatusCodes.Status200OK, "application/octet-stream").ForAnyone();
    }

    /// <summary>The format of a file to be written.</summary>
    public static ApiParameter Format { get; } = ApiParameter.Choice("format", "文件的格式；不写为 docx", WrittenFormats.Words);

    /// <summary>The asked format.</summary>
    /// <exception cref="ApiException">This machine cannot write it.</exception>
    public static NamedFormat FormatOf(HttpRequest request)
    {
        var format = WrittenFormats.Of(request.Query["format"]);
        return format.Problem is { } problem ? throw new ApiException(StatusCodes.Status503ServiceUnavailable, "不能写这种格式", problem) : format;
    }

    private static WrittenFile Template(string layout, HttpRequest request)
    {
        var found = LayoutCatalogue.Drawn.FirstOrDefault(each => each.Code == layout) ?? throw ApiException.NotFound($"名称为“{layout}”的表样");
        return WrittenFile.Of(found.Label + "（空表）", FormatOf(request), FormConversion.Template(found, int.TryParse(request.Query["year"], CultureInfo.InvariantCulture, out var year) ? year : null));
    }
}
