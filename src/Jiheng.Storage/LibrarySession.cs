using Jiheng.Storage.Databases;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace Jiheng.Storage;

/// <summary>How all parts of the library reach the database: each call its own context, each change one transaction, each
/// problem a sentence.</summary>
internal sealed class LibrarySession(LibraryDatabase database, string version, TimeProvider clock)
{
    private const int Attempts = 5;
    private readonly PooledDbContextFactory<LibraryContext> contexts = new(database.Options());
    private long changes;

    public LibraryDatabase Database => database;

    /// <summary>The version of Jiheng that works on the library.</summary>
    public string Version => version;

    /// <summary>Counts the changes that this process made.</summary>
    public long Changes => Interlocked.Read(ref changes);

    public DateTime Now => clock.GetUtcNow().UtcDateTime;

    public Task<T> ReadAsync<T>(Func<LibraryContext, Task<T>> read, CancellationToken cancel) => database.ExplainedAsync(async () =>
    {
        await using var context = await contexts.CreateDbContextAsync(cancel).ConfigureAwait(false);
        return await read(context).ConfigureAwait(false);
    });

    /// <summary>Runs a change as one transaction, after those of this process that came before where the database has one writer.
    /// Where the database undid it for the sake of another's it is run again, in a context of its own.</summary>
    public Task<T> WriteAsync<T>(Func<LibraryContext, Task<T>> write, CancellationToken cancel) => database.ExplainedAsync(async () =>
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await ChangeAsync(write, cancel).ConfigureAwait(false);
            }
            catch (Exception problem) when (attempt < Attempts && database.Passes(problem))
            {
                // Not at once, and not all at the same moment: they would meet again.
                await Task.Delay(Random.Shared.Next(5, 20 << attempt), cancel).ConfigureAwait(false);
            }
        }
    });

    public Task WriteAsync(Func<LibraryContext, Task> write, CancellationToken cancel) => WriteAsync(async context =>
    {
        await write(context).ConfigureAwait(false);
        return true;
    }, cancel);

    private async Task<T> ChangeAsync<T>(Func<LibraryContext, Task<T>> write, CancellationToken cancel)
    {
        using var turn = await database.EnterWriteAsync(cancel).ConfigureAwait(false);
        await using var context = await contexts.CreateDbContextAsync(cancel).ConfigureAwait(false);
        context.ChangeTracker.QueryTrackingBehavior = QueryTrackingBehavior.TrackAll;
        await using var transaction = await context.Database.BeginTransactionAsync(cancel).ConfigureAwait(false);
        var result = await write(context).ConfigureAwait(false);
        await transaction.CommitAsync(cancel).ConfigureAwait(false);
        Interlocked.Increment(ref changes);
        return result;
    }
}
