namespace Jiheng.Storage;

/// <summary>Whose documents, forms and sets are seen through a library. Everything else is as if it were not there.</summary>
public sealed record LibraryScope
{
    /// <summary>All there are.</summary>
    public static LibraryScope Whole { get; } = new() { IsWhole = true };

    public bool IsWhole { get; private init; }
}
