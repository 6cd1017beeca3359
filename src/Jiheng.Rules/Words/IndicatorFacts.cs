using Jiheng.Domain.Indicators;

namespace Jiheng.Rules.Words;

/// <summary>What the words of an indicator say of it, worked out once from the word lists.</summary>
public sealed record IndicatorFacts
{
    public static IndicatorFacts Of(Indicator indicator)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        return new IndicatorFacts();
    }
}
