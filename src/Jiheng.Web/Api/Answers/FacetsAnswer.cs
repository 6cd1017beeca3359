using Jiheng.Exchange.Contract;
using Jiheng.Storage.Listing;

namespace Jiheng.Web.Api.Answers;

/// <summary>How many forms each choice of each filter would leave.</summary>
internal sealed record FacetsAnswer(
    SeverityCounts Severities, IReadOnlyList<FacetAnswer<string>> Rules, IReadOnlyList<FacetAnswer<string?>> Units, IReadOnlyList<FacetAnswer<string>> Kinds, IReadOnlyList<FacetAnswer<int?>> Years)
{
    public static FacetsAnswer Of(FormFacets facets) => new(
        new SeverityCounts(
            facets.Severities.Forms, facets.Severities.WithErrors, facets.Severities.WithWarnings, facets.Severities.WithHints, facets.Severities.WithNotCheckable, facets.Severities.WithInferred),
        [.. facets.Rules.Select(choice => new FacetAnswer<string>(choice.Value, choice.Forms))],
        [.. facets.Units.Select(choice => new FacetAnswer<string?>(choice.Value, choice.Forms))],
        [.. facets.Kinds.Select(choice => new FacetAnswer<string>(choice.Value.Code(), choice.Forms))],
        [.. facets.Years.Select(choice => new FacetAnswer<int?>(choice.Value, choice.Forms))]);
}

/// <summary>One choice.</summary>
internal sealed record FacetAnswer<T>(T Value, int Forms);

/// <summary>How many forms there are, and how many with what; those with errors count among those with warnings, and so on.</summary>
internal sealed record SeverityCounts(int Forms, int Error, int Warning, int Hint, int NotCheckable, int Inferred);
