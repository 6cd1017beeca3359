using System.Collections.Frozen;
using Jiheng.Rules.Data;

namespace Jiheng.Rules.Scoring;

/// <summary>Which printed units mean the same or can be converted into each other (Words/comparable-units.yaml).</summary>
internal static class ComparableUnits
{
    private static readonly FrozenDictionary<string, (string Group, decimal Factor)> Known = Read();

    /// <summary>Whether two units can be held against each other.</summary>
    /// <param name="to">The unit that the number is wanted in.</param>
    /// <param name="from">The unit that it is printed in.</param>
    /// <param name="factor">What the second's number is multiplied by to be in the first's unit.</param>
    public static bool TryConvert(string to, string from, out decimal factor)
    {
        factor = 1;
        // 200万 beside 195.5万元: the bare 万 means the other's.
        if (to == from || (to is "万" && from.StartsWith('万')) || (from is "万" && to.StartsWith('万'))) return true;
        if (!Known.TryGetValue(to, out var target) || !Known.TryGetValue(from, out var source) || target.Group != source.Group) return false;
        factor = source.Factor / target.Factor;
        return true;
    }

    public static bool IsPercent(string? unit) => unit is "%" || (unit is not null && Known.TryGetValue(unit, out var known) && known.Group == "百分数");

    private static FrozenDictionary<string, (string, decimal)> Read() =>
        EmbeddedYaml.Parse<Dictionary<string, Dictionary<string, decimal>>>(EmbeddedYaml.Text("Words.comparable-units.yaml"))
            .SelectMany(group => group.Value.Select(unit => KeyValuePair.Create(unit.Key, (group.Key, unit.Value))))
            .ToFrozenDictionary(StringComparer.Ordinal);
}
