namespace Jiheng.Storage.Scoping;

/// <summary>The stretches of the tree that some offices are in charge of: what they were given, with all below it, but for what was
/// given to other offices further down.</summary>
internal static class ChargedRanges
{
    /// <param name="own">The paths of the organisations that were given to the offices meant.</param>
    /// <param name="others">The paths of those that were given to other offices.</param>
    public static IReadOnlyList<OwnerRange> Of(IEnumerable<string> own, IEnumerable<string> others)
    {
        List<OwnerRange> ranges = [];
        var open = new Stack<Given>();
        foreach (var next in own.Select(path => new Given(path, IsOwn: true)).Concat(others.Select(path => new Given(path, IsOwn: false))).OrderBy(given => given.Path, StringComparer.Ordinal))
        {
            while (open.Count > 0 && !next.Path.StartsWith(open.Peek().Path, StringComparison.Ordinal)) Close(open, ranges);
            // What was given to the same office as the organisation above it changes nothing.
            if (next.IsOwn == (open.Count > 0 && open.Peek().IsOwn)) continue;
            if (!next.IsOwn) Add(ranges, open.Peek().From, next.Path);
            open.Push(next);
        }

        while (open.Count > 0) Close(open, ranges);
        return ranges;
    }

    // What comes after something that was given away belongs to the one around it again.
    private static void Close(Stack<Given> open, List<OwnerRange> ranges)
    {
        var closed = open.Pop();
        var end = OwnerRange.Below(closed.Path).Before;
        if (closed.IsOwn) Add(ranges, closed.From, end);
        else if (open.Count > 0) open.Peek().From = end;
    }

    private static void Add(List<OwnerRange> ranges, string from, string before)
    {
        if (string.CompareOrdinal(from, before) < 0) ranges.Add(new OwnerRange(from, before));
    }

    private sealed record Given(string Path, bool IsOwn)
    {
        /// <summary>Where that begins of it which was not told yet.</summary>
        public string From { get; set; } = Path;
    }
}
