using Jiheng.Storage.Records;
using Microsoft.EntityFrameworkCore;

namespace Jiheng.Storage.Mapping;

/// <summary>Tables, keys and indexes of budget years and of what divisions decide otherwise.</summary>
internal static class YearModel
{
    public static void Build(ModelBuilder model)
    {
        Years(model);
        PartsOfYears(model);
        model.Entity<StoredOverride>(told =>
        {
            told.ToTable("rule_overrides");
            told.Property(row => row.Kind).HasConversion(YearCodes.OverrideKinds);
            told.Property(row => row.State).HasConversion(YearCodes.OverrideStates);
            told.Property(row => row.ValidFrom).HasConversion(YearCodes.Days);
            told.Property(row => row.ValidUntil).HasConversion(YearCodes.Days);
            told.Property(row => row.Revision).IsConcurrencyToken();
            told.HasOne(row => row.Division).WithMany().HasForeignKey(row => row.DivisionId).OnDelete(DeleteBehavior.Restrict);
            told.HasIndex(row => new { row.DivisionId, row.State }).HasDatabaseName("rule_overrides_division");
            told.HasIndex(row => row.Rule).HasDatabaseName("rule_overrides_rule");
        });
    }

    private static void Years(ModelBuilder model) => model.Entity<StoredYear>(year =>
    {
        year.ToTable("budget_years");
        year.Property(row => row.State).HasConversion(YearCodes.States);
        year.Property(row => row.Revision).IsConcurrencyToken();
        // What held for all years before it could be chosen.
        year.Property(row => row.Reminders).HasDefaultValue("7 3 1").ValueGeneratedNever();
        year.HasOne(row => row.Division).WithMany().HasForeignKey(row => row.DivisionId).OnDelete(DeleteBehavior.Restrict);
        year.HasIndex(row => new { row.DivisionId, row.Year }).IsUnique().HasDatabaseName("budget_years_division");
        year.HasMany(row => row.Deadlines).WithOne().HasForeignKey(row => row.YearId).OnDelete(DeleteBehavior.Cascade);
        year.HasMany(row => row.Levels).WithOne().HasForeignKey(row => row.YearId).OnDelete(DeleteBehavior.Cascade);
        year.HasMany(row => row.Layouts).WithOne().HasForeignKey(row => row.YearId).OnDelete(DeleteBehavior.Cascade);
    });

    private static void PartsOfYears(ModelBuilder model)
    {
        model.Entity<StoredDeadline>(deadline =>
        {
            deadline.ToTable("year_deadlines").HasKey(row => new { row.YearId, row.Step });
            deadline.Property(row => row.Step).HasConversion(YearCodes.Steps);
            deadline.Property(row => row.Day).HasConversion(YearCodes.Days);
        });
        model.Entity<StoredYearLevel>(level =>
        {
            level.ToTable("year_levels").HasKey(row => new { row.YearId, row.Position });
            level.Property(row => row.Role).HasConversion(OrganisationCodes.Roles);
        });
        model.Entity<StoredYearLayout>(layout =>
        {
            layout.ToTable("year_layouts").HasKey(row => new { row.YearId, row.Kind });
            layout.Property(row => row.Kind).HasConversion(TextCodes.FormKinds);
        });
    }
}
