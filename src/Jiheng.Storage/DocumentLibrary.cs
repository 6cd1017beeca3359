using Jiheng.Storage.Corrections;
using Jiheng.Storage.Databases;
using Jiheng.Storage.Documents;
using Jiheng.Storage.Listing;
using Jiheng.Storage.Sets;
using Jiheng.Storage.Statistics;
using Microsoft.EntityFrameworkCore;

namespace Jiheng.Storage;

/// <summary>The library of documents: everything read so far, what was found in it, and what people corrected. One object serves
/// all requests of a process.</summary>
/// <remarks>Every method throws <see cref="LibraryException"/> with a Chinese sentence where the database cannot do its part.</remarks>
public sealed class DocumentLibrary : IAsyncDisposable
{
    private readonly LibrarySession session;

    private DocumentLibrary(LibrarySession session)
    {
        this.session = session;
        Documents = new DocumentShelf(session);
        Forms = new FormShelf(session);
        Corrections = new CorrectionBook(session);
        Sets = new SetShelf(session);
        Statistics = new LibraryStatistics(session);
    }

    public DocumentShelf Documents { get; }

    public FormShelf Forms { get; }

    public CorrectionBook Corrections { get; }

    public SetShelf Sets { get; }

    public LibraryStatistics Statistics { get; }

    /// <summary>Counts the changes made through this object: while it stays the same, so does what was read, but for other processes.</summary>
    public long Changes => session.Changes;

    /// <summary>Opens a library, makes it where there is none, and brings it up to date.</summary>
    /// <param name="database">Where it is kept.</param>
    /// <param name="version">The version of Jiheng, kept with each document that it reads.</param>
    /// <param name="clock">Null: the system's.</param>
    /// <param name="cancel">Stops the opening.</param>
    /// <exception cref="LibraryException">It is no library, damaged, held by others, from a newer version, or cannot be written.</exception>
    public static async Task<DocumentLibrary> OpenAsync(LibraryDatabase database, string version, TimeProvider? clock = null, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(database);
        var session = new LibrarySession(database, version, clock ?? TimeProvider.System);
        await session.ExplainedAsync(async () =>
        {
            await database.PrepareAsync(cancel).ConfigureAwait(false);
            return true;
        }).ConfigureAwait(false);
        await session.ReadAsync(context => MigrateAsync(context, database.MigrationPatience, cancel), cancel).ConfigureAwait(false);
        return new DocumentLibrary(session);
    }

    /// <summary>Closes the database with it.</summary>
    public async ValueTask DisposeAsync() => await session.Database.DisposeAsync().ConfigureAwait(false);

    private static async Task<bool> MigrateAsync(LibraryContext context, TimeSpan patience, CancellationToken cancel)
    {
        HashSet<string> known = [.. context.Database.GetMigrations()];
        var applied = await context.Database.GetAppliedMigrationsAsync(cancel).ConfigureAwait(false);
        if (applied.FirstOrDefault(migration => !known.Contains(migration)) is { } unknown)
            throw new LibraryException(LibraryProblem.NewerVersion, $"资料库是更新版本的绩衡建立的（{unknown}），这个版本不能打开它。请升级绩衡，或换一个资料库文件。");
        if (applied.Count() == known.Count) return true;
        // EF Core waits for ever for another process's migration, also where that process died in the middle of it.
        using var limited = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        limited.CancelAfter(patience);
        try
        {
            await context.Database.MigrateAsync(limited.Token).ConfigureAwait(false);
            return true;
        }
        catch (OperationCanceledException problem) when (!cancel.IsCancellationRequested)
        {
            throw new LibraryException(LibraryProblem.Locked, "另一个绩衡正在升级资料库，或上一次升级中途断了。请过两分钟再启动。", problem);
        }
    }
}
