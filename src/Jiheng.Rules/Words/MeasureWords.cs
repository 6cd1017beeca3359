using System.Globalization;

namespace Jiheng.Rules.Words;

/// <summary>The word lists of quantities in running text (Words/measures.yaml).</summary>
internal static class MeasureWords
{
    private static readonly WordFile File = new("measures");

    public static WordSet Units { get; } = new([.. File.Of("计数单位"), .. Pairs("时长单位").Keys, "%", "％"]);

    public static HashSet<string> OfPersons { get; } = [.. File.Of("人的单位")];

    public static HashSet<string> OfTimes { get; } = [.. File.Of("次数单位")];

    public static IReadOnlyDictionary<string, decimal> Minutes { get; } = Pairs("时长单位");

    public static IReadOnlyDictionary<string, decimal> TimesAYear { get; } = Pairs("频率");

    public static WordSet Frequencies { get; } = new(TimesAYear.Keys);

    public static WordSet AtLeast { get; } = File["至少"];

    public static WordSet AtMost { get; } = File["至多"];

    private static Dictionary<string, decimal> Pairs(string list) => File.Of(list).Select(line => line.Split(' '))
        .ToDictionary(pair => pair[0], pair => decimal.Parse(pair[1], CultureInfo.InvariantCulture));
}
