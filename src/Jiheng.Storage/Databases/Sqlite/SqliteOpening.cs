using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Jiheng.Storage.Databases.Sqlite;

/// <summary>Looks at the file before anything else does, so that what is wrong with it is said once and clearly.</summary>
internal static class SqliteOpening
{
    // A migration takes seconds; a lock older than this was left by a process that died.
    private static readonly TimeSpan StaleAfter = TimeSpan.FromMinutes(2);

    public static async Task PrepareAsync(string file, string connectionString, CancellationToken cancel)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        await using var connection = new SqliteConnection(connectionString);
        await connection.OpenAsync(cancel).ConfigureAwait(false);
        // One question, because another process may be making the library at this moment: its migrations' own tables come first.
        if (Ask(connection, "SELECT count(*) > 0 AND sum(name GLOB '__EFMigrations*') = 0 FROM sqlite_master") is 1L) throw SqliteProblems.NotALibrary(file);
        Ask(connection, "PRAGMA journal_mode = WAL");
        // Reading would work on a write-protected file: ask for the right to write now, not when somebody has typed something.
        Ask(connection, "BEGIN IMMEDIATE");
        Ask(connection, "ROLLBACK");
        if (Has(connection, "__EFMigrationsLock")) FreeStaleLock(connection);
    }

    private static void FreeStaleLock(SqliteConnection connection)
    {
        if (Ask(connection, "SELECT \"Timestamp\" FROM \"__EFMigrationsLock\"") is not string text) return;
        var isTime = DateTime.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var since);
        if (!isTime || DateTime.UtcNow - since > StaleAfter) Ask(connection, "DELETE FROM \"__EFMigrationsLock\"");
    }

    private static bool Has(SqliteConnection connection, string table) =>
        Ask(connection, $"SELECT count(*) FROM sqlite_master WHERE name = '{table}'") is 1L;

    private static object? Ask(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The texts stand in this file.
        command.CommandText = sql;
#pragma warning restore CA2100
        return command.ExecuteScalar();
    }
}
