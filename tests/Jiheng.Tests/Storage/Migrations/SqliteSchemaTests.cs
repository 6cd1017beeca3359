using System.Text;
using System.Text.RegularExpressions;
using Jiheng.Storage;
using Jiheng.Storage.Databases.Sqlite;
using Jiheng.Tests.Cli;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Jiheng.Tests.Storage.Migrations;

/// <summary>Migrations are written by hand: what they make must be what the model says.</summary>
public sealed partial class SqliteSchemaTests
{
    [Fact]
    public async Task The_migrated_schema_equals_the_model()
    {
        await using var migrated = await TestLibrary.OpenAsync(DatabaseKind.Sqlite);
        using var folder = new TemporaryFolder();
        var database = new SqliteDatabase(folder["model.db"]);
        var options = new DbContextOptionsBuilder<LibraryContext>();
        database.Configure(options);
        await using var context = new LibraryContext(options.Options);
        await context.Database.EnsureCreatedAsync(TestContext.Current.CancellationToken);

        Assert.Equal(Schema(database.File), Schema(migrated.Database.Name));
        await database.DisposeAsync();
    }

    [Fact]
    public async Task Tables_and_columns_have_names_that_need_no_quotes()
    {
        await using var library = await TestLibrary.OpenAsync(DatabaseKind.Sqlite);
        await using var context = library.Context();
        var names = context.Model.GetEntityTypes().SelectMany(entity => entity.GetProperties().Select(property => property.GetColumnName()).Append(entity.GetTableName()!));
        Assert.All(names, name => Assert.Matches("^[a-z_]+$", name));
    }

    // Columns with type, obligation and default; keys; indexes with their filters; foreign keys with what a deletion does.
    private static string Schema(string file)
    {
        using var connection = new SqliteConnection($"Data Source={file};Pooling=False");
        connection.Open();
        var schema = new StringBuilder();
        foreach (var table in Rows(connection, "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'passage_index%' AND name NOT LIKE '\\_\\_EF%' ESCAPE '\\' AND name NOT LIKE 'sqlite%'").Order(StringComparer.Ordinal))
        {
            schema.AppendLine(table);
            foreach (var row in Rows(connection, $"SELECT name, type, \"notnull\", dflt_value, pk FROM pragma_table_info('{table}')").Order(StringComparer.Ordinal)) schema.AppendLine("  " + row);
            foreach (var row in Rows(connection, $"SELECT \"table\", \"from\", \"to\", on_delete FROM pragma_foreign_key_list('{table}')").Order(StringComparer.Ordinal)) schema.AppendLine("  -> " + row);
            foreach (var row in Rows(connection, $"SELECT sql FROM sqlite_master WHERE type = 'index' AND tbl_name = '{table}' AND sql IS NOT NULL").Order(StringComparer.Ordinal)) schema.AppendLine("  " + row);
            foreach (var row in Rows(connection, $"SELECT sql FROM sqlite_master WHERE name = '{table}'")) schema.AppendLine(row.Contains("AUTOINCREMENT", StringComparison.Ordinal) ? "  counts up" : "");
        }

        return Blanks().Replace(schema.ToString(), " ");
    }

    private static List<string> Rows(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read()) rows.Add(string.Join(" | ", Enumerable.Range(0, reader.FieldCount).Select(column => reader.GetValue(column))));
        return rows;
    }

    [GeneratedRegex(" +")]
    private static partial Regex Blanks();
}
