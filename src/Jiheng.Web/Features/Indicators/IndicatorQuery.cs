using System.Globalization;
using Jiheng.Domain.Indicators;
using Jiheng.Domain.Terms;
using Jiheng.Storage.Indicators;
using Microsoft.Extensions.Primitives;

namespace Jiheng.Web.Features.Indicators;

/// <summary>The filter of the library of indicators as addresses carry it.</summary>
internal static class IndicatorQuery
{
    public static IndicatorFilter Read(IQueryCollection query) => new()
    {
        Text = query["q"].ToString().Trim() is { Length: > 0 } text ? text : null,
        Level1 = Choice<IndicatorLevel1>(query["level1"]),
        Level2 = Choice<IndicatorLevel2>(query["level2"]),
        Source = Choice<IndicatorSource>(query["source"]),
    };

    public static string Address(IndicatorFilter filter, int page) => "/indicators" + QueryString.Create(new Dictionary<string, string?>
    {
        ["q"] = filter.Text,
        ["level1"] = filter.Level1?.ToString(),
        ["level2"] = filter.Level2?.ToString(),
        ["source"] = filter.Source?.ToString(),
        ["page"] = page.ToString(CultureInfo.InvariantCulture),
    }.Where(pair => pair.Value is not null));

    // By its name in addresses of ours; by its label where an editor sends what stands in a cell.
    private static T? Choice<T>(StringValues value)
        where T : struct, Enum => value.ToString() is var text && Enum.TryParse<T>(text, out var member) && Enum.IsDefined(member) ? member : Glossary.Find<T>(text);
}
