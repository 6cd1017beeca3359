using System.Text;

namespace Jiheng.Storage.Searching;

/// <summary>A place in a form where a search found something.</summary>
/// <param name="Field">Where it stands: "project.name", "indicators[3].target", "findings[2]", "file".</param>
/// <param name="Text">The text around what was found.</param>
/// <param name="Marks">What was found, as places in <paramref name="Text"/>.</param>
public sealed record FoundText(string Field, string Text, IReadOnlyList<Mark> Marks)
{
    private const int Before = 20;
    private const int Longest = 120;

    internal static FoundText Of(string field, string text, IReadOnlyList<SearchWord> words)
    {
        var folded = FoldedText.Of(text);
        List<Mark> marks = [.. words.SelectMany(word => Marked(text, folded, word)).OrderBy(mark => mark.Start)];
        var first = marks.Count > 0 && text.Length > Longest ? Math.Max(0, marks[0].Start - Before) : 0;
        var last = Math.Min(text.Length, first + Longest);
        // A pair cut in half is no character.
        if (first > 0 && char.IsLowSurrogate(text[first])) first--;
        if (last < text.Length && char.IsLowSurrogate(text[last])) last--;
        return new FoundText(field, text[first..last],
            [.. marks.Where(mark => mark.Start < last).Select(mark => new Mark(mark.Start - first, Math.Min(mark.Length, last - mark.Start)))]);
    }

    private static IEnumerable<Mark> Marked(string text, FoldedText folded, SearchWord word)
    {
        for (var at = 0; at + word.Runes.Count <= folded.Runes.Count; at++)
        {
            if (!Stands(folded.Runes, word.Runes, at)) continue;
            var (start, lastRune) = (folded.Places[at], folded.Places[at + word.Runes.Count - 1]);
            yield return new Mark(start, lastRune - start + (char.IsHighSurrogate(text[lastRune]) ? 2 : 1));
            at += word.Runes.Count - 1;
        }
    }

    private static bool Stands(List<Rune> text, IReadOnlyList<Rune> word, int at)
    {
        for (var i = 0; i < word.Count; i++)
        {
            if (text[at + i] != word[i]) return false;
        }

        return true;
    }
}

/// <summary>A run of characters to mark.</summary>
/// <param name="Start">The first character, from 0.</param>
/// <param name="Length">How many characters.</param>
public readonly record struct Mark(int Start, int Length);
