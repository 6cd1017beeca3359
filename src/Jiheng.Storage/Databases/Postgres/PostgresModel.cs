using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Jiheng.Storage.Databases.Postgres;

/// <summary>What the model says otherwise on PostgreSQL: how keys are counted, and that text is compared by its characters' numbers.</summary>
internal sealed class PostgresModel(ModelCustomizerDependencies dependencies) : RelationalModelCustomizer(dependencies)
{
    /// <summary>As SQLite compares: whatever language a database was made for, lists come in the same order on every one.</summary>
    public const string Collation = "C";

    public override void Customize(ModelBuilder modelBuilder, DbContext context)
    {
        base.Customize(modelBuilder, context);
        // Sequences rather than identity columns: openGauss has no others.
        modelBuilder.UseSerialColumns();
        foreach (var property in modelBuilder.Model.GetEntityTypes().SelectMany(entity => entity.GetProperties()).Where(IsText)) property.SetCollation(Collation);
    }

    private static bool IsText(IMutableProperty property) => (property.GetValueConverter()?.ProviderClrType ?? property.ClrType) == typeof(string);
}
