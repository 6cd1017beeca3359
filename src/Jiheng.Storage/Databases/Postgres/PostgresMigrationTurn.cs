using Npgsql;

namespace Jiheng.Storage.Databases.Postgres;

/// <summary>One node migrates, the others wait for it. A node that dies lets go: the lock lives as long as its connection.</summary>
/// <remarks>EF Core's own lock ends with the first migration's transaction: a node that waits for it slips in between two migrations, and
/// both run the second.</remarks>
internal sealed class PostgresMigrationTurn : IAsyncDisposable
{
    private readonly NpgsqlConnection connection;

    private PostgresMigrationTurn(NpgsqlConnection connection) => this.connection = connection;

    public static async Task<PostgresMigrationTurn> EnterAsync(NpgsqlConnectionStringBuilder connectionString, CancellationToken cancel)
    {
        // A connection of its own, which is closed and not kept for others: closing lets go of the lock.
        var turn = new PostgresMigrationTurn(new NpgsqlConnection(new NpgsqlConnectionStringBuilder(connectionString.ConnectionString) { Pooling = false }.ConnectionString));
        try
        {
            await turn.connection.OpenAsync(cancel).ConfigureAwait(false);
            await using var command = turn.connection.CreateCommand();
            // Any number does, as long as nothing else in this database uses it. Waiting is ended by whoever asked.
            (command.CommandText, command.CommandTimeout) = ("SELECT pg_advisory_lock(7244623210042)", 0);
            await command.ExecuteNonQueryAsync(cancel).ConfigureAwait(false);
            return turn;
        }
        catch
        {
            await turn.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    public ValueTask DisposeAsync() => connection.DisposeAsync();
}
