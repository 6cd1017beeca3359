using System.Collections;
using System.Reflection;

namespace Jiheng.Tests.Storage.Snapshots;

/// <summary>Compares two objects field by field, knowing nothing of how they are written: what it says of a form holds for
/// properties that do not exist yet.</summary>
internal static class DeepComparison
{
    /// <returns>The paths at which the two differ.</returns>
    public static IEnumerable<string> Differences(object? left, object? right, string path = "")
    {
        if (left is null || right is null) return ReferenceEquals(left, right) ? [] : [path];
        if (left is decimal l && right is decimal r) return decimal.GetBits(l).SequenceEqual(decimal.GetBits(r)) ? [] : [path];
        if (left.GetType().IsPrimitive || left is string or Enum or DateOnly) return left.Equals(right) ? [] : [path];
        if (left is IDictionary leftMap && right is IDictionary rightMap) return Maps(leftMap, rightMap, path);
        if (left is IEnumerable leftList && right is IEnumerable rightList) return Lists([.. leftList.Cast<object?>()], [.. rightList.Cast<object?>()], path);
        if (left.GetType() != right.GetType()) return [path];
        return left.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .SelectMany(property => Differences(property.GetValue(left), property.GetValue(right), $"{path}.{property.Name}"));
    }

    private static IEnumerable<string> Lists(object?[] left, object?[] right, string path) => left.Length != right.Length
        ? [$"{path}.Count"]
        : left.SelectMany((item, index) => Differences(item, right[index], $"{path}[{index}]"));

    private static IEnumerable<string> Maps(IDictionary left, IDictionary right, string path) => left.Count != right.Count
        ? [$"{path}.Count"]
        : left.Keys.Cast<object>().SelectMany(key => right.Contains(key) ? Differences(left[key], right[key], $"{path}[{key}]") : [$"{path}[{key}]"]);
}
