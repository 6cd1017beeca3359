using Jiheng.Domain.Indicators;
using Jiheng.Rules.Words;

namespace Jiheng.Rules.Checks.Engine;

/// <summary>The word facts of one form's indicators, worked out when first asked for.</summary>
/// <remarks>Rules walk the rows in order, so a cursor finds the next row at once and no dictionary is needed.</remarks>
internal sealed class FactStore
{
    private List<Indicator> rows = [];
    private IndicatorFacts?[] known = [];
    private Dictionary<Indicator, IndicatorFacts>? others;
    private int cursor;

    public void Reset(List<Indicator> indicators)
    {
        rows = indicators;
        cursor = 0;
        others = null;
        if (known.Length < rows.Count) known = new IndicatorFacts?[Math.Max(rows.Count, 32)];
        else Array.Clear(known);
    }

    public IndicatorFacts Of(Indicator indicator)
    {
        for (var step = 0; step < rows.Count; step++)
        {
            var at = cursor + step < rows.Count ? cursor + step : cursor + step - rows.Count;
            if (!ReferenceEquals(rows[at], indicator)) continue;
            cursor = at;
            return known[at] ??= IndicatorFacts.Of(indicator);
        }

        // A row of another form: the declaration's, where a pair is compared.
        others ??= new(ReferenceEqualityComparer.Instance);
        if (others.TryGetValue(indicator, out var facts)) return facts;
        return others[indicator] = IndicatorFacts.Of(indicator);
    }
}
