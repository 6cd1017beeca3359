using System.Runtime.CompilerServices;
using Jiheng.Domain.Audit;
using Jiheng.Storage.Audit;
using Jiheng.Storage.Databases;
using Jiheng.Storage.Records;
using Jiheng.Storage.Scoping;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace Jiheng.Storage;

/// <summary>How all parts of the library reach the database: each call its own context, each change one transaction, each
/// problem a sentence.</summary>
internal sealed class LibrarySession
{
    private const int Attempts = 5;
    private readonly LibraryDatabase database;
    private readonly TimeProvider clock;
    private readonly PooledDbContextFactory<LibraryContext> contexts;
    private readonly StrongBox<long> changes;

    public LibrarySession(LibraryDatabase database, string version, TimeProvider clock) =>
        (this.database, Version, this.clock, contexts, changes, Actor, Scope) = (database, version, clock, new(database.Options()), new(), Actor.Local, LibraryScope.Whole);

    private LibrarySession(LibrarySession shared, Actor actor, LibraryScope scope, TimeProvider clock) =>
        (database, Version, this.clock, contexts, changes, Actor, Scope) = (shared.database, shared.Version, clock, shared.contexts, shared.changes, actor, scope);

    public LibraryDatabase Database => database;

    /// <summary>The version of Jiheng that works on the library.</summary>
    public string Version { get; }

    /// <summary>Whose work it is; the audit log names him.</summary>
    public Actor Actor { get; }

    /// <summary>Whose records are seen.</summary>
    public LibraryScope Scope { get; }

    /// <summary>Counts the changes that this process made, whoever made them.</summary>
    public long Changes => Interlocked.Read(ref changes.Value);

    public DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <summary>The same library in somebody else's hands.</summary>
    public LibrarySession As(Actor actor, LibraryScope scope) => new(this, actor, scope, clock);

    /// <summary>The same library by another clock.</summary>
    public LibrarySession At(TimeProvider other) => new(this, Actor, Scope, other);

    public Task<T> ReadAsync<T>(Func<LibraryContext, Task<T>> read, CancellationToken cancel) => database.ExplainedAsync(async () =>
    {
        await using var context = await OpenAsync(cancel).ConfigureAwait(false);
        return await read(context).ConfigureAwait(false);
    });

    /// <summary>Runs a change as one transaction, together with what it notes for the audit log, after those of this process that came before where the database has one writer.
    /// Where the database undid it for the sake of another's it is run again, in a context of its own.</summary>
    public Task<T> WriteAsync<T>(Func<LibraryContext, AuditTrail, Task<T>> write, CancellationToken cancel) => database.ExplainedAsync(async () =>
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await ChangeAsync(write, cancel).ConfigureAwait(false);
            }
            catch (Exception problem) when (attempt < Attempts && (database.Passes(problem) || IsFirstEntry(problem)))
            {
                // Not at once, and not all at the same moment: they would meet again.
                await Task.Delay(Random.Shared.Next(5, 20 << attempt), cancel).ConfigureAwait(false);
            }
        }
    });

    public Task WriteAsync(Func<LibraryContext, AuditTrail, Task> write, CancellationToken cancel) => WriteAsync(async (context, trail) =>
    {
        await write(context, trail).ConfigureAwait(false);
        return true;
    }, cancel);

    /// <summary>Reads for somebody who cannot wait otherwise.</summary>
    public T Read<T>(Func<LibraryContext, T> read)
    {
        using var context = contexts.CreateDbContext();
        return read(context);
    }

    /// <summary>Writes for somebody who cannot wait otherwise, what no audit log tells of.</summary>
    public void Write(Action<LibraryContext> write)
    {
        using var context = contexts.CreateDbContext();
        write(context);
        context.SaveChanges();
    }

    private async Task<LibraryContext> OpenAsync(CancellationToken cancel)
    {
        var context = await contexts.CreateDbContextAsync(cancel).ConfigureAwait(false);
        context.Scope = Scope;
        return context;
    }

    // Two who write the very first entry of the log or of a register at once, or one who comes to a filing twice: the second comes after it.
    private bool IsFirstEntry(Exception problem) => problem is DbUpdateException update && database.IsDuplicate(update) && update.Entries.Any(entry => entry.Entity is StoredAuditHead or StoredRegister or StoredFilingPresence);

    private async Task<T> ChangeAsync<T>(Func<LibraryContext, AuditTrail, Task<T>> write, CancellationToken cancel)
    {
        using var turn = await database.EnterWriteAsync(cancel).ConfigureAwait(false);
        await using var context = await OpenAsync(cancel).ConfigureAwait(false);
        context.ChangeTracker.QueryTrackingBehavior = QueryTrackingBehavior.TrackAll;
        await using var transaction = await context.Database.BeginTransactionAsync(cancel).ConfigureAwait(false);
        var trail = new AuditTrail();
        var result = await write(context, trail).ConfigureAwait(false);
        // Last, because from here to the end nobody else can write.
        await trail.WriteAsync(context, Actor, Now, cancel).ConfigureAwait(false);
        await transaction.CommitAsync(cancel).ConfigureAwait(false);
        Interlocked.Increment(ref changes.Value);
        return result;
    }
}
