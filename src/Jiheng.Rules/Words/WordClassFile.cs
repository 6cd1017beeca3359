using Jiheng.Rules.Data;
using YamlDotNet.Serialization;

namespace Jiheng.Rules.Words;

/// <summary>Reads a word list file: classes named as the members of an enum, each with its words and where they count.</summary>
internal static class WordClassFile
{
    /// <exception cref="FormatException">The file lacks a class of the enum, or has one that the enum does not know.</exception>
    public static WordTrie Read<TClass>(string file) where TClass : struct, Enum
    {
        var lists = EmbeddedYaml.Parse<Dictionary<string, Entry>>(EmbeddedYaml.Text("Words." + file));
        var missing = Enum.GetNames<TClass>().Where(name => name != "None" && !lists.ContainsKey(name)).ToArray();
        if (missing.Length > 0) throw new FormatException($"{file} 缺少词类：{string.Join("、", missing)}");
        return new WordTrie(lists.SelectMany(list => Meanings<TClass>(file, list.Key, list.Value)));
    }

    private static IEnumerable<(string, WordTrie.Meaning)> Meanings<TClass>(string file, string name, Entry entry) where TClass : struct, Enum
    {
        if (!Enum.TryParse<TClass>(name, out var member)) throw new FormatException($"{file} 中的“{name}”不是已知的词类。");
        var bit = Convert.ToUInt64(member, System.Globalization.CultureInfo.InvariantCulture);
        var meaning = entry.Place switch
        {
            "任意" => new WordTrie.Meaning(bit, 0, 0, 0, 0),
            "开头" => new WordTrie.Meaning(0, bit, 0, 0, 0),
            "结尾" => new WordTrie.Meaning(0, 0, bit, 0, 0),
            "整体" => new WordTrie.Meaning(0, 0, 0, bit, 0),
            var other => throw new FormatException($"{file} 的“{name}”位置“{other}”应是任意、开头、结尾或整体。"),
        };
        return entry.Words.Select(word => (word, meaning)).Concat(entry.Except.Select(word => (word, new WordTrie.Meaning(0, 0, 0, 0, bit))));
    }

    private sealed class Entry
    {
        [YamlMember(Alias = "说明")]
        public string Label { get; set; } = "";

        [YamlMember(Alias = "位置")]
        public string Place { get; set; } = "";

        [YamlMember(Alias = "词")]
        public List<string> Words { get; set; } = [];

        [YamlMember(Alias = "不算")]
        public List<string> Except { get; set; } = [];
    }
}
