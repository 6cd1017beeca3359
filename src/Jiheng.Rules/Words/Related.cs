using System.Buffers;
using Jiheng.Rules.Data;
using YamlDotNet.Serialization;

namespace Jiheng.Rules.Words;

/// <summary>Words that belong together: wholes and their parts, concrete things, synonyms. The groups stand in related.yaml.</summary>
internal static class Related
{
    private static readonly File Groups = EmbeddedYaml.Parse<File>(EmbeddedYaml.Text("Words.related.yaml"));
    private static readonly SearchValues<string> Things = SearchValues.Create([.. Groups.Things.SelectMany(group => group.Named)], StringComparison.Ordinal);

    /// <summary>A name speaks of a whole (内外资) and the text of only one of its parts.</summary>
    /// <returns>The whole and the part; null where nothing is left out.</returns>
    public static (string Whole, string Part)? OneSided(string name, string text)
    {
        foreach (var (whole, parts) in Groups.Wholes)
        {
            if (!name.Contains(whole, StringComparison.Ordinal) || text.Contains(whole, StringComparison.Ordinal)) continue;
            var said = parts.FindAll(part => text.Contains(part, StringComparison.Ordinal));
            if (said.Count == 1) return (whole, said[0]);
        }

        return null;
    }

    /// <summary>A concrete thing of which the text speaks and none of the surrounding texts.</summary>
    public static string? ForeignThing(string text, IEnumerable<string?> surroundings)
    {
        if (!MentionsThing(text)) return null;
        foreach (var group in Groups.Things)
        {
            if (Said(group.Named, text) is not { } thing) continue;
            if (!surroundings.Any(around => around is not null && Said(group.Grounds, around) is not null)) return thing;
        }

        return null;
    }

    /// <summary>Whether a text speaks of a concrete thing at all.</summary>
    public static bool MentionsThing(string text) => text.AsSpan().ContainsAny(Things);

    /// <summary>Whether two texts share a character pair or a group of synonyms.</summary>
    public static bool HaveSomethingInCommon(string one, string other)
    {
        for (var i = 0; i + 1 < one.Length; i++)
        {
            if (other.AsSpan().Contains(one.AsSpan(i, 2), StringComparison.Ordinal)) return true;
        }

        return Groups.Synonyms.Exists(group => Said(group, one) is not null && Said(group, other) is not null);
    }

    private static string? Said(List<string> group, string text) => group.Find(word => text.Contains(word, StringComparison.Ordinal));

    private sealed class File
    {
        [YamlMember(Alias = "整体与部分")]
        public Dictionary<string, List<string>> Wholes { get; set; } = [];

        [YamlMember(Alias = "实物")]
        public List<Thing> Things { get; set; } = [];

        [YamlMember(Alias = "近义")]
        public List<List<string>> Synonyms { get; set; } = [];
    }
    private sealed class Thing
    {
        [YamlMember(Alias = "出现")]
        public List<string> Named { get; set; } = [];

        [YamlMember(Alias = "依据")]
        public List<string> Grounds { get; set; } = [];
    }
}
