using System.Linq.Expressions;
using Jiheng.Storage.Records;

namespace Jiheng.Storage.Organisations;

/// <summary>Paths in the tree: what is below a node stands in one stretch of the index.</summary>
internal static class TreePath
{
    // The sign after the slash that ends every part.
    private const char AfterSlash = (char)('/' + 1);

    /// <summary>The first path after a node and all below it.</summary>
    public static string End(string path) => path[..^1] + AfterSlash;

    /// <summary>The paths of all above a node, the root first.</summary>
    public static IEnumerable<string> Above(string path)
    {
        for (var slash = path.IndexOf('/', StringComparison.Ordinal); slash < path.Length - 1; slash = path.IndexOf('/', slash + 1)) yield return path[..(slash + 1)];
    }

    /// <summary>The paths of a node and of all above it; none for the empty path of nobody.</summary>
    public static string[] WithAbove(string path) => path.Length == 0 ? [] : [.. Above(path), path];

    /// <summary>A node and all below it.</summary>
    public static Expression<Func<StoredOrganisation, bool>> IsIn(string path)
    {
        var end = End(path);
        return row => string.Compare(row.Path, path) >= 0 && string.Compare(row.Path, end) < 0;
    }
}
