namespace Jiheng.Storage.Databases.Postgres;

/// <summary>A trigger that lets rows of a table be written, and never be changed, deleted or cut off.</summary>
internal static class PostgresFixedRows
{
    public static IEnumerable<string> Creation(string table) =>
    [
        $"CREATE FUNCTION {table}_fixed() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION '{table}: rows are never changed or deleted'; END $$",
        $"CREATE TRIGGER {table}_no_change BEFORE UPDATE OR DELETE ON {table} FOR EACH ROW EXECUTE PROCEDURE {table}_fixed()",
        $"CREATE TRIGGER {table}_no_truncate BEFORE TRUNCATE ON {table} FOR EACH STATEMENT EXECUTE PROCEDURE {table}_fixed()",
    ];
}
