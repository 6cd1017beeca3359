using System.Buffers;
using System.Collections.Frozen;
using Jiheng.Domain.Indicators;
using Jiheng.Forms.Reading.Words;

namespace Jiheng.Forms.Reading.Scattered;

/// <summary>How much a name's words and its value's unit speak for a second level.</summary>
internal static class LevelAffinity
{
    private static readonly SearchValues<string> Quantity = Words("数量");
    private static readonly SearchValues<string> Quality = Words("质量");
    private static readonly SearchValues<string> Time = Words("时效");
    private static readonly FrozenSet<string> TimeUnits = ReadingWords.Affinity["时效的单位"].ToFrozenSet();
    private static readonly SearchValues<string> Cost = Words("成本");
    private static readonly SearchValues<string> Economic = Words("经济效益");
    private static readonly SearchValues<string> Social = Words("社会效益");
    private static readonly SearchValues<string> Ecological = Words("生态效益");
    private static readonly SearchValues<string> Lasting = Words("可持续影响");
    private static readonly SearchValues<string> LastingValues = Words("可持续影响的值");
    private static readonly SearchValues<string> Satisfaction = Words("满意度");
    private static readonly SearchValues<string> Complaint = Words("投诉");

    public static double Of(ScatteredName name, IndicatorLevel2 level, bool hasTimeliness)
    {
        var text = name.Text;
        var value = name.Values is { Count: > 0 } values ? values[0].Value : null;
        var percent = value?.Unit is "%" or "％" or "百分比";
        var timed = hasTimeliness && value?.Unit is { } unit && TimeUnits.Contains(unit);
        var counted = value?.Number is not null && !percent && !timed;
        var worded = value is { Number: null };
        return level switch
        {
            IndicatorLevel2.Quantity => counted ? 3 : Has(text, Quantity) ? 1 : timed ? -2 : percent ? -1.5 : -2,
            IndicatorLevel2.Quality => (Has(text, Quality) ? 2 : 0) + (percent ? 1.5 : counted ? -1 : timed ? -1 : 0.5) + (worded && value!.Words is { } quality && Has(quality, Quality) ? 1.5 : 0),
            IndicatorLevel2.Timeliness => (Has(text, Time) ? 3 : -1) + (timed ? 2 : 0) + (worded && value!.Words == "及时" ? 2 : 0),
            IndicatorLevel2.Cost or IndicatorLevel2.EconomicCost or IndicatorLevel2.SocialCost or IndicatorLevel2.EcologicalCost => Has(text, Cost) ? 4 : -3,
            IndicatorLevel2.EconomicBenefit => Has(text, Economic) ? 3 : -1,
            IndicatorLevel2.SocialBenefit => (Has(text, Social) ? 2 : 0) + (worded ? 1 : counted ? -0.5 : 0),
            IndicatorLevel2.EcologicalBenefit => Has(text, Ecological) ? 3 : -1.5,
            IndicatorLevel2.SustainableImpact => (Has(text, Lasting) ? 2.5 : -0.5) + (worded && value!.Words is { } words && Has(words, LastingValues) ? 1.5 : 0),
            IndicatorLevel2.ServiceSatisfaction => Has(text, Satisfaction) ? 4 : Has(text, Complaint) ? 1.5 : -4,
            IndicatorLevel2.Unknown => -5,
        };
    }

    private static bool Has(string text, SearchValues<string> words) => text.AsSpan().ContainsAny(words);

    private static SearchValues<string> Words(string list) => SearchValues.Create([.. ReadingWords.Affinity[list]], StringComparison.Ordinal);
}
