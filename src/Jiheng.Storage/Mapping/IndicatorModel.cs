using Jiheng.Storage.Records;
using Microsoft.EntityFrameworkCore;

namespace Jiheng.Storage.Mapping;

/// <summary>Tables, keys and indexes of the library of indicators.</summary>
internal static class IndicatorModel
{
    public static void Build(ModelBuilder model)
    {
        model.Entity<StoredIndicator>(indicator =>
        {
            indicator.ToTable("indicator_entries");
            indicator.Property(row => row.FirstLevel).HasConversion(IndicatorCodes.FirstLevels);
            indicator.Property(row => row.SecondLevel).HasConversion(IndicatorCodes.SecondLevels);
            indicator.Property(row => row.Nature).HasConversion(IndicatorCodes.Natures);
            indicator.Property(row => row.Comparison).HasConversion(IndicatorCodes.Operators);
            indicator.HasOne(row => row.Division).WithMany().HasForeignKey(row => row.DivisionId).OnDelete(DeleteBehavior.Restrict);
            // For a database two rows of nobody are not the same, so that they need an index of their own.
            indicator.HasIndex(row => new { row.DivisionId, row.NameKey, row.FirstLevel, row.SecondLevel }).IsUnique().HasFilter("division_id IS NOT NULL").HasDatabaseName("indicator_entries_division");
            indicator.HasIndex(row => new { row.NameKey, row.FirstLevel, row.SecondLevel }).IsUnique().HasFilter("division_id IS NULL").HasDatabaseName("indicator_entries_product");
            // All that a list asks, and a search for a single character: it reads the index from the most used on, and no row that it does not show.
            indicator.HasIndex(row => new { row.Uses, row.Id, row.DivisionId, row.FirstLevel, row.SecondLevel, row.Search }).IsDescending(true, false, false, false, false, false).HasDatabaseName("indicator_entries_search");
            indicator.HasMany(row => row.UsedBy).WithOne().HasForeignKey(row => row.IndicatorId).OnDelete(DeleteBehavior.Cascade);
            indicator.HasMany(row => row.Pairs).WithOne().HasForeignKey(row => row.IndicatorId).OnDelete(DeleteBehavior.Cascade);
        });
        model.Entity<StoredIndicatorPair>(pair =>
        {
            pair.ToTable("indicator_pairs").HasKey(row => new { row.Pair, row.IndicatorId });
            pair.HasIndex(row => row.IndicatorId).HasDatabaseName("indicator_pairs_indicator");
        });
        model.Entity<StoredIndicatorUse>(use =>
        {
            use.ToTable("indicator_uses").HasKey(row => new { row.IndicatorId, row.OrganisationId });
            use.HasOne<StoredOrganisation>().WithMany().HasForeignKey(row => row.OrganisationId).OnDelete(DeleteBehavior.Restrict);
            use.HasIndex(row => row.OrganisationId).HasDatabaseName("indicator_uses_organisation");
        });
    }
}
