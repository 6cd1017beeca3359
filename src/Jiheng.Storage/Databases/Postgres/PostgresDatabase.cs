using Jiheng.Storage.Records;
using Jiheng.Storage.Searching;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql;

namespace Jiheng.Storage.Databases.Postgres;

/// <summary>A library in a PostgreSQL database, shared by any number of processes on any number of machines.</summary>
public sealed class PostgresDatabase : LibraryDatabase
{
    // The oldest version that is promised; EF Core writes no SQL that a later one brought.
    private const int OldestVersion = 15;
    private readonly NpgsqlConnectionStringBuilder connection;

    /// <param name="connection">As Npgsql reads it: Host=…;Database=…;Username=….</param>
    /// <exception cref="ArgumentException">It is no connection string, or names no host or no database.</exception>
    public PostgresDatabase(string connection)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(connection);
        this.connection = new NpgsqlConnectionStringBuilder(connection) { ApplicationName = "jiheng" };
        if (string.IsNullOrEmpty(this.connection.Host) || string.IsNullOrEmpty(this.connection.Database)) throw new ArgumentException("Host and Database are needed.", nameof(connection));
    }

    /// <summary>Database and host; user and password never stand in a message.</summary>
    public override string Name => $"{connection.Database}@{connection.Host}";

    internal override void Configure(DbContextOptionsBuilder<LibraryContext> options) => options
        .UseNpgsql(connection.ConnectionString, npgsql => npgsql.SetPostgresVersion(OldestVersion, 0))
        .ReplaceService<IModelCustomizer, PostgresModel>()
        .ReplaceService<IMigrationsSqlGenerator, PostgresMigrations>()
        .AddInterceptors(Watchers)
        // Migrations are written by hand and have no snapshot to compare with; a test compares the schemas themselves.
        .ConfigureWarnings(warnings => warnings.Ignore(RelationalEventId.PendingModelChangesWarning));

    internal override bool IsThere => true;

    internal override Task PrepareAsync(CancellationToken cancel) => PostgresOpening.PrepareAsync(connection, Name, cancel);

    // Writers wait for each other's rows, not for each other.
    internal override Task<IDisposable?> EnterWriteAsync(CancellationToken cancel) => Task.FromResult<IDisposable?>(null);

    internal override async Task<IAsyncDisposable?> EnterMigrationAsync(CancellationToken cancel) => await PostgresMigrationTurn.EnterAsync(connection, cancel).ConfigureAwait(false);

    internal override LibraryException? Explain(Exception problem) => PostgresProblems.Explain(problem, Name);

    internal override bool IsDuplicate(DbUpdateException problem) => PostgresProblems.IsDuplicate(problem);

    internal override bool Passes(Exception problem) => PostgresProblems.Passes(problem);

    internal override Task IndexAsync(LibraryContext context, IReadOnlyList<StoredPassage> passages, CancellationToken cancel) =>
        PostgresTextIndex.AddAsync(context, passages, cancel);

    internal override IQueryable<long> PassagesWith(LibraryContext context, IReadOnlyList<SearchWord> words) => PostgresTextIndex.Matching(context, words);

    internal override Task<IReadOnlyList<string>> DamagesAsync(LibraryContext context, CancellationToken cancel) => PostgresUpkeep.DamagesAsync(context, cancel);

    internal override Task<long> LastKeyAsync(LibraryContext context, string table, string column, CancellationToken cancel) => PostgresUpkeep.LastKeyAsync(context, table, column, cancel);

    internal override Task CountOnAsync(LibraryContext context, string table, string column, long last, CancellationToken cancel) =>
        PostgresUpkeep.CountOnAsync(context, table, column, last, cancel);

    internal override Task CountAnewAsync(LibraryContext context, IReadOnlyList<string> tables, CancellationToken cancel) => PostgresUpkeep.CountAnewAsync(context, tables, cancel);

    public override ValueTask DisposeAsync()
    {
        using var pool = new NpgsqlConnection(connection.ConnectionString);
        NpgsqlConnection.ClearPool(pool);
        return ValueTask.CompletedTask;
    }
}
