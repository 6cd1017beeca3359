using Jiheng.Storage.Records;
using Microsoft.EntityFrameworkCore;

namespace Jiheng.Storage.Mapping;

/// <summary>Tables, keys and indexes of organisations and people.</summary>
internal static class OrganisationModel
{
    public static void Build(ModelBuilder model)
    {
        Organisations(model);
        People(model);
        model.Entity<StoredAssignment>(given =>
        {
            given.ToTable("assignments").HasKey(row => new { row.PersonId, row.DocumentId });
            given.HasOne<StoredPerson>().WithMany().HasForeignKey(row => row.PersonId).OnDelete(DeleteBehavior.Cascade);
            given.HasOne<StoredDocument>().WithMany().HasForeignKey(row => row.DocumentId).OnDelete(DeleteBehavior.Cascade);
            given.HasIndex(row => row.DocumentId).HasDatabaseName("assignments_document");
        });
        model.Entity<StoredRegister>().ToTable("registers").HasKey(row => row.Name);
        model.Entity<StoredImportFile>(file =>
        {
            file.ToTable("import_files").HasKey(row => row.Key);
            file.HasIndex(row => new { row.Account, row.Register }).HasDatabaseName("import_files_account");
        });
    }

    private static void Organisations(ModelBuilder model)
    {
        model.Entity<StoredOrganisation>(organisation =>
        {
            organisation.ToTable("organisations");
            organisation.Property(row => row.Id).ValueGeneratedNever();
            organisation.Property(row => row.Kind).HasConversion(OrganisationCodes.Kinds);
            organisation.Property(row => row.Revision).IsConcurrencyToken();
            organisation.HasIndex(row => row.Code).IsUnique().HasDatabaseName("organisations_code");
            // All that counting, turning pages and searching look at: they never touch the rows that they pass by.
            organisation.HasIndex(row => new { row.Path, row.LastYear, row.Search }).HasDatabaseName("organisations_path");
            organisation.HasIndex(row => new { row.ParentId, row.Path }).HasDatabaseName("organisations_parent");
            organisation.HasIndex(row => row.OfficeId).HasDatabaseName("organisations_office");
        });
        model.Entity<StoredOrganisationChange>(change =>
        {
            change.ToTable("organisation_changes");
            change.Property(row => row.Kind).HasConversion(OrganisationCodes.ChangeKinds);
            change.HasOne<StoredOrganisation>().WithMany().HasForeignKey(row => row.OrganisationId).OnDelete(DeleteBehavior.Cascade);
            change.HasIndex(row => new { row.OrganisationId, row.Year }).HasDatabaseName("organisation_changes_organisation");
        });
    }

    private static void People(ModelBuilder model)
    {
        model.Entity<StoredPerson>(person =>
        {
            person.ToTable("people");
            person.Property(row => row.Id).ValueGeneratedNever();
            person.Property(row => row.Status).HasConversion(OrganisationCodes.Statuses);
            person.Property(row => row.Revision).IsConcurrencyToken();
            person.HasIndex(row => row.Account).IsUnique().HasDatabaseName("people_account");
            person.HasOne<StoredOrganisation>().WithMany().HasForeignKey(row => row.OrganisationId).OnDelete(DeleteBehavior.Restrict);
            person.HasIndex(row => row.OrganisationId).HasDatabaseName("people_organisation");
            person.HasMany(row => row.Grants).WithOne().HasForeignKey(row => row.PersonId).OnDelete(DeleteBehavior.Cascade);
        });
        model.Entity<StoredGrant>(grant =>
        {
            grant.ToTable("grants").HasKey(row => new { row.PersonId, row.Role });
            grant.Property(row => row.Role).HasConversion(OrganisationCodes.Roles);
            grant.Property(row => row.Reach).HasConversion(OrganisationCodes.Reaches);
        });
        model.Entity<StoredGrantOffice>(office =>
        {
            office.ToTable("grant_offices").HasKey(row => new { row.PersonId, row.Role, row.OfficeId });
            office.Property(row => row.Role).HasConversion(OrganisationCodes.Roles);
            office.HasOne<StoredPerson>().WithMany().HasForeignKey(row => row.PersonId).OnDelete(DeleteBehavior.Cascade);
            office.HasOne<StoredOrganisation>().WithMany().HasForeignKey(row => row.OfficeId).OnDelete(DeleteBehavior.Restrict);
            office.HasIndex(row => row.OfficeId).HasDatabaseName("grant_offices_office");
        });
    }
}
