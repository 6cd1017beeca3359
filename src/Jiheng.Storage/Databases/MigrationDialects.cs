using Jiheng.Storage.Databases.Postgres;
using Jiheng.Storage.Databases.Sqlite;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Migrations.Operations;
using Microsoft.EntityFrameworkCore.Migrations.Operations.Builders;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

namespace Jiheng.Storage.Databases;

/// <summary>What migrations must say otherwise for each database; all else they say once.</summary>
internal static class MigrationDialects
{
    private const string Sqlite = "Microsoft.EntityFrameworkCore.Sqlite";
    private const string Postgres = "Npgsql.EntityFrameworkCore.PostgreSQL";

    /// <summary>A key that the database counts up and never gives twice.</summary>
    public static OperationBuilder<AddColumnOperation> Identity(this OperationBuilder<AddColumnOperation> column) => column
        .Annotation("Sqlite:Autoincrement", true)
        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.SerialColumn);

    /// <summary>Lets rows of a table be written, and never be changed or deleted.</summary>
    public static void ForbidChanges(this MigrationBuilder migration, string table)
    {
        foreach (var command in migration.ActiveProvider switch
        {
            Sqlite => SqliteFixedRows.Creation(table),
            Postgres => PostgresFixedRows.Creation(table),
            var other => throw new NotSupportedException($"No fixed rows for {other}."),
        }) migration.Sql(command);
    }

    /// <summary>Lets the owner's path in documents, forms and sets follow the organisation's own, whoever moves it.</summary>
    public static void FollowOwners(this MigrationBuilder migration)
    {
        foreach (var command in migration.ActiveProvider switch
        {
            Sqlite => SqliteOwners.Creation,
            Postgres => PostgresOwners.Creation,
            var other => throw new NotSupportedException($"No following owners for {other}."),
        }) migration.Sql(command);
    }

    /// <summary>Lets the owner's path in projects and filings follow the organisation's own too.</summary>
    public static void FollowOwnersOfFilings(this MigrationBuilder migration)
    {
        foreach (var command in migration.ActiveProvider switch
        {
            Sqlite => SqliteOwners.CreationForFilings,
            Postgres => PostgresOwners.CreationForFilings,
            var other => throw new NotSupportedException($"No following owners for {other}."),
        }) migration.Sql(command);
    }

    public static void CreateTextIndex(this MigrationBuilder migration)
    {
        foreach (var command in migration.ActiveProvider switch
        {
            Sqlite => SqliteTextIndex.Creation,
            Postgres => PostgresTextIndex.Creation,
            var other => throw new NotSupportedException($"No full-text index for {other}."),
        }) migration.Sql(command);
    }
}
