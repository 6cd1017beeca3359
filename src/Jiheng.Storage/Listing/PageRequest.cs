using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;

namespace Jiheng.Storage.Listing;

/// <summary>Which part of a list is wanted.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Size">Rows a page, 1 to 500.</param>
public sealed record PageRequest(int Number = 1, int Size = 50)
{
    private const int Largest = 500;

    internal async Task<Page<TRow>> OfAsync<T, TRow>(IQueryable<T> ordered, Expression<Func<T, TRow>> row, CancellationToken cancel)
    {
        var size = Math.Clamp(Size, 1, Largest);
        var skipped = Math.Min((long)(Math.Max(Number, 1) - 1) * size, int.MaxValue);
        var rows = await ordered.Skip((int)skipped).Take(size).Select(row).ToListAsync(cancel).ConfigureAwait(false);
        // A page that is not full is the last one: counting again would look at everything twice, and most searches find little.
        var isLast = rows.Count < size && (rows.Count > 0 || skipped == 0);
        return new Page<TRow>(rows, isLast ? (int)skipped + rows.Count : await ordered.CountAsync(cancel).ConfigureAwait(false));
    }
}

/// <summary>A part of a list.</summary>
/// <param name="Rows">The rows of the page; empty beyond the last.</param>
/// <param name="Total">How many rows there are on all pages.</param>
public sealed record Page<T>(IReadOnlyList<T> Rows, int Total);
