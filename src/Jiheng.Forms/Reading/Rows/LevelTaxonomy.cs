using Jiheng.Domain.Indicators;

namespace Jiheng.Forms.Reading.Rows;

/// <summary>To which first level a second level belongs, where the form does not say.</summary>
internal static class LevelTaxonomy
{
    public static IndicatorLevel1 ParentOf(IndicatorLevel2 level) => level switch
    {
        IndicatorLevel2.Quantity or IndicatorLevel2.Quality or IndicatorLevel2.Timeliness or IndicatorLevel2.Cost => IndicatorLevel1.Output,
        IndicatorLevel2.EconomicBenefit or IndicatorLevel2.SocialBenefit or IndicatorLevel2.EcologicalBenefit or IndicatorLevel2.SustainableImpact => IndicatorLevel1.Benefit,
        IndicatorLevel2.ServiceSatisfaction => IndicatorLevel1.Satisfaction,
        IndicatorLevel2.EconomicCost or IndicatorLevel2.SocialCost or IndicatorLevel2.EcologicalCost => IndicatorLevel1.Cost,
        IndicatorLevel2.Unknown => IndicatorLevel1.Unknown,
    };
}
