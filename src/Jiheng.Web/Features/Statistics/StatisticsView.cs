using Jiheng.Storage;
using Jiheng.Storage.Listing;
using Jiheng.Storage.Sets;
using Jiheng.Storage.Statistics;
using Jiheng.Web.Features.Documents;

namespace Jiheng.Web.Features.Statistics;

/// <summary>All that the page of statistics shows.</summary>
public sealed record StatisticsView(SetRow? Set, FormFilter Filter, FormFacets Facets) : FilterView(Set, Filter, Facets)
{
    /// <summary>How many rows of a long table stand in the page until all are asked for.</summary>
    public const int First = 20;

    private const int Most = 500;

    /// <summary>Why the forms of the set were not checked against each other; null where they were.</summary>
    public string? NotCompared { get; init; }

    public FigureLinks Links { get; private init; } = null!;

    public LibraryTotals Totals { get; private init; } = null!;

    public IReadOnlyList<RuleStatistic> Rules { get; private init; } = [];

    public Page<UnitStatistic> Units { get; private init; } = null!;

    /// <summary>Which page of the units, and how many on it.</summary>
    public PageRequest UnitPage { get; private init; } = null!;

    public ScoreTotals Scores { get; private init; } = null!;

    /// <summary>Those that differ most, as many as a chart can show.</summary>
    public Page<ScorePair> Pairs { get; private init; } = null!;

    /// <summary>One more than are shown, where there are more.</summary>
    public IReadOnlyList<CopiedText> Texts { get; private init; } = [];

    /// <summary>The table that is shown whole; empty: none.</summary>
    public string All { get; private init; } = "";

    /// <summary>How many of a table's rows are shown.</summary>
    public int Shown(string table) => All == table ? Most : First;

    internal static async Task<StatisticsView> ReadAsync(DocumentLibrary library, HttpRequest request, SetRow? set, CancellationToken cancel)
    {
        var filter = FilterQuery.Read(request.Query, set?.Id);
        var view = new StatisticsView(set, filter, await library.Forms.FacetsAsync(filter, cancel)) { Links = new FigureLinks(request, set?.Id), All = request.Query["all"].ToString() };
        var units = new PageRequest(view.All == "units" ? FilterQuery.Page(request.Query).Number : 1, view.Shown("units"));
        return view with
        {
            Totals = await library.Statistics.TotalsAsync(filter, cancel),
            Rules = await library.Statistics.ByRuleAsync(filter, cancel),
            Units = await library.Statistics.ByUnitAsync(filter, units, cancel),
            UnitPage = units,
            Scores = await library.Statistics.ScoresAsync(filter, cancel),
            Pairs = await library.Statistics.ScorePairsAsync(filter, new PageRequest(1, Most), cancel),
            Texts = await library.Statistics.CopiedTextsAsync(filter, most: view.Shown("texts") + 1, cancel: cancel),
        };
    }
}
