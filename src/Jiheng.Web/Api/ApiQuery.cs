using System.Globalization;
using Jiheng.Domain.Documents;
using Jiheng.Exchange.Contract;
using Jiheng.Storage.Listing;
using Jiheng.Web.Features.Documents;
using Microsoft.AspNetCore.WebUtilities;

namespace Jiheng.Web.Api;

/// <summary>The parameters of lists: those of the pages, with the contract's words for the kinds of form.</summary>
internal static class ApiQuery
{
    private static readonly FormKind[] Kinds = [.. FormKind.Any.SingleKinds()];

    /// <summary>The filters of the list pages.</summary>
    public static IReadOnlyList<ApiParameter> Filters { get; } =
    [
        ApiParameter.Text("q", "查找的文字，用空格分开的词都要有"),
        ApiParameter.Choice("severity", "只要有这种轻重（或更重）的发现的表", "error", "warning", "hint"),
        ApiParameter.Choice("also", "只要有无法核对的规则，或有推断的内容的表", "unchecked", "inferred"),
        ApiParameter.Text("rule", "只要这条规则有发现的表，可以写多次") with { Many = true },
        ApiParameter.Text("unit", "实施单位，可以写多次") with { Many = true },
        ApiParameter.Choice("kind", "表的种类，可以写多次", [.. Kinds.Select(kind => kind.Code())]) with { Many = true },
        ApiParameter.Number("year", "预算年度，可以写多次", 1900, 2200) with { Many = true },
        ApiParameter.Number("document", "只要这份文件里的表", 1, long.MaxValue),
        ApiParameter.Number("copy", "只要有这段相同文字的表", long.MinValue, long.MaxValue),
        ApiParameter.Choice("score", "只要所填总分与复算总分这样比较的表", [.. Enum.GetValues<ScoreAgreement>().Select(scores => scores.Address())]),
        ApiParameter.Number("set", "只要这一批里的表", 1, long.MaxValue),
    ];

    public static ApiParameter Order { get; } = ApiParameter.Choice("order", "怎样排序", [.. Enum.GetNames<FormOrder>().Select(name => name.ToLowerInvariant())]);

    public static PageRequest Page(IQueryCollection query) => FilterQuery.Page(query) with { Size = int.TryParse(query["size"], NumberStyles.None, CultureInfo.InvariantCulture, out var size) ? size : 50 };

    public static FormFilter Filter(IQueryCollection query)
    {
        var values = query.ToDictionary(pair => pair.Key, pair => pair.Value);
        if (values.TryGetValue("kind", out var kinds)) values["kind"] = kinds.Select(code => Kinds.First(kind => kind.Code() == code).ToString()).ToArray();
        return FilterQuery.Read(new QueryCollection(values), FilterQuery.Set(query));
    }

    /// <summary>Filters as the pages write them: "?severity=error&amp;unit=…".</summary>
    public static FormFilter Filter(string address) => FilterQuery.Read(new QueryCollection(QueryHelpers.ParseQuery(address)));
}
