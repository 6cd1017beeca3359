namespace Jiheng.Domain.Documents;

/// <summary>Where each value of a form was read, and which values were concluded rather than read.</summary>
/// <remarks>Fields are named as in the command line's JSON: "target", "level1", "total". A form that was typed into Jiheng
/// has no provenance.</remarks>
public sealed record Provenance
{
    private static readonly IReadOnlyDictionary<string, Place> NoPlaces = new Dictionary<string, Place>();

    public static Provenance None { get; } = new();

    public IReadOnlyDictionary<string, Place> Places { get; init; } = NoPlaces;

    /// <summary>Fields that were concluded (推断) and wait for a person to confirm them.</summary>
    public IReadOnlyList<string> Inferred { get; init; } = [];

    /// <summary>The place of the whole block or row.</summary>
    public Place Start { get; init; }

    /// <summary>The field's place, or the start of its block.</summary>
    public Place Of(string field) => Places.TryGetValue(field, out var place) ? place : Start;

    public bool IsInferred(string field) => Inferred.Contains(field);
}
