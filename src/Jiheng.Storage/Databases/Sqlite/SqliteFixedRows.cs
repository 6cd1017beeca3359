namespace Jiheng.Storage.Databases.Sqlite;

/// <summary>Triggers that let rows of a table be written, and never be changed or deleted.</summary>
internal static class SqliteFixedRows
{
    public static IEnumerable<string> Creation(string table) => [Trigger(table, "UPDATE"), Trigger(table, "DELETE")];

    private static string Trigger(string table, string change) =>
        $"CREATE TRIGGER {table}_no_{change.ToLowerInvariant()} BEFORE {change} ON {table} BEGIN SELECT RAISE(ABORT, '{table}: rows are never changed or deleted'); END";
}
