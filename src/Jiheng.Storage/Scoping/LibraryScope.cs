using System.Linq.Expressions;

namespace Jiheng.Storage.Scoping;

/// <summary>Whose documents, forms and sets are seen and changed through a library. Everything else is as if it were not there:
/// <see cref="LibraryContext"/> gives nothing else out.</summary>
public sealed class LibraryScope : IEquatable<LibraryScope>
{
    private readonly string key;

    private LibraryScope(IReadOnlyList<OwnerRange> ranges, long? assignedTo, Home home, long? setsUp)
    {
        (Ranges, AssignedTo, Home, SetsUp) = (ranges, assignedTo, home, setsUp);
        key = $"{IsWhole}|{AssignedTo}|{SetsUp}|{Home.OrganisationId}|{string.Join('|', Ranges.Select(range => $"{range.From}:{range.Before}"))}";
    }

    /// <summary>All there are; what is added belongs to nobody.</summary>
    public static LibraryScope Whole { get; } = new([OwnerRange.All], null, Home.Nobody, null);

    /// <summary>What belongs to some organisations, and what was assigned to a person.</summary>
    /// <param name="ranges">The organisations, as stretches of the tree.</param>
    /// <param name="assignedTo">Whose assignments count; null: nobody's.</param>
    /// <param name="home">To whom belongs what is added.</param>
    /// <param name="setsUp">The only division whose years and rules are seen, where they are to be set up; null: all.</param>
    internal static LibraryScope Of(IEnumerable<OwnerRange> ranges, long? assignedTo, Home home, long? setsUp = null) => new([.. ranges.Distinct().Order()], assignedTo, home, setsUp);

    public bool IsWhole => Ranges is [var only] && only == OwnerRange.All;

    internal IReadOnlyList<OwnerRange> Ranges { get; }

    internal long? AssignedTo { get; }

    internal Home Home { get; }

    internal long? SetsUp { get; }

    public bool Equals(LibraryScope? other) => other is not null && other.key == key;

    public override bool Equals(object? obj) => Equals(obj as LibraryScope);

    public override int GetHashCode() => key.GetHashCode(StringComparison.Ordinal);

    /// <summary>Whether a record is seen, by the path of its owner.</summary>
    internal Expression<Func<T, bool>> Holds<T>(Expression<Func<T, string>> owner) => OwnerFilter.Of(owner, Ranges);
}

/// <summary>The organisation that owns what is added.</summary>
/// <param name="OrganisationId">Its number; 0: nobody.</param>
/// <param name="Path">Its path in the tree; empty: nobody.</param>
internal sealed record Home(long OrganisationId, string Path)
{
    public static Home Nobody { get; } = new(0, "");
}
