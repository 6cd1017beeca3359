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
            var key = Key(indicator);
            if (!byName.TryGetValue(key, out var list)) byName[key] = list = [];
            list.Add(indicator);
        }

        List<(Indicator, Indicator)> matched = [];
        List<Indicator> onlyOwn = [];
        foreach (var indicator in own)
        {
            if (!byName.TryGetValue(Key(indicator), out var candidates) || candidates.Count == 0)
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

    // 指标1：培训人数 and 培训人数 are one indicator.
    private static string Key(Indicator indicator)
    {
        var plain = PlainText.Of(indicator.Name).AsSpan();
        if (plain.StartsWith("指标", StringComparison.Ordinal))
        {
            var rest = plain[2..].TrimStart("0123456789.一二三四五六七八九十");
            if (rest.Length > 0 && rest.Length < plain.Length - 2) plain = rest;
        }

        return plain.ToString();
    }
}
