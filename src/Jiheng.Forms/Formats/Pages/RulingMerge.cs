namespace Jiheng.Forms.Formats.Pages;

/// <summary>Puts lines together that were drawn in pieces, twice, or as the two edges of a thick one.</summary>
internal static class RulingMerge
{
    /// <summary>How far apart lines may be that are meant as one, and how far an end may miss the line that it meets.</summary>
    public const double Snap = 2.5;

    public static List<Ruling> Merge(IEnumerable<Ruling> rulings)
    {
        var merged = new List<Ruling>();
        foreach (var direction in rulings.GroupBy(ruling => ruling.IsHorizontal))
        {
            var bundle = new List<Ruling>();
            foreach (var ruling in direction.OrderBy(ruling => ruling.At))
            {
                if (bundle.Count > 0 && ruling.At - bundle[0].At > Snap) Close(bundle, merged);
                bundle.Add(ruling);
            }

            Close(bundle, merged);
        }

        return merged;
    }

    private static void Close(List<Ruling> bundle, List<Ruling> merged)
    {
        if (bundle.Count == 0) return;
        var at = bundle.Sum(ruling => ruling.At) / bundle.Count;
        bundle.Sort((a, b) => a.From.CompareTo(b.From));
        var current = bundle[0] with { At = at };
        foreach (var next in bundle.Skip(1))
        {
            if (next.From <= current.To + Snap)
            {
                current = current with { To = Math.Max(current.To, next.To) };
                continue;
            }

            merged.Add(current);
            current = next with { At = at };
        }

        merged.Add(current);
        bundle.Clear();
    }
}
