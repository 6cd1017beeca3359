using System.Collections.Frozen;
using System.Globalization;
using Jiheng.Domain.Funds;
using Jiheng.Rules.Data;

namespace Jiheng.Rules.Words;

/// <summary>The units of measurement that forms print. The list stands in units.yaml.</summary>
public static class Units
{
    private static readonly FrozenDictionary<string, Entry> ByName = Read();
    private static readonly FrozenDictionary<string, Entry>.AlternateLookup<ReadOnlySpan<char>> BySpan = ByName.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly int Longest = ByName.Keys.Max(name => name.Length);

    /// <summary>What a printed unit measures. A multiplier in front, as in 万平方米, does not matter.</summary>
    public static UnitKind KindOf(ReadOnlySpan<char> unit)
    {
        unit = unit.Trim();
        if (unit.Length == 0 || unit is "无") return UnitKind.Missing;
        if (BySpan.TryGetValue(unit, out var known)) return known.Kind;
        if (unit.IndexOfAny('/', '每', '／') >= 0) return UnitKind.Ratio;
        return Multiplier(unit[0]) > 1 && unit.Length > 1 && BySpan.TryGetValue(unit[1..], out known) ? known.Kind : UnitKind.Other;
    }

    /// <summary>An amount of money printed with its unit; false for other units, for 元/亩, and for an amount finer than one fen.</summary>
    public static bool TryMoney(decimal number, string? unit, out Money money)
    {
        money = default;
        return unit is not null && BySpan.TryGetValue(unit.AsSpan().Trim(), out var known) && known.Kind == UnitKind.Money
            && Math.Abs(number) < 1_000_000_000_000m
            && Money.TryFrom(number * known.Factor, MoneyUnit.Yuan, out money);
    }

    /// <summary>A duration in seconds, 工作日 counted as a day; null for other units.</summary>
    public static decimal? Seconds(decimal number, string? unit) =>
        unit is not null && BySpan.TryGetValue(unit.AsSpan().Trim(), out var known) && known.Kind == UnitKind.Duration ? number * known.Factor : null;

    /// <summary>The length of the longest known unit at the start of the text, multipliers not included; 0 where there is none.</summary>
    internal static int LengthAt(ReadOnlySpan<char> text, out UnitKind kind)
    {
        for (var length = Math.Min(Longest, text.Length); length > 0; length--)
        {
            if (!BySpan.TryGetValue(text[..length], out var known)) continue;
            kind = known.Kind;
            return length;
        }

        kind = UnitKind.Missing;
        return 0;
    }

    /// <summary>百, 千, 万, 亿 as a number; 1 for any other character.</summary>
    internal static long Multiplier(char letter) => letter switch
    {
        '百' => 100,
        '千' => 1_000,
        '万' => 10_000,
        '亿' => 100_000_000,
        _ => 1,
    };

    private static FrozenDictionary<string, Entry> Read()
    {
        Dictionary<string, Entry> entries = [];
        foreach (var (name, units) in EmbeddedYaml.Parse<Dictionary<string, object>>(EmbeddedYaml.Text("Words.units.yaml")))
        {
            var kind = Enum.Parse<UnitKind>(name);
            if (units is IEnumerable<KeyValuePair<object, object>> factors)
            {
                foreach (var (unit, factor) in factors) entries.Add((string)unit, new Entry(kind, decimal.Parse((string)factor, CultureInfo.InvariantCulture)));
            }
            else
            {
                foreach (var unit in (IEnumerable<object>)units) entries.Add((string)unit, new Entry(kind, 1));
            }
        }

        return entries.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private readonly record struct Entry(UnitKind Kind, decimal Factor);
}
