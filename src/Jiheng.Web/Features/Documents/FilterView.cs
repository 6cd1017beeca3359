using Jiheng.Storage.Listing;
using Jiheng.Storage.Sets;

namespace Jiheng.Web.Features.Documents;

/// <summary>What the bar of filters shows.</summary>
/// <param name="Set">Null for the whole library.</param>
/// <param name="Filter">What was asked for.</param>
/// <param name="Facets">The choices with their counts.</param>
public record FilterView(SetRow? Set, FormFilter Filter, FormFacets Facets)
{
    public bool IsFiltered => FilterQuery.Write(Filter).Length > 0;

    /// <summary>Null for what is no list.</summary>
    public virtual FormOrder? SortedBy => null;
}
