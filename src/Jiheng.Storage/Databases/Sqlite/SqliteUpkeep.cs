using Microsoft.EntityFrameworkCore;

namespace Jiheng.Storage.Databases.Sqlite;

/// <summary>What the keeper of a library asks of SQLite alone.</summary>
internal static class SqliteUpkeep
{
    public static async Task<IReadOnlyList<string>> DamagesAsync(LibraryContext context, CancellationToken cancel)
    {
        var said = await context.Database.SqlQuery<string>($"SELECT integrity_check AS \"Value\" FROM pragma_integrity_check").ToListAsync(cancel).ConfigureAwait(false);
        return said is ["ok"] ? [] : [.. said.Select(damage => $"资料库文件已损坏：{damage}。")];
    }

    public static async Task<long> LastKeyAsync(LibraryContext context, string table, CancellationToken cancel) =>
        (await context.Database.SqlQuery<long>($"SELECT seq AS \"Value\" FROM sqlite_sequence WHERE name = {table}").ToListAsync(cancel).ConfigureAwait(false)).FirstOrDefault();

    public static async Task CountOnAsync(LibraryContext context, string table, long last, CancellationToken cancel)
    {
        await context.Database.ExecuteSqlAsync($"DELETE FROM sqlite_sequence WHERE name = {table}", cancel).ConfigureAwait(false);
        await context.Database.ExecuteSqlAsync($"INSERT INTO sqlite_sequence (name, seq) VALUES ({table}, {last})", cancel).ConfigureAwait(false);
    }
}
