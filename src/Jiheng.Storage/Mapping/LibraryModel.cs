using System.Text.RegularExpressions;
using Jiheng.Storage.Records;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Jiheng.Storage.Mapping;

/// <summary>Tables, keys and indexes. What stands here must stand in the migrations too: held by a test.</summary>
internal static partial class LibraryModel
{
    public static void Build(ModelBuilder model)
    {
        Documents(model);
        Forms(model);
        PartsOfForms(model);
        Sets(model);
        Audit(model);
        OrganisationModel.Build(model);
        AccountModel.Build(model);
        Owned(model.Entity<StoredDocument>().Property(row => row.OrganisationId), model.Entity<StoredDocument>().Property(row => row.Owner));
        Owned(model.Entity<StoredSet>().Property(row => row.OrganisationId), model.Entity<StoredSet>().Property(row => row.Owner));
        model.Entity<StoredForm>().Property(row => row.Owner).HasDefaultValue("").ValueGeneratedNever();
        YearModel.Build(model);
        FilingModel.Build(model);
        IndicatorModel.Build(model);
        ViewModel.Build(model);
        NoticeModel.Build(model);
        // Lower-case names with underscores need no quotes in any database.
        foreach (var property in model.Model.GetEntityTypes().SelectMany(entity => entity.GetProperties()))
            property.SetColumnName(Hump().Replace(property.Name, "_$1").ToLowerInvariant());
    }

    // What was there before there were owners belongs to nobody; what comes is always told.
    private static void Owned(PropertyBuilder<long> organisation, PropertyBuilder<string> owner)
    {
        organisation.HasDefaultValue(0L).ValueGeneratedNever();
        owner.HasDefaultValue("").ValueGeneratedNever();
    }

    private static void Audit(ModelBuilder model)
    {
        model.Entity<StoredAuditEntry>(entry =>
        {
            entry.ToTable("audit_entries").HasKey(row => row.Number);
            entry.Property(row => row.Number).ValueGeneratedNever();
            entry.HasIndex(row => row.At).HasDatabaseName("audit_entries_at");
            entry.HasIndex(row => row.Account).HasDatabaseName("audit_entries_account");
            entry.HasIndex(row => row.Subject).HasDatabaseName("audit_entries_subject");
        });
        model.Entity<StoredAuditHead>(head =>
        {
            head.ToTable("audit_head").HasKey(row => row.Id);
            head.Property(row => row.Id).ValueGeneratedNever();
        });
    }

    private static void Documents(ModelBuilder model)
    {
        model.Entity<StoredDocument>(document =>
        {
            document.ToTable("documents");
            document.Property(row => row.Revision).IsConcurrencyToken();
            // Two organisations may hold the same file, and neither learns of the other's.
            document.HasIndex(row => new { row.OrganisationId, row.Hash }).IsUnique().HasFilter("deleted_at IS NULL").HasDatabaseName("documents_hash");
            document.HasIndex(row => row.Owner).HasDatabaseName("documents_owner");
            document.HasIndex(row => row.AddedAt).HasDatabaseName("documents_added_at");
            document.HasOne(row => row.Content).WithOne().HasForeignKey<StoredContent>(row => row.DocumentId).OnDelete(DeleteBehavior.Cascade);
        });
        model.Entity<StoredContent>(content =>
        {
            content.ToTable("contents").HasKey(row => row.DocumentId);
            content.Property(row => row.DocumentId).ValueGeneratedNever();
        });
    }

    private static void Forms(ModelBuilder model)
    {
        model.Entity<StoredForm>(form =>
        {
            form.ToTable("forms");
            form.Property(row => row.Kind).HasConversion(TextCodes.FormKinds);
            form.Property(row => row.Revision).IsConcurrencyToken();
            form.HasOne(row => row.Document).WithMany(row => row.Forms).HasForeignKey(row => row.DocumentId).OnDelete(DeleteBehavior.Cascade);
            form.HasIndex(row => new { row.DocumentId, row.Position }).IsUnique().HasDatabaseName("forms_document");
            form.HasIndex(row => row.Risk).HasDatabaseName("forms_risk");
            form.HasIndex(row => new { row.Owner, row.Risk }).HasDatabaseName("forms_owner");
            form.HasIndex(row => row.Subject).HasDatabaseName("forms_subject");
            form.HasOne(row => row.Snapshot).WithOne().HasForeignKey<StoredSnapshot>(row => row.FormId).OnDelete(DeleteBehavior.Cascade);
        });
        model.Entity<StoredSnapshot>(snapshot =>
        {
            snapshot.ToTable("snapshots").HasKey(row => row.FormId);
            snapshot.Property(row => row.FormId).ValueGeneratedNever();
        });
    }

    private static void PartsOfForms(ModelBuilder model)
    {
        model.Entity<StoredFinding>(finding =>
        {
            finding.ToTable("findings");
            finding.Property(row => row.Severity).HasConversion(TextCodes.Severities);
            finding.HasOne(row => row.Form).WithMany(row => row.Findings).HasForeignKey(row => row.FormId).OnDelete(DeleteBehavior.Cascade);
            finding.HasIndex(row => new { row.FormId, row.Rule }).HasDatabaseName("findings_form");
            finding.HasIndex(row => row.Rule).HasDatabaseName("findings_rule");
        });
        model.Entity<StoredCorrection>(correction =>
        {
            correction.ToTable("corrections");
            correction.Property(row => row.Kind).HasConversion(TextCodes.CorrectionKinds);
            correction.HasOne<StoredForm>().WithMany(row => row.Corrections).HasForeignKey(row => row.FormId).OnDelete(DeleteBehavior.Cascade);
            correction.HasIndex(row => row.FormId).HasDatabaseName("corrections_form");
        });
        model.Entity<StoredPassage>(passage =>
        {
            passage.ToTable("passages");
            passage.Property(row => row.Id).ValueGeneratedNever();
            passage.HasOne(row => row.Form).WithMany(row => row.Passages).HasForeignKey(row => row.FormId).OnDelete(DeleteBehavior.Cascade);
            passage.HasIndex(row => row.FormId).HasDatabaseName("passages_form");
            passage.HasIndex(row => row.CopyHash).HasFilter("copy_hash IS NOT NULL").HasDatabaseName("passages_copy");
        });
    }

    private static void Sets(ModelBuilder model)
    {
        model.Entity<StoredSet>(set =>
        {
            set.ToTable("sets");
            set.Property(row => row.Revision).IsConcurrencyToken();
            set.HasIndex(row => row.Owner).HasDatabaseName("sets_owner");
            set.HasIndex(row => row.OrganisationId).HasDatabaseName("sets_organisation");
            set.HasMany(row => row.Members).WithOne().HasForeignKey(row => row.SetId).OnDelete(DeleteBehavior.Cascade);
        });
        model.Entity<StoredSetMember>(member =>
        {
            member.ToTable("set_members").HasKey(row => new { row.SetId, row.DocumentId });
            member.HasOne(row => row.Document).WithMany().HasForeignKey(row => row.DocumentId).OnDelete(DeleteBehavior.Cascade);
            member.HasIndex(row => row.DocumentId).HasDatabaseName("set_members_document");
        });
    }

    [GeneratedRegex("(?<!^)([A-Z])")]
    private static partial Regex Hump();
}
