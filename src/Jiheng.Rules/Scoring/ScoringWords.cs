using System.Buffers;
using System.Collections.Frozen;
using Jiheng.Rules.Data;

namespace Jiheng.Rules.Scoring;

/// <summary>The word lists that scoring needs where the figures alone do not tell what is meant.</summary>
internal static class ScoringWords
{
    private static readonly Dictionary<string, string[]> ZeroEvents = EmbeddedYaml.Parse<Dictionary<string, string[]>>(EmbeddedYaml.Text("Words.zero-events.yaml"));
    private static readonly FrozenSet<string> DurationUnits = ZeroEvents["时限单位"].ToFrozenSet(StringComparer.Ordinal);
    private static readonly SearchValues<string> ResponseRates = SearchValues.Create(ZeroEvents["应答率"], StringComparison.Ordinal);
    private static readonly SearchValues<string> ReverseNames =
        SearchValues.Create(EmbeddedYaml.Parse<Dictionary<string, string[]>>(EmbeddedYaml.Text("Words.reverse-names.yaml"))["越少越好"], StringComparison.Ordinal);

    /// <summary>Days, hours, minutes: a limit in them is better the smaller.</summary>
    public static bool IsDuration(string? unit) => unit is not null && DurationUnits.Contains(unit);

    /// <summary>A rate of answering something that must first happen, such as 差评回复率.</summary>
    public static bool IsResponseRate(string name) => name.AsSpan().ContainsAny(ResponseRates);

    /// <summary>A name that speaks of something of which less is better, such as 投诉率.</summary>
    public static bool IsReverse(string name) => name.AsSpan().ContainsAny(ReverseNames);
}
