using System.Security.Cryptography;
using System.Text;
using Jiheng.Domain.Indicators;
using Jiheng.Domain.Terms;
using Jiheng.Rules.Data;

namespace Jiheng.Rules.Indicators;

/// <summary>The indicators that come with the product (Indicators/common.yaml).</summary>
public static class CommonIndicators
{
    private static readonly Dictionary<string, IndicatorLevel2> Levels = Words<IndicatorLevel2>(level => level != IndicatorLevel2.Unknown, level => Glossary.Label(level));
    private static readonly Dictionary<string, ComparisonOperator> Operators = Words<ComparisonOperator>(_ => true, comparison => comparison.Sign());
    private static readonly Dictionary<string, ValueNature> Natures = Words<ValueNature>(nature => nature is ValueNature.Measured or ValueNature.Described, nature => Glossary.Label(nature));
    private static readonly string Text = EmbeddedYaml.Text("Indicators.common.yaml");

    /// <summary>In the file's order.</summary>
    public static IReadOnlyList<CommonIndicator> All { get; } = Parse(Text);

    /// <summary>Another for each edition of the file.</summary>
    public static string Edition { get; } = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Text)));

    /// <exception cref="FormatException">Something is missing, unknown or told twice; the message tells the line.</exception>
    internal static IReadOnlyList<CommonIndicator> Parse(string yaml)
    {
        var file = YamlMap.Parse(yaml, "应是若干“领域: 指标的列表”。");
        Dictionary<(IndicatorLevel2, string), int> lines = [];
        return [.. file.Keys().SelectMany(field => file.Maps(field).Select(entry => Read(field, entry, lines)))];
    }

    private static CommonIndicator Read(string field, YamlMap entry, Dictionary<(IndicatorLevel2, string), int> lines)
    {
        var level = entry.Choice("级别", Levels) ?? throw entry.Wrong("缺少“级别”。");
        var name = entry.Required("名称");
        var nature = entry.Choice("性质", Natures) ?? ValueNature.Measured;
        var (comparison, value, unit) = (entry.Choice("符号", Operators), entry.Text("值"), entry.Text("单位"));
        var indicator = new CommonIndicator(field, LevelTaxonomy.ParentOf(level), level, name, nature, comparison, value, unit, entry.Required("说明"));
        entry.NothingElse();
        if (nature == ValueNature.Measured && (comparison is null || unit is null)) throw entry.Wrong($"“{name}”是定量指标，要有“符号”和“单位”。");
        if (nature == ValueNature.Measured && value is not null && ValueText.Number(value) is null) throw entry.Wrong($"“{name}”是定量指标，“值”应是数字，而不是“{value}”。");
        if (nature == ValueNature.Described && (comparison is not null || unit is not null || value is null)) throw entry.Wrong($"“{name}”是定性指标，只写“值”，不写“符号”和“单位”。");
        if (!lines.TryAdd((level, IndicatorName.Key(name)), entry.Line)) throw entry.Wrong($"“{name}”与第 {lines[(level, IndicatorName.Key(name))]} 行的指标重复。");
        return indicator;
    }

    private static Dictionary<string, T> Words<T>(Func<T, bool> isAllowed, Func<T, string> word)
        where T : struct, Enum => Enum.GetValues<T>().Where(isAllowed).ToDictionary(word, member => member);
}
