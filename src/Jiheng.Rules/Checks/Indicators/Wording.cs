using Jiheng.Domain.Indicators;

namespace Jiheng.Rules.Checks.Indicators;

/// <summary>Turns of phrase that the messages of indicator rules share.</summary>
internal static class Wording
{
    private const int Shown = 3;

    /// <summary>甲、乙、丙等 7 项</summary>
    public static string Some(IReadOnlyList<Indicator> rows) => rows.Count <= Shown
        ? string.Join("、", rows.Select(row => $"“{row.Name}”"))
        : $"{string.Join("、", rows.Take(Shown).Select(row => $"“{row.Name}”"))}等 {rows.Count} 项";

    /// <summary>甲、乙、丙等 7 种</summary>
    public static string Some(IReadOnlyCollection<string> words) => words.Count <= Shown
        ? string.Join("、", words.Select(word => $"“{word}”"))
        : $"{string.Join("、", words.Take(Shown).Select(word => $"“{word}”"))}等 {words.Count} 种";

    /// <summary>The level-2 name as printed, or the official one.</summary>
    public static string Level(Indicator row) => row.PrintedLevel2 ?? row.Level2 switch
    {
        IndicatorLevel2.Quantity => "数量指标",
        IndicatorLevel2.Quality => "质量指标",
        IndicatorLevel2.Timeliness => "时效指标",
        IndicatorLevel2.Cost => "成本指标",
        IndicatorLevel2.EconomicBenefit => "经济效益指标",
        IndicatorLevel2.SocialBenefit => "社会效益指标",
        IndicatorLevel2.EcologicalBenefit => "生态效益指标",
        IndicatorLevel2.SustainableImpact => "可持续影响指标",
        IndicatorLevel2.ServiceSatisfaction => "服务对象满意度指标",
        IndicatorLevel2.EconomicCost => "经济成本指标",
        IndicatorLevel2.SocialCost => "社会成本指标",
        IndicatorLevel2.EcologicalCost => "生态环境成本指标",
        IndicatorLevel2.Unknown => "该级别",
    };
}
