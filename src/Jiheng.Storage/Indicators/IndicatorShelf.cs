using System.Linq.Expressions;
using Jiheng.Domain.Indicators;
using Jiheng.Storage.Listing;
using Jiheng.Storage.Records;
using Jiheng.Storage.Searching;

namespace Jiheng.Storage.Indicators;

/// <summary>The library of indicators (指标库): those of the product, and those of approved forms (<see cref="IndicatorLearning"/>).</summary>
public sealed class IndicatorShelf
{
    // Nobody types more; what is pasted beyond it makes the search no narrower. Two pairs leave few rows, in which the whole word is looked for.
    private const int MostWords = 8;
    private const int MostPairs = 2;
    private readonly LibrarySession session;

    internal IndicatorShelf(LibrarySession session) => this.session = session;

    /// <summary>Brings the product's indicators into the library; nothing is done where it has this edition's.</summary>
    public async Task StockAsync(CancellationToken cancel = default)
    {
        if (await session.ReadAsync(context => IndicatorStock.IsCurrentAsync(context, cancel), cancel).ConfigureAwait(false)) return;
        await session.WriteAsync((context, _) => IndicatorStock.BringAsync(session, context, cancel), cancel).ConfigureAwait(false);
    }

    /// <summary>Indicators, the most used first.</summary>
    public Task<Page<IndicatorRow>> SearchAsync(IndicatorFilter filter, PageRequest page, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(filter);
        ArgumentNullException.ThrowIfNull(page);
        return session.ReadAsync(context => page.OfAsync(Of(context, filter).OrderByDescending(row => row.Uses).ThenBy(row => row.Id), IndicatorRow.From, cancel), cancel);
    }

    private IQueryable<StoredIndicator> Of(LibraryContext context, IndicatorFilter filter)
    {
        var rows = context.Indicators;
        if (filter.Level1 is { } first) rows = rows.Where(row => row.FirstLevel == first);
        if (filter.Level2 is { } second) rows = rows.Where(row => row.SecondLevel == second);
        foreach (var word in (filter.Text ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(FoldedText.Plain).Where(word => word.Length > 0).Take(MostWords)) rows = With(context, rows, word);
        return filter.Source is { } source ? rows.Where(IsFrom(context, source)) : rows;
    }

    // The pairs lead to the few rows that may hold the word; those of a longer one may stand apart, and a single character makes none.
    private static IQueryable<StoredIndicator> With(LibraryContext context, IQueryable<StoredIndicator> rows, string word)
    {
        var pairs = CharacterPairs.Of(word);
        foreach (var pair in pairs.Take(MostPairs)) rows = rows.Where(row => context.IndicatorPairs.Where(piece => piece.Pair == pair).Select(piece => piece.IndicatorId).Contains(row.Id));
        return pairs.Count == 1 ? rows : rows.Where(row => row.Search.Contains(word));
    }

    private Expression<Func<StoredIndicator, bool>> IsFrom(LibraryContext context, IndicatorSource source)
    {
        var home = session.Scope.Home.OrganisationId;
        return source switch
        {
            IndicatorSource.OwnForms => row => context.IndicatorUses.Where(use => use.OrganisationId == home).Select(use => use.IndicatorId).Contains(row.Id),
            IndicatorSource.ApprovedForms => row => row.Uses > 0,
            IndicatorSource.Product => row => row.DivisionId == null && row.Field != null,
        };
    }
}
