using Jiheng.Rules.Data;

namespace Jiheng.Rules.Words;

/// <summary>One file of word lists under Words/: a name and its words, each list on its own key.</summary>
internal sealed class WordFile(string name)
{
    private readonly Dictionary<string, List<string>> lists = EmbeddedYaml.Parse<Dictionary<string, List<string>>>(EmbeddedYaml.Text($"Words.{name}.yaml"));

    /// <exception cref="InvalidOperationException">The file has no such list: a mistake in the program.</exception>
    public WordSet this[string list] => new(Of(list));

    public IReadOnlyList<string> Of(string list) => lists.TryGetValue(list, out var words) && words.Count > 0
        ? words
        : throw new InvalidOperationException($"Words/{name}.yaml has no list {list}.");
}
