using Jiheng.Domain.People;
using Jiheng.Storage;
using Jiheng.Web.Access;
using Jiheng.Web.Api.Answers;
using Jiheng.Web.Features.Documents;

namespace Jiheng.Web.Api.Endpoints;

/// <summary>Numbers over the forms that the filters leave.</summary>
internal static class StatisticsApi
{
    public static void MapStatisticsApi(this IEndpointRouteBuilder api) => api.MapGet("/statistics", ReadAsync)
        .Described("统计", "筛选出来的表的合计、各规则和各单位的发现数、所填与复算总分", StatusCodes.Status404NotFound)
        .WithDescription("units（问题多的单位在前）和 scores 按 page、size 翻页，total 是全部条数；其余不翻页。")
        .WithParameters([.. ApiQuery.Filters, .. ApiParameters.Paging]).Produces<StatisticsAnswer>().Requires(Privilege.ReadForms);

    private static async Task<StatisticsAnswer> ReadAsync(HttpRequest request, DocumentLibrary library, SetComparison comparison, CancellationToken cancel)
    {
        var filter = ApiQuery.Filter(request.Query);
        if (filter.SetId is { } id) await comparison.EnsureAsync(await library.Sets.FindAsync(id, cancel) ?? throw ApiException.NotFound("这个批次"), cancel);
        var page = ApiQuery.Page(request.Query);
        return new StatisticsAnswer(
            TotalsAnswer.Of(await library.Statistics.TotalsAsync(filter, cancel), await library.Statistics.ScoresAsync(filter, cancel)),
            [.. (await library.Statistics.ByRuleAsync(filter, cancel)).Select(RuleCount.Of)],
            PageAnswer.Of(page, await library.Statistics.ByUnitAsync(filter, page, cancel), UnitCount.Of),
            PageAnswer.Of(page, await library.Statistics.ScorePairsAsync(filter, page, cancel), ScoreCount.Of));
    }
}
