using Jiheng.Storage.Records;
using Jiheng.Storage.Searching;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Jiheng.Storage.Databases;

/// <summary>All that one database does otherwise than another. A new database is a new class beside this one, and its lines in
/// <see cref="MigrationDialects"/>.</summary>
public abstract class LibraryDatabase : IAsyncDisposable
{
    private protected LibraryDatabase()
    {
    }

    /// <summary>What watches the commands; for tests.</summary>
    internal IReadOnlyList<IInterceptor> Watchers { get; init; } = [];

    /// <summary>How long to wait for another process that is migrating.</summary>
    internal TimeSpan MigrationPatience { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>What people call it: a file's path, or a database and its host. Never a password.</summary>
    public abstract string Name { get; }

    internal abstract void Configure(DbContextOptionsBuilder<LibraryContext> options);

    /// <summary>False where there is certainly nothing yet.</summary>
    internal abstract bool IsThere { get; }

    /// <summary>Makes sure that the database is there, is a library, and can be written; migrations run afterwards.</summary>
    internal abstract Task PrepareAsync(CancellationToken cancel);

    /// <summary>Waits until this process may write; null where nobody needs to wait.</summary>
    internal abstract Task<IDisposable?> EnterWriteAsync(CancellationToken cancel);

    /// <summary>Waits until no other process migrates; null where the migrations' own lock does.</summary>
    internal abstract Task<IAsyncDisposable?> EnterMigrationAsync(CancellationToken cancel);

    /// <summary>What went wrong, for people; null where it is no matter of the database.</summary>
    internal abstract LibraryException? Explain(Exception problem);

    /// <summary>Whether a row could not be written because a unique value is there already.</summary>
    internal abstract bool IsDuplicate(DbUpdateException problem);

    /// <summary>Whether a transaction that failed so was undone for the sake of another one, and can be done again.</summary>
    internal abstract bool Passes(Exception problem);

    /// <summary>Takes passages that were just written into the index. Passages that go take their entries with them.</summary>
    internal abstract Task IndexAsync(LibraryContext context, IReadOnlyList<StoredPassage> passages, CancellationToken cancel);

    /// <summary>The passages that hold at least one of the words.</summary>
    internal abstract IQueryable<long> PassagesWith(LibraryContext context, IReadOnlyList<SearchWord> words);

    /// <summary>What the database itself finds wrong with it, in Chinese.</summary>
    internal abstract Task<IReadOnlyList<string>> DamagesAsync(LibraryContext context, CancellationToken cancel);

    /// <summary>The last key that a column gave; 0: none yet.</summary>
    internal abstract Task<long> LastKeyAsync(LibraryContext context, string table, string column, CancellationToken cancel);

    /// <summary>Lets a column go on counting after a key.</summary>
    internal abstract Task CountOnAsync(LibraryContext context, string table, string column, long last, CancellationToken cancel);

    /// <summary>Tells the database that much came into these tables: it plans queries by what it believes to be there.</summary>
    internal abstract Task CountAnewAsync(LibraryContext context, IReadOnlyList<string> tables, CancellationToken cancel);

    internal DbContextOptions<LibraryContext> Options()
    {
        var options = new DbContextOptionsBuilder<LibraryContext>().UseQueryTrackingBehavior(QueryTrackingBehavior.NoTracking);
        Configure(options);
        return options.Options;
    }

    /// <summary>Runs some work and says of each problem of this database what it means.</summary>
    internal async Task<T> ExplainedAsync<T>(Func<Task<T>> work)
    {
        try
        {
            return await work().ConfigureAwait(false);
        }
        catch (Exception problem) when (Explain(problem) is { } explained)
        {
            throw explained;
        }
    }

    /// <summary>Lets go of all files and connections.</summary>
    public abstract ValueTask DisposeAsync();
}
