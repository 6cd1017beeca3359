using System.Globalization;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Jiheng.Rules.Data;

/// <summary>One mapping of a data file that people write. It remembers which keys were asked for, so that a mistyped key is refused, not ignored.</summary>
internal sealed class YamlMap(YamlMappingNode node)
{
    private readonly HashSet<string> asked = [];

    /// <summary>Reads a text that is one mapping.</summary>
    /// <param name="yaml">The text.</param>
    /// <param name="shape">What it should look like, for the message.</param>
    /// <exception cref="FormatException">The text is no YAML, or no mapping; the message tells the line where there is one.</exception>
    public static YamlMap Parse(string yaml, string shape)
    {
        var stream = new YamlStream();
        try
        {
            stream.Load(new StringReader(yaml));
        }
        catch (YamlException problem)
        {
            throw new FormatException($"第 {problem.Start.Line} 行不合 YAML 的写法：{problem.Message}", problem);
        }
        catch (InvalidOperationException problem)
        {
            // What the library throws for a bracket that never closes; it tells no line.
            throw new FormatException("不合 YAML 的写法：有括号或引号没有成对。", problem);
        }

        return stream.Documents is [{ RootNode: YamlMappingNode root }] ? new YamlMap(root) : throw new FormatException(shape);
    }

    /// <summary>A text; null where the key is absent or has no value, empty where "" is written.</summary>
    public string? Text(string key) => Value(key) switch
    {
        null => null,
        YamlScalarNode { Value: "", Style: ScalarStyle.Plain } => null,
        YamlScalarNode { Value: "~" or "null", Style: ScalarStyle.Plain } => null,
        YamlScalarNode scalar => scalar.Value,
        var other => throw Wrong(other, $"“{key}”应是一段文字。"),
    };

    /// <summary>The line on which the mapping begins, from 1.</summary>
    public int Line => (int)node.Start.Line;

    /// <summary>Whether the key is there, be it with an empty list.</summary>
    public bool Has(string key) => Value(key) is not null;

    public string Required(string key) => Text(key) ?? throw Wrong(node, $"缺少“{key}”。");

    public decimal? Number(string key) => Text(key) is not { } text ? null
        : decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out var number) ? number
        : throw Wrong(Value(key)!, $"“{key}”应是数字，而不是“{text}”。");

    public int? Integer(string key) => Number(key) is not { } number ? null
        : number == decimal.Truncate(number) ? (int)number
        : throw Wrong(Value(key)!, $"“{key}”应是整数。");

    public DateOnly? Date(string key) => Text(key) is not { } text ? null
        : DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day
        : throw Wrong(Value(key)!, $"“{key}”应是日期，写成 2023-01-31，而不是“{text}”。");

    /// <summary>One of the words that a table allows.</summary>
    public T? Choice<T>(string key, IReadOnlyDictionary<string, T> table) where T : struct => Text(key) is not { } text ? null
        : table.TryGetValue(text, out var found) ? found
        : throw Wrong(Value(key)!, $"“{key}”不认识“{text}”，可用：{string.Join("、", table.Keys)}。");

    public YamlMap? Map(string key) => Value(key) switch
    {
        null => null,
        YamlMappingNode map => new YamlMap(map),
        var other => throw Wrong(other, $"“{key}”应是若干“键: 值”。"),
    };

    public IReadOnlyList<YamlMap> Maps(string key) =>
        [.. Items(key).Select(item => item is YamlMappingNode map ? new YamlMap(map) : throw Wrong(item, $"“{key}”的每一项应是若干“键: 值”。"))];

    public IReadOnlyList<string> Texts(string key) =>
        [.. Items(key).Select(item => item is YamlScalarNode scalar ? scalar.Value ?? "" : throw Wrong(item, $"“{key}”的每一项应是一段文字。"))];

    /// <summary>All keys, each counted as asked for.</summary>
    public IReadOnlyList<string> Keys()
    {
        string[] keys = [.. node.Children.Keys.Select(key => ((YamlScalarNode)key).Value ?? "")];
        asked.UnionWith(keys);
        return keys;
    }

    /// <exception cref="FormatException">A key is there that nobody asked for.</exception>
    public void NothingElse()
    {
        foreach (var key in node.Children.Keys)
        {
            if (asked.Contains(((YamlScalarNode)key).Value ?? "")) continue;
            throw Wrong(key, $"不认识“{key}”，此处可用：{string.Join("、", asked)}。文字中有英文逗号、冒号或井号的，请用引号括起来。");
        }
    }

    public FormatException Wrong(string message) => Wrong(node, message);

    private static FormatException Wrong(YamlNode at, string message) => new($"第 {at.Start.Line} 行：{message}");

    private IEnumerable<YamlNode> Items(string key) => Value(key) switch
    {
        null => [],
        YamlSequenceNode list => list.Children,
        var other => throw Wrong(other, $"“{key}”应是一个列表。"),
    };

    private YamlNode? Value(string key)
    {
        asked.Add(key);
        return node.Children.TryGetValue(new YamlScalarNode(key), out var value) ? value : null;
    }
}
