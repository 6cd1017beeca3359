using Jiheng.Storage;
using Jiheng.Web.Api.Answers;
using Jiheng.Web.Features.Documents;

namespace Jiheng.Web.Api.Endpoints;

/// <summary>Numbers over the forms that the filters leave.</summary>
internal static class StatisticsApi
{
    public static void MapStatisticsApi(this IEndpointRouteBuilder api) => api.MapGet("/statistics", ReadAsync)
        .Described("统计", "筛选出来的表的合计、各规则和各单位的发现数、所填与复算总分", StatusCodes.Status404NotFound)
        .WithParameters(ApiQuery.Filters).Produces<StatisticsAnswer>();

    private static async Task<StatisticsAnswer> ReadAsync(HttpRequest request, DocumentLibrary library, SetComparison comparison, CancellationToken cancel)
    {
        var filter = ApiQuery.Filter(request.Query);
        if (filter.SetId is { } id) await comparison.EnsureAsync(await library.Sets.FindAsync(id, cancel) ?? throw ApiException.NotFound("这个批次"), cancel);
        return StatisticsAnswer.Of(
            await library.Statistics.TotalsAsync(filter, cancel), await library.Statistics.ByRuleAsync(filter, cancel),
            await library.Statistics.ByUnitAsync(filter, cancel), await library.Statistics.ScorePairsAsync(filter, cancel));
    }
}
