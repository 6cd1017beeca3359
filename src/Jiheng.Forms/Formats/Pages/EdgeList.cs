namespace Jiheng.Forms.Formats.Pages;

/// <summary>The edges of columns or rows, in order.</summary>
internal static class EdgeList
{
    /// <summary>The edges in order; those that nearly meet are one.</summary>
    public static double[] Of(IEnumerable<double> places)
    {
        var edges = new List<double>();
        foreach (var place in places.Order())
        {
            if (edges.Count == 0 || place - edges[^1] > RulingMerge.Snap) edges.Add(place);
        }

        return [.. edges];
    }

    /// <summary>The index of the edge nearest to a place.</summary>
    public static int Nearest(double[] edges, double place)
    {
        var before = Before(edges, place);
        return before + 1 < edges.Length && edges[before + 1] - place < place - edges[before] ? before + 1 : before;
    }

    /// <summary>The index of the last edge that is not behind a place; 0 where all are.</summary>
    public static int Before(double[] edges, double place)
    {
        var found = Array.BinarySearch(edges, place);
        return found >= 0 ? found : Math.Max(0, ~found - 1);
    }

    public static bool Has(double[] edges, double place) => Math.Abs(edges[Nearest(edges, place)] - place) <= RulingMerge.Snap;
}
