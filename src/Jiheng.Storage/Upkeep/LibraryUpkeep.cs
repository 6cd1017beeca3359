using Jiheng.Storage.Audit;
using Jiheng.Storage.Databases;
using Jiheng.Storage.Migrations;
using Microsoft.EntityFrameworkCore;

namespace Jiheng.Storage.Upkeep;

/// <summary>What the keeper of a library does with it as a whole, while nobody opens a document.</summary>
public static class LibraryUpkeep
{
    // Large tables take their time; nobody waits at a screen.
    private static readonly TimeSpan Patience = TimeSpan.FromHours(6);

    /// <summary>Makes a library where there is none, and brings it up to date.</summary>
    /// <returns>The migrations that ran, in their order; none where it was up to date.</returns>
    /// <exception cref="LibraryException">It cannot be opened or changed.</exception>
    public static Task<IReadOnlyList<string>> MigrateAsync(LibraryDatabase database, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(database);
        return database.ExplainedAsync(async () =>
        {
            await database.PrepareAsync(cancel).ConfigureAwait(false);
            await using var context = NewContext(database);
            return await LibraryMigration.RunAsync(database, context, Patience, cancel).ConfigureAwait(false);
        });
    }

    /// <summary>The audit log of a library that must be there and up to date.</summary>
    /// <exception cref="LibraryException">There is no library, it cannot be opened, or it is not up to date.</exception>
    public static Task<AuditLog> AuditLogAsync(LibraryDatabase database, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(database);
        return database.ExplainedAsync(async () =>
        {
            await (await OpenAsync(database, cancel).ConfigureAwait(false)).DisposeAsync().ConfigureAwait(false);
            return new AuditLog(new LibrarySession(database, "", TimeProvider.System));
        });
    }

    internal static LibraryContext NewContext(LibraryDatabase database)
    {
        var context = new LibraryContext(database.Options());
        context.Database.SetCommandTimeout(Patience);
        return context;
    }

    /// <summary>Opens a library that must be there and up to date.</summary>
    internal static async Task<LibraryContext> OpenAsync(LibraryDatabase database, CancellationToken cancel)
    {
        if (!database.IsThere) throw new LibraryException(LibraryProblem.NotFound, $"这里没有资料库：{database.Name}。请检查写得对不对。");
        await database.PrepareAsync(cancel).ConfigureAwait(false);
        var context = NewContext(database);
        var lacking = await LibraryMigration.LackingAsync(context, cancel).ConfigureAwait(false);
        if (lacking.Count == 0) return context;
        await context.DisposeAsync().ConfigureAwait(false);
        throw new LibraryException(LibraryProblem.OlderVersion, $"资料库还没有升级到这个版本：{database.Name}，缺 {lacking.Count} 步（{lacking[0]} 起）。请先运行 jiheng db migrate。");
    }
}
