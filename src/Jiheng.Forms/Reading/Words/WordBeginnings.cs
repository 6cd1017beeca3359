using System.Collections.Frozen;

namespace Jiheng.Forms.Reading.Words;

/// <summary>Words with which a text may begin. Many texts are asked, so only words with the text's first character are compared.</summary>
internal sealed class WordBeginnings(IEnumerable<string> words)
{
    private readonly FrozenDictionary<char, string[]> byFirst = words.GroupBy(word => word[0])
        .ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(word => word.Length).ToArray());

    /// <summary>The length of the longest word with which a text begins; 0 where it begins with none.</summary>
    public int LengthAt(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || !byFirst.TryGetValue(text[0], out var candidates)) return 0;
        foreach (var word in candidates)
        {
            if (text.StartsWith(word, StringComparison.Ordinal)) return word.Length;
        }

        return 0;
    }
}
