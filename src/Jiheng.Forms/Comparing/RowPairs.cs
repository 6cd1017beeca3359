namespace Jiheng.Forms.Comparing;

/// <summary>Which row became which: first those that are wholly the same, then those of the same levels and name, of the same name, of a
/// similar name, and at last those of the same levels that stand in the same place.</summary>
internal sealed class RowPairs
{
    private readonly IReadOnlyList<ComparedRow> before;
    private readonly IReadOnlyList<ComparedRow> after;
    private readonly int[] partnerOfBefore;
    private readonly int[] partnerOfAfter;
    private bool[] stayed = [];

    private RowPairs(IReadOnlyList<ComparedRow> before, IReadOnlyList<ComparedRow> after)
    {
        (this.before, this.after) = (before, after);
        (partnerOfBefore, partnerOfAfter) = (Alone(before.Count), Alone(after.Count));
    }

    private RowPairs(RowPairs reversed)
    {
        (before, after) = (reversed.after, reversed.before);
        (partnerOfBefore, partnerOfAfter) = (reversed.partnerOfAfter, reversed.partnerOfBefore);
        stayed = [.. partnerOfBefore.Select(partner => partner >= 0 && reversed.stayed[partner])];
    }

    /// <summary>Pairs the rows. Where two choices are as good it is always taken from the same side, so that a difference read backwards is the same.</summary>
    public static RowPairs Of(IReadOnlyList<ComparedRow> before, IReadOnlyList<ComparedRow> after) => Of(before, after, byPlace: true);

    /// <summary>Pairs rows of forms that do not come from one another: what only stands in the same place is something else.</summary>
    public static RowPairs ByName(IReadOnlyList<ComparedRow> before, IReadOnlyList<ComparedRow> after) => Of(before, after, byPlace: false);

    private static RowPairs Of(IReadOnlyList<ComparedRow> before, IReadOnlyList<ComparedRow> after, bool byPlace)
    {
        if (Order(before, after) > 0) return new RowPairs(Of(after, before, byPlace));
        var pairs = new RowPairs(before, after);
        pairs.PairAll(byPlace);
        return pairs;
    }

    /// <summary>The row that a row became; null where it is gone.</summary>
    public int? AfterOf(int row) => partnerOfBefore[row] is var partner and >= 0 ? partner : null;

    /// <summary>The row that a row was; null where it is new.</summary>
    public int? BeforeOf(int row) => partnerOfAfter[row] is var partner and >= 0 ? partner : null;

    /// <summary>Whether a row that is still there stands in another place among those that stayed.</summary>
    public bool Moved(int beforeRow) => partnerOfBefore[beforeRow] >= 0 && !stayed[beforeRow];

    private static int Order(IReadOnlyList<ComparedRow> one, IReadOnlyList<ComparedRow> other)
    {
        for (var row = 0; row < one.Count && row < other.Count; row++)
        {
            if (string.CompareOrdinal(one[row].Whole, other[row].Whole) is var order and not 0) return order;
        }

        return one.Count.CompareTo(other.Count);
    }

    private static int[] Alone(int count)
    {
        var partners = new int[count];
        Array.Fill(partners, -1);
        return partners;
    }

    private void PairAll(bool byPlace)
    {
        PairSame(row => row.Whole);
        PairSame(row => row.LevelAndName);
        PairSame(row => row.NameKey.Length == 0 ? null : row.NameKey);
        foreach (var (was, now) in SimilarNames.Pairs(Left(before, partnerOfBefore), Left(after, partnerOfAfter))) Join(was, now);
        if (byPlace) PairInOrder(row => row.Level, Gaps());
        stayed = LongestRun.Of(partnerOfBefore);
    }

    // What stands once on both sides gives the others their place: of several rows of one key those between the same neighbours belong together.
    private void PairSame(Func<ComparedRow, string?> key)
    {
        var (were, are) = (Once(before, partnerOfBefore, key), Once(after, partnerOfAfter, key));
        foreach (var (name, was) in were)
        {
            if (was >= 0 && are.TryGetValue(name, out var now) && now >= 0) Join(was, now);
        }

        PairInOrder(key, Gaps());
        PairInOrder(key, (new int[before.Count], new int[after.Count]));
    }

    private void PairInOrder(Func<ComparedRow, string?> key, (int[] Before, int[] After) gaps)
    {
        Dictionary<(int Gap, string Key), Queue<int>> waiting = [];
        foreach (var now in Left(after, partnerOfAfter))
        {
            if (key(after[now.Index]) is not { } name) continue;
            if (!waiting.TryGetValue((gaps.After[now.Index], name), out var queue)) waiting[(gaps.After[now.Index], name)] = queue = [];
            queue.Enqueue(now.Index);
        }

        foreach (var was in Left(before, partnerOfBefore))
        {
            if (key(before[was.Index]) is { } name && waiting.TryGetValue((gaps.Before[was.Index], name), out var queue) && queue.TryDequeue(out var now)) Join(was.Index, now);
        }
    }

    // Between which two rows that stayed a row stands, counted from the top.
    private (int[] Before, int[] After) Gaps()
    {
        var chain = LongestRun.Of(partnerOfBefore);
        return (Counted(before.Count, row => chain[row]), Counted(after.Count, row => partnerOfAfter[row] is var was and >= 0 && chain[was]));

        static int[] Counted(int count, Func<int, bool> isLink)
        {
            var gaps = new int[count];
            for (int row = 0, links = 0; row < count; row++) gaps[row] = isLink(row) ? links++ : links;
            return gaps;
        }
    }

    private static Dictionary<string, int> Once(IReadOnlyList<ComparedRow> rows, int[] partners, Func<ComparedRow, string?> key)
    {
        Dictionary<string, int> once = [];
        foreach (var (index, row) in Left(rows, partners))
        {
            if (key(row) is { } name && !once.TryAdd(name, index)) once[name] = -1;
        }

        return once;
    }

    private static IReadOnlyList<(int Index, ComparedRow Row)> Left(IReadOnlyList<ComparedRow> rows, int[] partners) => [.. rows.Index().Where(row => partners[row.Index] < 0)];

    private void Join(int was, int now) => (partnerOfBefore[was], partnerOfAfter[now]) = (now, was);
}
