namespace Jiheng.Domain.Indicators;

/// <summary>To which first level a second level belongs, where nobody says.</summary>
public static class LevelTaxonomy
{
    /// <summary>The first level of the official taxonomies above a second level; Unknown for one outside them.</summary>
    public static IndicatorLevel1 ParentOf(IndicatorLevel2 level) => level switch
    {
        IndicatorLevel2.Quantity or IndicatorLevel2.Quality or IndicatorLevel2.Timeliness or IndicatorLevel2.Cost => IndicatorLevel1.Output,
        IndicatorLevel2.EconomicBenefit or IndicatorLevel2.SocialBenefit or IndicatorLevel2.EcologicalBenefit or IndicatorLevel2.SustainableImpact => IndicatorLevel1.Benefit,
        IndicatorLevel2.ServiceSatisfaction => IndicatorLevel1.Satisfaction,
        IndicatorLevel2.EconomicCost or IndicatorLevel2.SocialCost or IndicatorLevel2.EcologicalCost => IndicatorLevel1.Cost,
        IndicatorLevel2.Unknown => IndicatorLevel1.Unknown,
    };
}
