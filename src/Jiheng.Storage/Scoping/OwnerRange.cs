using Jiheng.Storage.Organisations;

namespace Jiheng.Storage.Scoping;

/// <summary>A stretch of paths in the tree of organisations.</summary>
/// <param name="From">The first path in it.</param>
/// <param name="Before">The first path after it.</param>
internal readonly record struct OwnerRange(string From, string Before) : IComparable<OwnerRange>
{
    // Below every sign that the part of a path can begin with.
    private const char BeforeParts = '!';

    /// <summary>All organisations, and what belongs to none.</summary>
    public static OwnerRange All { get; } = new("", "\uffff");

    /// <summary>One organisation alone.</summary>
    public static OwnerRange Only(string path) => new(path, path + BeforeParts);

    /// <summary>An organisation and all below it.</summary>
    public static OwnerRange Below(string path) => new(path, TreePath.End(path));

    public int CompareTo(OwnerRange other) => string.CompareOrdinal(From, other.From) is var order and not 0 ? order : string.CompareOrdinal(Before, other.Before);

    /// <summary>The ranges without those that others hold: stretches of a tree hold each other or have nothing in common.</summary>
    public static IReadOnlyList<OwnerRange> Widest(IEnumerable<OwnerRange> ranges)
    {
        List<OwnerRange> widest = [];
        // The widest of those that begin alike comes first.
        foreach (var range in ranges.OrderBy(range => range.From, StringComparer.Ordinal).ThenByDescending(range => range.Before, StringComparer.Ordinal))
        {
            if (widest.Count == 0 || string.CompareOrdinal(range.Before, widest[^1].Before) > 0) widest.Add(range);
        }

        return widest;
    }
}
