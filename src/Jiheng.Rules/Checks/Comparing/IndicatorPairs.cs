using Jiheng.Domain.Indicators;

namespace Jiheng.Rules.Checks.Comparing;

/// <summary>The indicators of two forms of one project, matched by name.</summary>
/// <param name="Matched">Own indicator and its counterpart.</param>
/// <param name="OnlyOwn">Indicators that the other form does not have.</param>
/// <param name="OnlyTheirs">The other form's indicators that are missing here.</param>
internal sealed record IndicatorPairs(
    IReadOnlyList<(Indicator Own, Indicator Theirs)> Matched,
    IReadOnlyList<Indicator> OnlyOwn,
    IReadOnlyList<Indicator> OnlyTheirs)
{
    public static IndicatorPairs Of(IReadOnlyList<Indicator> own, IReadOnlyList<Indicator> theirs)
    {
        Dictionary<string, List<Indicator>> byName = [];
        foreach (var indicator in theirs)
        {
            var key = IndicatorName.Key(indicator.Name);
            if (!byName.TryGetValue(key, out var list)) byName[key] = list = [];
            list.Add(indicator);
        }

        List<(Indicator, Indicator)> matched = [];
        List<Indicator> onlyOwn = [];
        foreach (var indicator in own)
        {
            if (!byName.TryGetValue(IndicatorName.Key(indicator.Name), out var candidates) || candidates.Count == 0)
            {
                onlyOwn.Add(indicator);
                continue;
            }

            // One name may stand twice, once as quantity and once as social benefit.
            var at = Math.Max(0, candidates.FindIndex(candidate => candidate.Level2 == indicator.Level2));
            matched.Add((indicator, candidates[at]));
            candidates.RemoveAt(at);
        }

        return new IndicatorPairs(matched, onlyOwn, [.. byName.Values.SelectMany(left => left)]);
    }
}
