namespace Jiheng.Rules.Words;

/// <summary>What a text speaks of, as pairs of neighbouring characters (二字词) without the words that stand everywhere.</summary>
/// <remarks>Chinese prints no blanks between words. Two texts that share a pair which is not a common word mostly speak of
/// one thing; a word's other names (同义词) count as the same word.</remarks>
internal static class ContentWords
{
    // U+FFFF is no character, so a synonym's number can never be taken for a pair of characters.
    private const uint SynonymMark = 0xFFFF_0000;

    /// <summary>Adds the text's words to a set.</summary>
    public static void AddTo(ISet<uint> set, ReadOnlySpan<char> text)
    {
        foreach (var word in Walk(text)) set.Add(word);
    }

    /// <summary>The text's words, each once.</summary>
    public static uint[] Of(ReadOnlySpan<char> text)
    {
        HashSet<uint> set = [];
        AddTo(set, text);
        return [.. set];
    }

    /// <summary>Whether the word stands for a group of synonyms rather than for two characters.</summary>
    public static bool IsSynonym(uint word) => word >= SynonymMark;

    public static bool AnyIn(ReadOnlySpan<uint> words, HashSet<uint> set)
    {
        foreach (var word in words)
        {
            if (set.Contains(word)) return true;
        }

        return false;
    }

    private static List<uint> Walk(ReadOnlySpan<char> text)
    {
        List<uint> words = new(text.Length);
        AddSynonyms(words, text);
        while (!text.IsEmpty)
        {
            var at = GoalWords.Common.Find(text, out var common);
            AddPairs(words, at < 0 ? text : text[..at]);
            if (at < 0) break;
            text = text[(at + common.Length)..];
        }

        return words;
    }

    private static void AddSynonyms(List<uint> words, ReadOnlySpan<char> text)
    {
        while (GoalWords.Synonyms.Find(text, out var word) is var at && at >= 0)
        {
            words.Add(SynonymMark | (uint)GoalWords.SynonymGroup[word]);
            text = text[(at + word.Length)..];
        }
    }

    private static void AddPairs(List<uint> words, ReadOnlySpan<char> text)
    {
        text = text.TrimEnd('数');
        for (var i = 1; i < text.Length; i++)
        {
            if (IsWordCharacter(text[i]) && IsWordCharacter(text[i - 1])) words.Add((uint)text[i - 1] << 16 | text[i]);
        }
    }

    // 的, 和, 与 and the like bind words and belong to none.
    private static bool IsWordCharacter(char c) => c is (>= '\u4e00' and <= '\u9fff' or >= 'A' and <= 'Z' or >= 'a' and <= 'z')
        and not ('的' or '和' or '与' or '及' or '或' or '等' or '对' or '在' or '为' or '了' or '将' or '是' or '有' or '被' or '把' or '并' or '由' or '于' or '率');
}
