namespace Jiheng.Rules.Checks.Comparing;

/// <summary>How one text differs from another, told by the places that differ.</summary>
/// <param name="SharedPercent">How much of the longer text both have, in order.</param>
/// <param name="Changes">Each place with a few characters around it: before and now.</param>
internal sealed record TextDifference(decimal SharedPercent, IReadOnlyList<(string Before, string Now)> Changes)
{
    private const int Around = 3;

    // Goals are a few hundred characters; the table of a longer pair would cost more than it tells.
    private const int Longest = 3000;

    /// <summary>Compares two plain texts. Null where they are the same.</summary>
    public static TextDifference? Between(string before, string now)
    {
        if (before == now) return null;
        var start = before.AsSpan().CommonPrefixLength(now);
        var end = 0;
        while (end < before.Length - start && end < now.Length - start && before[^(end + 1)] == now[^(end + 1)]) end++;
        var was = before.AsSpan(start, before.Length - start - end);
        var isNow = now.AsSpan(start, now.Length - start - end);
        if ((long)was.Length * isNow.Length > Longest * (long)Longest) return new TextDifference(0, []);
        var lengths = Lengths(was, isNow);
        var shared = start + end + lengths[0, 0];
        return new TextDifference(shared * 100m / Math.Max(before.Length, now.Length), Walk(before, now, start, was.Length, isNow.Length, lengths));
    }

    // lengths[i, j]: the longest common subsequence of what follows i and j.
    private static int[,] Lengths(ReadOnlySpan<char> was, ReadOnlySpan<char> isNow)
    {
        var lengths = new int[was.Length + 1, isNow.Length + 1];
        for (var i = was.Length - 1; i >= 0; i--)
        {
            for (var j = isNow.Length - 1; j >= 0; j--)
                lengths[i, j] = was[i] == isNow[j] ? lengths[i + 1, j + 1] + 1 : Math.Max(lengths[i + 1, j], lengths[i, j + 1]);
        }

        return lengths;
    }

    private static List<(string, string)> Walk(string before, string now, int start, int wasLength, int nowLength, int[,] lengths)
    {
        List<(string, string)> changes = [];
        int i = 0, j = 0;
        while (i < wasLength || j < nowLength)
        {
            if (i < wasLength && j < nowLength && before[start + i] == now[start + j])
            {
                (i, j) = (i + 1, j + 1);
                continue;
            }

            var (fromI, fromJ) = (i, j);
            while ((i < wasLength || j < nowLength) && !(i < wasLength && j < nowLength && before[start + i] == now[start + j]))
            {
                if (j >= nowLength || (i < wasLength && lengths[i + 1, j] >= lengths[i, j + 1])) i++;
                else j++;
            }

            changes.Add((Excerpt(before, start + fromI, start + i), Excerpt(now, start + fromJ, start + j)));
        }

        return changes;
    }

    private static string Excerpt(string text, int from, int to) => text[Math.Max(0, from - Around)..Math.Min(text.Length, to + Around)];
}
