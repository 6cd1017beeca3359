using System.Buffers;

namespace Jiheng.Rules.Words;

/// <summary>A list of words that a text is searched for in one pass, however many words there are.</summary>
internal sealed class WordSet
{
    private readonly SearchValues<string> search;
    private readonly Dictionary<char, string[]> byFirst;

    public WordSet(IEnumerable<string> words)
    {
        Words = [.. words.Distinct(StringComparer.Ordinal)];
        search = SearchValues.Create([.. Words], StringComparison.Ordinal);
        byFirst = Words.GroupBy(word => word[0]).ToDictionary(group => group.Key, group => group.OrderByDescending(word => word.Length).ToArray());
    }

    public IReadOnlyList<string> Words { get; }

    public bool IsIn(ReadOnlySpan<char> text) => text.IndexOfAny(search) >= 0;

    /// <summary>Finds the first word of the list; of several that start there the longest.</summary>
    /// <returns>The word's place; -1 where there is none.</returns>
    public int Find(ReadOnlySpan<char> text, out string word)
    {
        var at = text.IndexOfAny(search);
        word = at < 0 ? "" : LongestAt(text[at..]) ?? "";
        return at;
    }

    /// <summary>The longest word of the list with which the text starts; null where it starts with none.</summary>
    public string? LongestAt(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || !byFirst.TryGetValue(text[0], out var words)) return null;
        foreach (var word in words)
        {
            if (text.StartsWith(word, StringComparison.Ordinal)) return word;
        }

        return null;
    }
}
