using Jiheng.Storage.Databases;
using Microsoft.EntityFrameworkCore;

namespace Jiheng.Storage.Migrations;

/// <summary>Brings a database up to date.</summary>
internal static class LibraryMigration
{
    /// <returns>The migrations that the database lacked, in their order.</returns>
    /// <exception cref="LibraryException">It is of a newer version, or somebody else has been migrating it for too long.</exception>
    public static async Task<IReadOnlyList<string>> RunAsync(LibraryDatabase database, LibraryContext context, TimeSpan patience, CancellationToken cancel)
    {
        // EF Core waits for ever for another process's migration, also where that process died in the middle of it.
        using var limited = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        limited.CancelAfter(patience);
        try
        {
            if (await LackingAsync(context, limited.Token).ConfigureAwait(false) is []) return [];
            await using var turn = await database.EnterMigrationAsync(limited.Token).ConfigureAwait(false);
            // Asked again: whoever had the turn before has most likely done it.
            var lacking = await LackingAsync(context, limited.Token).ConfigureAwait(false);
            if (lacking.Count == 0) return [];
            await context.Database.MigrateAsync(limited.Token).ConfigureAwait(false);
            return lacking;
        }
        catch (OperationCanceledException problem) when (!cancel.IsCancellationRequested)
        {
            throw new LibraryException(LibraryProblem.Locked, "另一个绩衡正在升级资料库，或上一次升级中途断了。请过两分钟再启动。", problem);
        }
    }

    /// <summary>The migrations that a database lacks, in their order.</summary>
    /// <exception cref="LibraryException">It has one that this version does not know.</exception>
    public static async Task<IReadOnlyList<string>> LackingAsync(LibraryContext context, CancellationToken cancel)
    {
        string[] known = [.. context.Database.GetMigrations()];
        HashSet<string> applied = [.. await context.Database.GetAppliedMigrationsAsync(cancel).ConfigureAwait(false)];
        if (applied.Except(known).FirstOrDefault() is { } unknown)
            throw new LibraryException(LibraryProblem.NewerVersion, $"资料库是更新版本的绩衡建立的（{unknown}），这个版本不能打开它。请升级绩衡，或换一个资料库文件。");
        return [.. known.Where(migration => !applied.Contains(migration))];
    }
}
