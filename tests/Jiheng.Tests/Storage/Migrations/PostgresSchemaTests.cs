using System.Text;
using Jiheng.Storage;
using Jiheng.Storage.Databases.Postgres;
using Jiheng.Tests.Storage.Databases;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Jiheng.Tests.Storage.Migrations;

/// <summary>The same migrations make on PostgreSQL what the model says there.</summary>
public sealed class PostgresSchemaTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_migrated_schema_equals_the_model()
    {
        var (migrated, modelled) = (await PostgresCluster.NewDatabaseAsync(), await PostgresCluster.NewDatabaseAsync(empty: true));
        var database = new PostgresDatabase(modelled);
        var options = new DbContextOptionsBuilder<LibraryContext>();
        database.Configure(options);
        await using var context = new LibraryContext(options.Options);
        await context.Database.EnsureCreatedAsync(Cancel);

        var expected = await SchemaAsync(modelled);
        Assert.Contains("documents | hash | text", expected, StringComparison.Ordinal);
        Assert.Equal(expected, await SchemaAsync(migrated));
        await database.DisposeAsync();
    }

    [Fact]
    public async Task Every_text_is_compared_by_its_characters_numbers()
    {
        var migrated = await PostgresCluster.NewDatabaseAsync();
        Assert.Empty(await RowsAsync(migrated, "SELECT table_name, column_name FROM information_schema.columns WHERE table_schema = 'public' AND table_name NOT LIKE '\\_\\_EF%' AND data_type = 'text' AND collation_name IS DISTINCT FROM 'C'"));
    }

    // Columns with type, obligation, default and order; indexes with their filters; keys with what a deletion does.
    private static async Task<string> SchemaAsync(string database)
    {
        var schema = new StringBuilder();
        foreach (var sql in new[]
        {
            "SELECT table_name, column_name, data_type, is_nullable, coalesce(column_default, ''), coalesce(collation_name, '') FROM information_schema.columns WHERE table_schema = 'public' AND table_name NOT LIKE '\\_\\_EF%' AND table_name <> 'passage_index' ORDER BY 1, 2",
            "SELECT indexdef FROM pg_indexes WHERE schemaname = 'public' AND tablename NOT LIKE '\\_\\_EF%' AND tablename <> 'passage_index' ORDER BY 1",
            "SELECT conrelid::regclass::text, conname, pg_get_constraintdef(oid) FROM pg_constraint WHERE connamespace = 'public'::regnamespace AND conrelid::regclass::text NOT LIKE '%\\_\\_EF%' AND conrelid::regclass::text <> 'passage_index' ORDER BY 2",
        })
        {
            foreach (var row in await RowsAsync(database, sql)) schema.AppendLine(row);
        }

        return schema.ToString();
    }

    private static async Task<List<string>> RowsAsync(string database, string sql)
    {
        await using var connection = new NpgsqlConnection(database + ";Pooling=false");
        await connection.OpenAsync(Cancel);
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The texts stand in this file.
        command.CommandText = sql;
#pragma warning restore CA2100
        await using var reader = await command.ExecuteReaderAsync(Cancel);
        List<string> rows = [];
        while (await reader.ReadAsync(Cancel)) rows.Add(string.Join(" | ", Enumerable.Range(0, reader.FieldCount).Select(column => reader.GetValue(column))));
        return rows;
    }
}
