using System.Collections.Frozen;

namespace Jiheng.Forms.Reading.Words;

/// <summary>Words with which a text may end. Every token is asked, so only words with the text's last character are compared.</summary>
internal sealed class WordEndings(IEnumerable<string> words)
{
    // A shorter word answers for the longer ones that it ends: 数 before 次数.
    private readonly FrozenDictionary<char, string[]> byLast = words.GroupBy(word => word[^1])
        .ToFrozenDictionary(group => group.Key, group => group.OrderBy(word => word.Length).ToArray());

    public bool End(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || !byLast.TryGetValue(text[^1], out var candidates)) return false;
        foreach (var word in candidates)
        {
            if (text.EndsWith(word, StringComparison.Ordinal)) return true;
        }

        return false;
    }
}
