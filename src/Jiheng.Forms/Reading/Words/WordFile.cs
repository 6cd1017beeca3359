using System.Reflection;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Jiheng.Forms.Reading.Words;

/// <summary>One file of word lists under Reading/Words: each list on its own key, checked once when it is loaded.</summary>
/// <remarks>People who do not read code extend these files, so a slip is told with its file and line instead of being passed over:
/// a list that lost its words would only show as badly read forms.</remarks>
internal sealed class WordFile
{
    private readonly string file;
    private readonly Dictionary<string, IReadOnlyList<string>> lists = [];

    private WordFile(string file) => this.file = file;

    /// <summary>The words of a list, in the file's order.</summary>
    public IReadOnlyList<string> this[string list] => lists[list];

    /// <param name="name">The file's name without its ending.</param>
    /// <param name="lists">The lists that the file must hold; it may hold no other.</param>
    public static WordFile Load(string name, params string[] lists)
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream(typeof(WordFile), name + ".yaml")!);
        return Parse(name + ".yaml", reader.ReadToEnd(), lists);
    }

    /// <exception cref="FormatException">A list is missing, unknown or empty, or a word stands twice in one list.</exception>
    public static WordFile Parse(string file, string yaml, params string[] lists)
    {
        var words = new WordFile(file);
        foreach (var (key, node) in Root(file, yaml).Children)
        {
            var list = key.ToString();
            if (!lists.Contains(list)) throw Wrong(file, key, $"不认识词表“{list}”，可用：{string.Join("、", lists)}。");
            words.lists.Add(list, Words(file, list, node));
        }

        var missing = lists.Where(list => !words.lists.ContainsKey(list)).ToArray();
        return missing.Length == 0 ? words : throw new FormatException($"{file} 缺少词表：{string.Join("、", missing)}。");
    }

    /// <summary>A list whose every line is a word, a blank and what the word stands for.</summary>
    /// <exception cref="FormatException">A line has no known meaning, or a word stands twice.</exception>
    public (string Word, T Meaning)[] Meanings<T>(string list, IReadOnlyDictionary<string, T> known)
    {
        HashSet<string> seen = [];
        return [.. this[list].Select(line =>
        {
            if (line.Split(' ') is not [var word, var label] || !known.TryGetValue(label, out var meaning))
                throw new FormatException($"{file} 的“{list}”中“{line}”应是词、空格和含义，含义可用：{string.Join("、", known.Keys)}。");
            return seen.Add(word) ? (word, meaning) : throw new FormatException($"{file} 的“{list}”中“{word}”重复。");
        })];
    }

    private static YamlMappingNode Root(string file, string yaml)
    {
        var stream = new YamlStream();
        try
        {
            stream.Load(new StringReader(yaml));
        }
        catch (YamlException problem)
        {
            throw new FormatException($"{file} 第 {problem.Start.Line} 行：不是正确的 YAML。{problem.Message}", problem);
        }
        catch (InvalidOperationException problem)
        {
            // What YamlDotNet throws for a list that goes on into the next key; it tells no line.
            throw new FormatException($"{file} 不是正确的 YAML：有括号或引号没有成对。", problem);
        }

        return stream.Documents is [{ RootNode: YamlMappingNode root }] ? root : throw new FormatException($"{file} 应是若干“词表: [词, 词]”。");
    }

    private static string[] Words(string file, string list, YamlNode node)
    {
        if (node is not YamlSequenceNode { Children: { Count: > 0 } items }) throw Wrong(file, node, $"“{list}”应是一个列表，至少有一个词。");
        HashSet<string> seen = [];
        return [.. items.Select(item =>
        {
            // A Chinese comma makes one word of two, and nobody would see it.
            if (item is not YamlScalarNode { Value: { Length: > 0 } word } || word != word.Trim() || word.AsSpan().ContainsAny('，', '、'))
                throw Wrong(file, item, $"“{list}”中的“{item}”不是一个词。词之间用英文逗号；含有冒号、方括号、百分号的词加英文引号。");
            return seen.Add(word) ? word : throw Wrong(file, item, $"“{list}”中“{word}”重复。");
        })];
    }

    private static FormatException Wrong(string file, YamlNode at, string message) => new($"{file} 第 {at.Start.Line} 行：{message}");
}
