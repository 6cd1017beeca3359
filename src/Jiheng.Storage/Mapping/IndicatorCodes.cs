using Jiheng.Domain.Indicators;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Jiheng.Storage.Mapping;

/// <summary>The words that stand in the database for the closed choices of indicators.</summary>
internal static class IndicatorCodes
{
    private static readonly WordTable<IndicatorLevel1> FirstWords = new(level => level switch
    {
        IndicatorLevel1.Unknown => "unknown",
        IndicatorLevel1.Output => "output",
        IndicatorLevel1.Benefit => "benefit",
        IndicatorLevel1.Satisfaction => "satisfaction",
        IndicatorLevel1.Cost => "cost",
        IndicatorLevel1.Decision => "decision",
        IndicatorLevel1.Process => "process",
    });

    private static readonly WordTable<IndicatorLevel2> SecondWords = new(level => level switch
    {
        IndicatorLevel2.Unknown => "unknown",
        IndicatorLevel2.Quantity => "quantity",
        IndicatorLevel2.Quality => "quality",
        IndicatorLevel2.Timeliness => "timeliness",
        IndicatorLevel2.Cost => "cost",
        IndicatorLevel2.EconomicBenefit => "economic-benefit",
        IndicatorLevel2.SocialBenefit => "social-benefit",
        IndicatorLevel2.EcologicalBenefit => "ecological-benefit",
        IndicatorLevel2.SustainableImpact => "sustainable-impact",
        IndicatorLevel2.ServiceSatisfaction => "service-satisfaction",
        IndicatorLevel2.EconomicCost => "economic-cost",
        IndicatorLevel2.SocialCost => "social-cost",
        IndicatorLevel2.EcologicalCost => "ecological-cost",
    });

    private static readonly WordTable<ValueNature> NatureWords = new(nature => nature switch
    {
        ValueNature.Measured => "measured",
        ValueNature.Described => "described",
        ValueNature.Tier => "tier",
        ValueNature.YesNo => "yes-no",
        ValueNature.NotApplicable => "not-applicable",
    });

    private static readonly WordTable<ComparisonOperator> OperatorWords = new(comparison => comparison.Sign());

    public static ValueConverter<IndicatorLevel1, string> FirstLevels => FirstWords.Converter;

    public static ValueConverter<IndicatorLevel2, string> SecondLevels => SecondWords.Converter;

    public static ValueConverter<ValueNature, string> Natures => NatureWords.Converter;

    public static ValueConverter<ComparisonOperator, string> Operators => OperatorWords.Converter;
}
