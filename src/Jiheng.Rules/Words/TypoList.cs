namespace Jiheng.Rules.Words;

/// <summary>Confusable writings (Words/typos.yaml): the wrong one, the right one, and the words in which it is not wrong.</summary>
internal static class TypoList
{
    private static readonly Dictionary<string, (string Right, string[] Unless)> Entries = new WordFile("typos").Of("误写")
        .Select(line => line.Split(' ')).ToDictionary(parts => parts[0], parts => (parts[1], parts[2..]));

    private static readonly WordSet Wrong = new(Entries.Keys);

    /// <summary>Finds the first wrong writing.</summary>
    /// <returns>Its place; -1 where there is none.</returns>
    public static int Find(ReadOnlySpan<char> text, out string wrong, out string right)
    {
        var from = 0;
        while (Wrong.Find(text[from..], out wrong) is var at && at >= 0)
        {
            var place = from + at;
            var (corrected, unless) = Entries[wrong];
            if (!IsPartOf(text, place, wrong, unless))
            {
                right = corrected;
                return place;
            }

            from = place + 1;
        }

        (wrong, right) = ("", "");
        return -1;
    }

    private static bool IsPartOf(ReadOnlySpan<char> text, int place, string wrong, string[] unless)
    {
        foreach (var word in unless)
        {
            var start = place - word.IndexOf(wrong, StringComparison.Ordinal);
            if (start >= 0 && text[start..].StartsWith(word, StringComparison.Ordinal)) return true;
        }

        return false;
    }
}
