using System.Data;
using Jiheng.Storage.Databases;
using Jiheng.Storage.Migrations;
using Microsoft.EntityFrameworkCore;

namespace Jiheng.Storage.Upkeep;

/// <summary>Copies a library from one database into another that is empty, and proves row by row that all arrived. It is one
/// transaction there: what fails leaves no row behind.</summary>
public sealed class LibraryCopy : IAsyncDisposable
{
    private readonly (LibraryDatabase Database, LibraryContext Context) from;
    private readonly (LibraryDatabase Database, LibraryContext Context) to;
    private readonly IReadOnlyList<LibraryTable> tables;

    private LibraryCopy(LibraryDatabase from, LibraryContext source, LibraryDatabase to, LibraryContext target, IReadOnlyList<LibraryTable> tables, long rows) =>
        (this.from, this.to, this.tables, Steps) = ((from, source), (to, target), tables, 2 * rows);

    /// <summary>How often <see cref="RunAsync"/> will call: each row is written once and compared once.</summary>
    public long Steps { get; }

    /// <summary>Looks at both sides; makes the tables of the target where it has none.</summary>
    /// <param name="from">A library that is up to date. Nobody changes it while it is copied.</param>
    /// <param name="to">An empty database.</param>
    /// <param name="cancel">Stops the opening.</param>
    /// <exception cref="LibraryException">One of them cannot be opened, the source is not up to date, or the target holds something.</exception>
    public static async Task<LibraryCopy> OpenAsync(LibraryDatabase from, LibraryDatabase to, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(to);
        if (from.Name == to.Name) throw new LibraryException(LibraryProblem.NotEmpty, $"来源和目标是同一个资料库：{from.Name}。");
        var source = await from.ExplainedAsync(() => LibraryUpkeep.OpenAsync(from, cancel)).ConfigureAwait(false);
        LibraryContext? target = null;
        try
        {
            var tables = LibraryTable.Of(source);
            var rows = await from.ExplainedAsync(async () =>
            {
                // From here on the source stands still: a snapshot of it where the database has such, else nobody else may write.
                await source.Database.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancel).ConfigureAwait(false);
                return (await TableCounts.OfAsync(source, tables, cancel).ConfigureAwait(false)).Sum(count => count.Rows);
            }).ConfigureAwait(false);
            target = await to.ExplainedAsync(() => EmptyAsync(to, cancel)).ConfigureAwait(false);
            return new LibraryCopy(from, source, to, target, tables, rows);
        }
        catch
        {
            if (target is not null) await target.DisposeAsync().ConfigureAwait(false);
            await source.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>Copies and compares; only then is the copy there for others.</summary>
    /// <param name="step">Called after each row that was written and each that was compared.</param>
    /// <param name="cancel">Stops it; then nothing was copied.</param>
    /// <returns>The tables with their number of rows and the hash over them, the same on both sides.</returns>
    /// <exception cref="LibraryException">A row did not arrive as it was; the message names the first one.</exception>
    public Task<IReadOnlyList<ProvenTable>> RunAsync(Action step, CancellationToken cancel = default) => to.Database.ExplainedAsync<IReadOnlyList<ProvenTable>>(async () =>
    {
        ArgumentNullException.ThrowIfNull(step);
        await using var transaction = await to.Context.Database.BeginTransactionAsync(cancel).ConfigureAwait(false);
        foreach (var table in tables) await TableCopy.RunAsync(from, to, table, step, cancel).ConfigureAwait(false);
        List<ProvenTable> proven = [];
        foreach (var table in tables) proven.Add(await TableProof.RunAsync(from, to, table, step, cancel).ConfigureAwait(false));
        await transaction.CommitAsync(cancel).ConfigureAwait(false);
        return proven;
    });

    public async ValueTask DisposeAsync()
    {
        await from.Context.DisposeAsync().ConfigureAwait(false);
        await to.Context.DisposeAsync().ConfigureAwait(false);
    }

    private static async Task<LibraryContext> EmptyAsync(LibraryDatabase to, CancellationToken cancel)
    {
        await to.PrepareAsync(cancel).ConfigureAwait(false);
        var target = LibraryUpkeep.NewContext(to);
        await LibraryMigration.RunAsync(to, target, to.MigrationPatience, cancel).ConfigureAwait(false);
        var counts = await TableCounts.OfAsync(target, LibraryTable.Of(target), cancel).ConfigureAwait(false);
        if (counts.FirstOrDefault(count => count.Rows > 0) is not { } full) return target;
        await target.DisposeAsync().ConfigureAwait(false);
        throw new LibraryException(LibraryProblem.NotEmpty, $"目标里已经有内容（{full.Table} 有 {full.Rows} 行）：{to.Name}。请换一个空的数据库。");
    }
}

/// <summary>A table that was copied.</summary>
/// <param name="Table">Its name.</param>
/// <param name="Rows">How many rows it has, on both sides.</param>
/// <param name="Hash">SHA-256 over all its rows in the order of their keys, the same on both sides.</param>
public sealed record ProvenTable(string Table, long Rows, string Hash);
