using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;

namespace Jiheng.Storage.Listing;

/// <summary>Reads a whole list, some hundred rows at a time: one query a batch and the memory of one batch, and no connection is held while somebody writes the rows out.</summary>
internal static class RowReading
{
    private const int BatchSize = 500;

    /// <param name="session">The library.</param>
    /// <param name="ordered">The numbers of the rows in the list's order, settled at the start: what changes meanwhile moves no row from one batch into another.</param>
    /// <param name="rows">The rows of some numbers; one that is gone meanwhile is left out.</param>
    /// <param name="number">A row's number.</param>
    /// <param name="cancel">Stops it.</param>
    public static async IAsyncEnumerable<T> RunAsync<T>(LibrarySession session, Func<LibraryContext, IQueryable<long>> ordered, Func<LibraryContext, long[], IQueryable<T>> rows, Func<T, long> number, [EnumeratorCancellation] CancellationToken cancel)
    {
        foreach (var batch in (await session.ReadAsync(context => ordered(context).ToListAsync(cancel), cancel).ConfigureAwait(false)).Chunk(BatchSize))
        {
            var found = await session.ReadAsync(context => rows(context, batch).ToDictionaryAsync(number, cancel), cancel).ConfigureAwait(false);
            foreach (var id in batch)
            {
                if (found.TryGetValue(id, out var row)) yield return row;
            }
        }
    }
}
