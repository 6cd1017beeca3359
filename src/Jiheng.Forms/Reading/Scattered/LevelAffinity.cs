using Jiheng.Domain.Indicators;

namespace Jiheng.Forms.Reading.Scattered;

/// <summary>How much a name's words and its value's unit speak for a second level.</summary>
internal static class LevelAffinity
{
    private static readonly string[] Satisfaction = ["满意", "好评", "认可"];
    private static readonly string[] Complaint = ["投诉", "举报", "差评"];
    private static readonly string[] Time = ["时间", "时限", "期限", "及时", "时长", "按期", "周期", "准时", "完工", "时效"];
    private static readonly string[] TimeUnits = ["工作日", "天", "小时", "分钟", "秒", "日", "月", "个月", "s"];
    private static readonly string[] Quality = ["合格", "正确", "准确", "完好", "规范", "通过", "质量", "达标", "转率", "稳定", "考核"];
    private static readonly string[] Lasting = ["制度", "机制", "长效", "健全", "资料", "持续", "专家库", "人才", "档案", "运维", "长期", "平台"];
    private static readonly string[] LastingValues = ["健全", "齐全", "有效", "长期", "稳定有效", "有序推进"];
    private static readonly string[] Social = ["社会", "群众", "营商", "企业", "窗口", "事故", "丢失", "知晓", "普及", "效能", "宣贯", "浏览", "安全", "就业", "影响力", "效率", "咨询"];
    private static readonly string[] Economic = ["收入", "产值", "经济", "成本", "利用率", "节约"];
    private static readonly string[] Ecological = ["生态", "环保", "节能", "绿化", "污染", "排放"];

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
            IndicatorLevel2.Quantity => counted ? 3 : Has(text, ["数量", "次数", "人数", "面积"]) ? 1 : timed ? -2 : percent ? -1.5 : -2,
            IndicatorLevel2.Quality => (Has(text, Quality) ? 2 : 0) + (percent ? 1.5 : counted ? -1 : timed ? -1 : 0.5) + (worded && value!.Words is { } quality && Has(quality, Quality) ? 1.5 : 0),
            IndicatorLevel2.Timeliness => (Has(text, Time) ? 3 : -1) + (timed ? 2 : 0) + (worded && value!.Words == "及时" ? 2 : 0),
            IndicatorLevel2.Cost or IndicatorLevel2.EconomicCost or IndicatorLevel2.SocialCost or IndicatorLevel2.EcologicalCost => Has(text, ["成本", "费用", "造价", "单价", "每人", "标准"]) ? 4 : -3,
            IndicatorLevel2.EconomicBenefit => Has(text, Economic) ? 3 : -1,
            IndicatorLevel2.SocialBenefit => (Has(text, Social) ? 2 : 0) + (worded ? 1 : counted ? -0.5 : 0),
            IndicatorLevel2.EcologicalBenefit => Has(text, Ecological) ? 3 : -1.5,
            IndicatorLevel2.SustainableImpact => (Has(text, Lasting) ? 2.5 : -0.5) + (worded && value!.Words is { } words && Has(words, LastingValues) ? 1.5 : 0),
            IndicatorLevel2.ServiceSatisfaction => Has(text, Satisfaction) ? 4 : Has(text, Complaint) ? 1.5 : -4,
            IndicatorLevel2.Unknown => -5,
        };
    }

    private static bool Has(string text, ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (text.Contains(word, StringComparison.Ordinal)) return true;
        }

        return false;
    }
}
