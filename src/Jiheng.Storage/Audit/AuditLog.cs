using System.Runtime.CompilerServices;
using Jiheng.Domain.Audit;
using Jiheng.Storage.Listing;
using Microsoft.EntityFrameworkCore;

namespace Jiheng.Storage.Audit;

/// <summary>The audit log as it is read; nothing here can write it.</summary>
public sealed class AuditLog
{
    private const int Batch = 1_000;
    private readonly LibrarySession session;

    internal AuditLog(LibrarySession session) => this.session = session;

    /// <summary>A page of entries, the newest first.</summary>
    public async Task<Page<AuditEntry>> ListAsync(AuditFilter filter, PageRequest page, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(filter);
        var rows = await session.ReadAsync(context => page.OfAsync(filter.Of(context.AuditEntries).OrderByDescending(entry => entry.Number), entry => entry, cancel), cancel).ConfigureAwait(false);
        return new Page<AuditEntry>([.. rows.Rows.Select(AuditRows.Of)], rows.Total);
    }

    /// <summary>The end of the log: how many entries it has, and the hash of the last.</summary>
    public Task<(long Length, string Hash)> HeadAsync(CancellationToken cancel = default) => session.ReadAsync(async context =>
        await context.AuditHead.FirstOrDefaultAsync(cancel).ConfigureAwait(false) is { } head ? (head.Length, head.Hash) : (0L, AuditEntry.NoHash), cancel);

    /// <summary>All entries in their order.</summary>
    /// <param name="first">The number of the first.</param>
    /// <param name="last">The number of the last.</param>
    /// <param name="cancel">Stops the reading.</param>
    public async IAsyncEnumerable<AuditEntry> ReadAllAsync(long first, long last, [EnumeratorCancellation] CancellationToken cancel = default)
    {
        for (var from = first; from <= last; from += Batch)
        {
            var (low, high) = (from, Math.Min(last, from + Batch - 1));
            var rows = await session.ReadAsync(context => context.AuditEntries.Where(entry => entry.Number >= low && entry.Number <= high).OrderBy(entry => entry.Number).ToListAsync(cancel), cancel).ConfigureAwait(false);
            foreach (var row in rows) yield return AuditRows.Of(row);
        }
    }
}
