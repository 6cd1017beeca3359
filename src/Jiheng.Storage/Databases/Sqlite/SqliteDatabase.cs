using Jiheng.Storage.Records;
using Jiheng.Storage.Searching;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Jiheng.Storage.Databases.Sqlite;

/// <summary>A library in one SQLite file: write-ahead log, foreign keys, and patience with others who write.</summary>
public sealed class SqliteDatabase : LibraryDatabase
{
    private readonly SemaphoreSlim writer = new(1);
    private readonly string connection;
    private readonly TimeSpan patience;

    /// <param name="file">The file; it and its folder are made where they are missing.</param>
    /// <param name="patience">How long to wait for somebody else who writes; null: five seconds.</param>
    public SqliteDatabase(string file, TimeSpan? patience = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(file);
        File = Path.GetFullPath(file);
        this.patience = patience ?? TimeSpan.FromSeconds(5);
        connection = new SqliteConnectionStringBuilder
        {
            DataSource = File,
            ForeignKeys = true,
            DefaultTimeout = Math.Max(1, (int)this.patience.TotalSeconds),
        }.ToString();
    }

    /// <summary>The file's full path.</summary>
    public string File { get; }

    public override string Name => File;

    internal override void Configure(DbContextOptionsBuilder<LibraryContext> options) => options
        .UseSqlite(connection)
        .AddInterceptors([new SqlitePatience(patience), .. Watchers])
        // Migrations are written by hand and have no snapshot to compare with; a test compares the schemas themselves.
        .ConfigureWarnings(warnings => warnings.Ignore(RelationalEventId.PendingModelChangesWarning));

    internal override bool IsThere => System.IO.File.Exists(File);

    internal override Task PrepareAsync(CancellationToken cancel) => SqliteOpening.PrepareAsync(File, connection, cancel);

    // SQLite has one writer at a time. Those of this process wait here, without holding a thread, and in turn.
    internal override async Task<IDisposable?> EnterWriteAsync(CancellationToken cancel)
    {
        await writer.WaitAsync(cancel).ConfigureAwait(false);
        return new Turn(writer);
    }

    internal override Task<IAsyncDisposable?> EnterMigrationAsync(CancellationToken cancel) => Task.FromResult<IAsyncDisposable?>(null);

    internal override LibraryException? Explain(Exception problem) => SqliteProblems.Explain(problem, File);

    internal override bool IsDuplicate(DbUpdateException problem) => SqliteProblems.IsDuplicate(problem);

    // There is one writer at a time, so that none stands in another's way.
    internal override bool Passes(Exception problem) => false;

    internal override Task IndexAsync(LibraryContext context, IReadOnlyList<StoredPassage> passages, CancellationToken cancel) =>
        SqliteTextIndex.AddAsync(context, passages, cancel);

    internal override IQueryable<long> PassagesWith(LibraryContext context, IReadOnlyList<SearchWord> words) => SqliteTextIndex.Matching(context, words);

    internal override Task<IReadOnlyList<string>> DamagesAsync(LibraryContext context, CancellationToken cancel) => SqliteUpkeep.DamagesAsync(context, cancel);

    internal override Task<long> LastKeyAsync(LibraryContext context, string table, string column, CancellationToken cancel) => SqliteUpkeep.LastKeyAsync(context, table, cancel);

    internal override Task CountOnAsync(LibraryContext context, string table, string column, long last, CancellationToken cancel) => SqliteUpkeep.CountOnAsync(context, table, last, cancel);

    // Queries here are planned by the indexes alone, whatever the tables hold.
    internal override Task CountAnewAsync(LibraryContext context, IReadOnlyList<string> tables, CancellationToken cancel) => Task.CompletedTask;

    public override ValueTask DisposeAsync()
    {
        using var pool = new SqliteConnection(connection);
        SqliteConnection.ClearPool(pool);
        writer.Dispose();
        return ValueTask.CompletedTask;
    }

    private sealed class Turn(SemaphoreSlim writer) : IDisposable
    {
        public void Dispose() => writer.Release();
    }
}
