using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Migrations.Operations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Infrastructure.Internal;
using Npgsql.EntityFrameworkCore.PostgreSQL.Migrations;

namespace Jiheng.Storage.Databases.Postgres;

#pragma warning disable EF1001 // The base class cannot be made without this part of the provider.
/// <summary>Gives every column of text the order of <see cref="PostgresModel"/>, so that no migration has to think of it.</summary>
internal sealed class PostgresMigrations(MigrationsSqlGeneratorDependencies dependencies, INpgsqlSingletonOptions options) : NpgsqlMigrationsSqlGenerator(dependencies, options)
#pragma warning restore EF1001
{
    protected override void ColumnDefinition(string? schema, string table, string name, ColumnOperation operation, IModel? model, MigrationCommandListBuilder builder)
    {
        if (operation.ClrType == typeof(string)) operation.Collation ??= PostgresModel.Collation;
        base.ColumnDefinition(schema, table, name, operation, model, builder);
    }
}
