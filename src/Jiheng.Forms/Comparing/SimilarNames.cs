namespace Jiheng.Forms.Comparing;

/// <summary>Rows that were renamed: names that share most of their pairs of neighbouring characters.</summary>
internal static class SimilarNames
{
    // Of two rows on other levels more must be the same: 设备采购数量 and 设备采购合格率 are two indicators.
    private const double EnoughOnOneLevel = 0.5;
    private const double EnoughOtherwise = 0.75;

    // What is longer is told apart by its beginning, and a pair that stands in many names tells nothing: so the cost stays that of the rows.
    private const int LongestName = 64;
    private const int MostRowsOfOnePair = 32;

    /// <summary>Pairs of row numbers, each row at most once, the most similar names first.</summary>
    public static IEnumerable<(int Before, int After)> Pairs(IReadOnlyList<(int Index, ComparedRow Row)> before, IReadOnlyList<(int Index, ComparedRow Row)> after)
    {
        if (before.Count == 0 || after.Count == 0) yield break;
        HashSet<int>[] were = [.. before.Select(row => Bigrams(row.Row.NameKey))];
        HashSet<int>[] are = [.. after.Select(row => Bigrams(row.Row.NameKey))];
        var (goneTaken, newTaken) = (new bool[before.Count], new bool[after.Count]);
        foreach (var (was, now) in Candidates(were, are)
            .Select(pair => (pair.Was, pair.Now, Likeness: Likeness(were[pair.Was], are[pair.Now]), OneLevel: before[pair.Was].Row.Level == after[pair.Now].Row.Level))
            .Where(pair => pair.Likeness >= (pair.OneLevel ? EnoughOnOneLevel : EnoughOtherwise))
            .OrderByDescending(pair => pair.Likeness).ThenByDescending(pair => pair.OneLevel).ThenBy(pair => Math.Abs(pair.Was - pair.Now)).ThenBy(pair => pair.Was)
            .Select(pair => (pair.Was, pair.Now)))
        {
            if (goneTaken[was] || newTaken[now]) continue;
            (goneTaken[was], newTaken[now]) = (true, true);
            yield return (before[was].Index, after[now].Index);
        }
    }

    private static HashSet<(int Was, int Now)> Candidates(HashSet<int>[] were, HashSet<int>[] are)
    {
        var rows = are.Index().SelectMany(row => row.Item.Select(pair => (Pair: pair, row.Index))).ToLookup(entry => entry.Pair, entry => entry.Index);
        return [.. were.Index().SelectMany(row => row.Item.Select(pair => rows[pair]).Where(found => found.Take(MostRowsOfOnePair + 1).Count() <= MostRowsOfOnePair).SelectMany(found => found.Select(now => (row.Index, now))))];
    }

    private static double Likeness(HashSet<int> one, HashSet<int> other) => 2.0 * one.Count(other.Contains) / (one.Count + other.Count);

    private static HashSet<int> Bigrams(string name)
    {
        HashSet<int> pairs = [];
        for (var at = 1; at < Math.Min(name.Length, LongestName); at++) pairs.Add(name[at - 1] << 16 | name[at]);
        return pairs;
    }
}
