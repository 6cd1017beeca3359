using Jiheng.Domain.Indicators;

namespace Jiheng.Bench.City;

/// <summary>What the generated forms speak of: indicators as units really write them, by level.</summary>
internal sealed record IndicatorTemplate(IndicatorLevel1 Level1, IndicatorLevel2 Level2, string Name, string Operator, int Least, int Most, string Unit)
{
    public static IReadOnlyList<IndicatorTemplate> All { get; } =
    [
        new(IndicatorLevel1.Output, IndicatorLevel2.Quantity, "培训次数", "≥", 2, 60, "次"),
        new(IndicatorLevel1.Output, IndicatorLevel2.Quantity, "培训人数", "≥", 50, 5000, "人次"),
        new(IndicatorLevel1.Output, IndicatorLevel2.Quantity, "检查企业数量", "≥", 20, 900, "家"),
        new(IndicatorLevel1.Output, IndicatorLevel2.Quantity, "维修道路长度", "≥", 1, 80, "公里"),
        new(IndicatorLevel1.Output, IndicatorLevel2.Quantity, "印制宣传资料", "=", 500, 20000, "册"),
        new(IndicatorLevel1.Output, IndicatorLevel2.Quality, "验收合格率", "=", 100, 100, "%"),
        new(IndicatorLevel1.Output, IndicatorLevel2.Quality, "培训考核通过率", "≥", 85, 98, "%"),
        new(IndicatorLevel1.Output, IndicatorLevel2.Quality, "抽检不合格产品处置率", "=", 100, 100, "%"),
        new(IndicatorLevel1.Output, IndicatorLevel2.Timeliness, "按期完成率", "≥", 90, 100, "%"),
        new(IndicatorLevel1.Output, IndicatorLevel2.Timeliness, "故障响应时间", "≤", 1, 48, "小时"),
        new(IndicatorLevel1.Output, IndicatorLevel2.Cost, "项目总成本", "≤", 10, 500, "万元"),
        new(IndicatorLevel1.Benefit, IndicatorLevel2.SocialBenefit, "政策知晓率", "≥", 80, 95, "%"),
        new(IndicatorLevel1.Benefit, IndicatorLevel2.SocialBenefit, "重大安全事故发生次数", "=", 0, 0, "次"),
        new(IndicatorLevel1.Benefit, IndicatorLevel2.EconomicBenefit, "带动就业人数", "≥", 20, 600, "人"),
        new(IndicatorLevel1.Benefit, IndicatorLevel2.EcologicalBenefit, "垃圾无害化处理率", "≥", 90, 100, "%"),
        new(IndicatorLevel1.Benefit, IndicatorLevel2.SustainableImpact, "设施正常使用年限", "≥", 3, 20, "年"),
        new(IndicatorLevel1.Satisfaction, IndicatorLevel2.ServiceSatisfaction, "受益群众满意度", "≥", 85, 98, "%"),
        new(IndicatorLevel1.Satisfaction, IndicatorLevel2.ServiceSatisfaction, "参训人员满意度", "≥", 85, 98, "%"),
    ];

    /// <summary>Values that are words, which a tenth of all rows have.</summary>
    public static IReadOnlyList<string> Words { get; } = ["显著提升", "有效改善", "良好", "是/否", "持续增强", "稳定"];
}
