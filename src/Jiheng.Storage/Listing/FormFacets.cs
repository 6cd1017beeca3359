using Jiheng.Domain.Documents;

namespace Jiheng.Storage.Listing;

/// <summary>The choices of each filter with how many forms each would leave.</summary>
/// <param name="Severities">How many forms have what.</param>
/// <param name="Rules">By code, the most frequent first.</param>
/// <param name="Units">By name, the most frequent first; null where the form tells none.</param>
/// <param name="Kinds">The most frequent first.</param>
/// <param name="Years">The newest first; null where the form tells none.</param>
public sealed record FormFacets(
    SeverityFacet Severities,
    IReadOnlyList<FacetCount<string>> Rules,
    IReadOnlyList<FacetCount<string?>> Units,
    IReadOnlyList<FacetCount<FormKind>> Kinds,
    IReadOnlyList<FacetCount<int?>> Years);

/// <summary>One choice.</summary>
/// <param name="Value">What is chosen.</param>
/// <param name="Forms">How many forms it would leave.</param>
public sealed record FacetCount<T>(T Value, int Forms);

/// <summary>How many forms there are, and how many with what.</summary>
public sealed record SeverityFacet
{
    public int Forms { get; init; }

    public int WithErrors { get; init; }

    /// <summary>Forms with an error or a warning.</summary>
    public int WithWarnings { get; init; }

    /// <summary>Forms with any finding.</summary>
    public int WithHints { get; init; }

    public int WithNotCheckable { get; init; }

    public int WithInferred { get; init; }
}
