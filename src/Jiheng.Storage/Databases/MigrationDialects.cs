using Jiheng.Storage.Databases.Sqlite;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Migrations.Operations;
using Microsoft.EntityFrameworkCore.Migrations.Operations.Builders;

namespace Jiheng.Storage.Databases;

/// <summary>What migrations must say otherwise for each database; all else they say once.</summary>
internal static class MigrationDialects
{
    private const string Sqlite = "Microsoft.EntityFrameworkCore.Sqlite";

    /// <summary>A key that the database counts up and never gives twice.</summary>
    public static OperationBuilder<AddColumnOperation> Identity(this OperationBuilder<AddColumnOperation> column) =>
        column.Annotation("Sqlite:Autoincrement", true);

    public static void CreateTextIndex(this MigrationBuilder migration)
    {
        if (migration.ActiveProvider != Sqlite) throw new NotSupportedException($"No full-text index for {migration.ActiveProvider}.");
        foreach (var command in SqliteTextIndex.Creation) migration.Sql(command);
    }
}
