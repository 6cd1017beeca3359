using Microsoft.EntityFrameworkCore;

namespace Jiheng.Storage.Databases.Postgres;

/// <summary>What the keeper of a library asks of PostgreSQL alone.</summary>
internal static class PostgresUpkeep
{
    /// <remarks>The server notices damaged pages where they are read, and a check reads all files and forms. An index whose making was broken off stays unused without a word.</remarks>
    public static async Task<IReadOnlyList<string>> DamagesAsync(LibraryContext context, CancellationToken cancel)
    {
        var unused = await context.Database.SqlQuery<string>(
            $"SELECT c.relname::text AS \"Value\" FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid JOIN pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = current_schema() AND NOT i.indisvalid").ToListAsync(cancel).ConfigureAwait(false);
        return [.. unused.Select(index => $"数据库的索引 {index} 没有建成，请重建它（REINDEX INDEX {index}）。")];
    }

    public static async Task<long> LastKeyAsync(LibraryContext context, string table, string column, CancellationToken cancel) =>
        (await context.Database.SqlQuery<long>($"SELECT coalesce(pg_sequence_last_value(pg_get_serial_sequence({table}, {column})::regclass), 0) AS \"Value\"").ToListAsync(cancel).ConfigureAwait(false)).Single();

    public static Task CountOnAsync(LibraryContext context, string table, string column, long last, CancellationToken cancel) =>
        context.Database.SqlQuery<long>($"SELECT setval(pg_get_serial_sequence({table}, {column})::regclass, {last}) AS \"Value\"").ToListAsync(cancel);

    // The server counts by itself, but up to a minute later; until then it believes the tables to be as small as they were.
    public static async Task CountAnewAsync(LibraryContext context, IReadOnlyList<string> tables, CancellationToken cancel)
    {
        foreach (var command in tables.Select(table => $"ANALYZE {table}")) await context.Database.ExecuteSqlRawAsync(command, cancel).ConfigureAwait(false);
    }
}
