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

    /// <summary>Makes sure that the database is there, is a library, and can be written; migrations run afterwards.</summary>
    internal abstract Task PrepareAsync(CancellationToken cancel);

    /// <summary>Waits until this process may write; null where nobody needs to wait.</summary>
    internal abstract Task<IDisposable?> EnterWriteAsync(CancellationToken cancel);

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

    /// <summary>Lets go of all files and connections.</summary>
    public abstract ValueTask DisposeAsync();
}
