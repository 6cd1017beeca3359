namespace Jiheng.Storage.Searching;

/// <summary>The pairs of neighbouring characters of a text, each as one number: a short list that an ordinary index of any database holds.</summary>
internal static class CharacterPairs
{
    // A character is a number below 2^21.
    private const int Width = 21;

    /// <summary>Each pair once, in the order of the text; none for a single character.</summary>
    public static IReadOnlyList<long> Of(string text)
    {
        List<long> pairs = new(text.Length);
        var previous = -1L;
        foreach (var rune in text.EnumerateRunes())
        {
            if (previous >= 0 && (previous << Width | (uint)rune.Value) is var pair && !pairs.Contains(pair)) pairs.Add(pair);
            previous = rune.Value;
        }

        return pairs;
    }
}
