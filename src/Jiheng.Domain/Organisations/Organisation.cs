namespace Jiheng.Domain.Organisations;

/// <summary>A division, finance bureau, office, department, unit or section.</summary>
public sealed record Organisation
{
    public required OrganisationCode Code { get; init; }

    public required string Name { get; init; }

    public required OrganisationKind Kind { get; init; }

    /// <summary>The organisation above it; null for the division at the top.</summary>
    public OrganisationCode? Parent { get; init; }

    /// <summary>The office of the finance bureau that is in charge of it; null where none is named.</summary>
    public OrganisationCode? Office { get; init; }

    /// <summary>The first year in which it exists.</summary>
    public required int FirstYear { get; init; }

    /// <summary>The last year in which it exists, at least the year before <see cref="FirstYear"/>: then it never did; null while it goes on.</summary>
    public int? LastYear { get; init; }

    /// <summary>The organisation that it was merged into; null where it goes on or was closed.</summary>
    public OrganisationCode? Successor { get; init; }

    /// <summary>Whether it exists in a year.</summary>
    public bool ExistsIn(int year) => year >= FirstYear && (LastYear is null || year <= LastYear);
}
