using Jiheng.Domain.Filings;
using Jiheng.Storage.Records;
using Microsoft.EntityFrameworkCore;

namespace Jiheng.Storage.Mapping;

/// <summary>Tables, keys and indexes of projects and of what units hand in.</summary>
internal static class FilingModel
{
    private static readonly WordTable<FilingState> States = new(state => state switch
    {
        FilingState.Draft => "draft",
        FilingState.InReview => "in-review",
        FilingState.Returned => "returned",
        FilingState.Approved => "approved",
    });

    private static readonly WordTable<FilingAction> Actions = new(action => action switch
    {
        FilingAction.Submit => "submit",
        FilingAction.Recall => "recall",
        FilingAction.Return => "return",
        FilingAction.Pass => "pass",
        FilingAction.Adjust => "adjust",
        FilingAction.DropAdjustment => "drop-adjustment",
    });

    public static void Build(ModelBuilder model)
    {
        Projects(model);
        Filings(model);
        Contents(model);
        model.Entity<StoredFilingStep>(step =>
        {
            step.ToTable("filing_steps");
            step.Property(row => row.Action).HasConversion(Actions.Converter);
            step.Property(row => row.FromState).HasConversion(States.Converter);
            step.Property(row => row.Role).HasConversion(OrganisationCodes.Roles);
            step.HasOne<StoredFiling>().WithMany().HasForeignKey(row => row.FilingId).OnDelete(DeleteBehavior.Restrict);
            step.HasIndex(row => row.FilingId).HasDatabaseName("filing_steps_filing");
        });
        model.Entity<StoredFilingReview>(review =>
        {
            review.ToTable("filing_reviews").HasKey(row => new { row.FilingId, row.Version, row.Level });
            review.Property(row => row.Role).HasConversion(OrganisationCodes.Roles);
            review.HasOne<StoredFiling>().WithMany().HasForeignKey(row => row.FilingId).OnDelete(DeleteBehavior.Restrict);
        });
        model.Entity<StoredFilingAssignment>(given =>
        {
            given.ToTable("filing_assignments").HasKey(row => new { row.PersonId, row.FilingId });
            given.HasOne<StoredPerson>().WithMany().HasForeignKey(row => row.PersonId).OnDelete(DeleteBehavior.Cascade);
            given.HasOne<StoredFiling>().WithMany().HasForeignKey(row => row.FilingId).OnDelete(DeleteBehavior.Cascade);
            given.HasIndex(row => row.FilingId).HasDatabaseName("filing_assignments_filing");
        });
        model.Entity<StoredFilingPresence>(presence =>
        {
            presence.ToTable("filing_presence").HasKey(row => new { row.FilingId, row.Account });
            presence.HasOne<StoredFiling>().WithMany().HasForeignKey(row => row.FilingId).OnDelete(DeleteBehavior.Cascade);
        });
        model.Entity<StoredFilingRemark>(remark =>
        {
            remark.ToTable("filing_remarks");
            remark.HasOne<StoredFiling>().WithMany().HasForeignKey(row => row.FilingId).OnDelete(DeleteBehavior.Restrict);
            remark.HasOne<StoredFilingRemark>().WithMany().HasForeignKey(row => row.AnswersId).OnDelete(DeleteBehavior.Restrict);
            remark.HasIndex(row => row.FilingId).HasDatabaseName("filing_remarks_filing");
            remark.HasIndex(row => row.AnswersId).HasDatabaseName("filing_remarks_answers");
        });
    }

    private static void Projects(ModelBuilder model) => model.Entity<StoredProject>(project =>
    {
        project.ToTable("projects");
        project.Property(row => row.Revision).IsConcurrencyToken();
        project.HasOne(row => row.Organisation).WithMany().HasForeignKey(row => row.OrganisationId).OnDelete(DeleteBehavior.Restrict);
        project.HasIndex(row => new { row.OrganisationId, row.Code }).IsUnique().HasFilter("code IS NOT NULL").HasDatabaseName("projects_code");
        project.HasIndex(row => new { row.Owner, row.Name }).HasDatabaseName("projects_owner");
    });

    private static void Filings(ModelBuilder model) => model.Entity<StoredFiling>(filing =>
    {
        filing.ToTable("filings");
        filing.Property(row => row.Kind).HasConversion(TextCodes.FormKinds);
        filing.Property(row => row.State).HasConversion(States.Converter);
        filing.Property(row => row.Turn).HasConversion(OrganisationCodes.Roles);
        filing.Property(row => row.Revision).IsConcurrencyToken();
        filing.HasOne(row => row.Project).WithMany().HasForeignKey(row => row.ProjectId).OnDelete(DeleteBehavior.Restrict);
        filing.HasIndex(row => new { row.ProjectId, row.Year, row.Kind }).IsUnique().HasDatabaseName("filings_project");
        filing.HasIndex(row => row.OrganisationId).HasDatabaseName("filings_organisation");
        filing.HasIndex(row => new { row.Owner, row.Year, row.Kind, row.State }).HasDatabaseName("filings_owner");
        filing.HasIndex(row => new { row.Turn, row.Risk }).HasDatabaseName("filings_turn");
    });

    private static void Contents(ModelBuilder model)
    {
        model.Entity<StoredFilingDraft>(draft =>
        {
            draft.ToTable("filing_drafts").HasKey(row => row.FilingId);
            draft.Property(row => row.FilingId).ValueGeneratedNever();
            draft.HasOne<StoredFiling>().WithOne().HasForeignKey<StoredFilingDraft>(row => row.FilingId).OnDelete(DeleteBehavior.Restrict);
        });
        model.Entity<StoredFilingEdit>(edit =>
        {
            edit.ToTable("filing_edits").HasKey(row => new { row.FilingId, row.Number });
            edit.HasOne<StoredFiling>().WithMany().HasForeignKey(row => row.FilingId).OnDelete(DeleteBehavior.Restrict);
            edit.HasIndex(row => new { row.FilingId, row.Request }).IsUnique().HasFilter("request IS NOT NULL").HasDatabaseName("filing_edits_request");
        });
        model.Entity<StoredFilingVersion>(version =>
        {
            version.ToTable("filing_versions").HasKey(row => new { row.FilingId, row.Number });
            version.HasOne<StoredFiling>().WithMany().HasForeignKey(row => row.FilingId).OnDelete(DeleteBehavior.Restrict);
        });
    }
}
