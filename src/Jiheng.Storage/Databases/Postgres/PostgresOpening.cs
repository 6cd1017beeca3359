using Npgsql;

namespace Jiheng.Storage.Databases.Postgres;

/// <summary>Looks at the database before anything else does, so that what is wrong with it is said once and clearly.</summary>
internal static class PostgresOpening
{
    public static async Task PrepareAsync(NpgsqlConnectionStringBuilder connectionString, string name, CancellationToken cancel)
    {
        await using var connection = new NpgsqlConnection(connectionString.ConnectionString);
        await connection.OpenAsync(cancel).ConfigureAwait(false);
        await using var command = connection.CreateCommand();
        command.CommandText = """
            SELECT current_setting('server_encoding'), current_setting('transaction_read_only'),
                (SELECT count(*) FROM information_schema.tables WHERE table_schema = current_schema() AND table_type = 'BASE TABLE'),
                (SELECT count(*) FROM information_schema.tables WHERE table_schema = current_schema() AND table_name = '__EFMigrationsHistory')
            """;
        await using var reader = await command.ExecuteReaderAsync(cancel).ConfigureAwait(false);
        await reader.ReadAsync(cancel).ConfigureAwait(false);
        if (reader.GetString(0) != "UTF8") throw PostgresProblems.NotUnicode(name, reader.GetString(0));
        if (reader.GetString(1) != "off") throw PostgresProblems.NotWritable(name);
        if (reader.GetInt64(2) > 0 && reader.GetInt64(3) == 0) throw PostgresProblems.NotALibrary(name);
    }
}
