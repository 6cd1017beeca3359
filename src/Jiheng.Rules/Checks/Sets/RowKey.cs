using Jiheng.Domain.Indicators;
using Jiheng.Rules.Words;

namespace Jiheng.Rules.Checks.Sets;

/// <summary>An indicator's name without marks and trailing brackets, comparable without copying it.</summary>
internal readonly struct RowKey : IEquatable<RowKey>
{
    private readonly string name;
    private readonly int start;
    private readonly int length;

    public RowKey(Indicator row)
    {
        name = row.Name;
        (start, length) = NameText.Core(name).GetOffsetAndLength(name.Length);
    }

    public ReadOnlySpan<char> Core => name.AsSpan(start, length);

    public bool Equals(RowKey other) => Core.SequenceEqual(other.Core);

    public override bool Equals(object? obj) => obj is RowKey other && Equals(other);

    public override int GetHashCode() => string.GetHashCode(Core);
}
