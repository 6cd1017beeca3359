using System.Text;

namespace Jiheng.Storage.Searching;

/// <summary>One word of a search: a run of characters that a text must hold.</summary>
internal sealed record SearchWord(IReadOnlyList<Rune> Runes)
{
    // Nobody types more; what is pasted beyond it makes the search no narrower.
    private const int MostWords = 16;
    private const int LongestWord = 400;

    /// <summary>The words of what somebody typed, parted by blanks; empty where there is nothing to search for.</summary>
    public static IReadOnlyList<SearchWord> Of(string? typed)
    {
        List<SearchWord> words = [];
        foreach (var part in (typed ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            var runes = FoldedText.Of(part).Runes;
            if (runes.Count == 0) continue;
            words.Add(new SearchWord([.. runes.Take(LongestWord)]));
            if (words.Count == MostWords) break;
        }

        return words;
    }
}
