using System.Linq.Expressions;
using Jiheng.Domain.Organisations;
using Jiheng.Storage.Mapping;
using Jiheng.Storage.Organisations;
using Jiheng.Storage.Records;
using Jiheng.Storage.Scoping;
using Microsoft.EntityFrameworkCore;

namespace Jiheng.Storage;

/// <summary>The tables of the library. Which database stands behind them is said by <see cref="Databases.LibraryDatabase"/> alone.</summary>
/// <remarks>Documents, forms, sets and all their parts are given out as far as the <see cref="Scope"/> holds them: the one place where
/// that is enforced. A test keeps everybody else from asking the tables themselves.</remarks>
public sealed class LibraryContext(DbContextOptions<LibraryContext> options) : DbContext(options)
{
    /// <summary>Whose records are seen. Contexts are used again: whoever takes one says whose.</summary>
    internal LibraryScope Scope { get; set; } = LibraryScope.Whole;

    public IQueryable<StoredDocument> Documents => Seen(Set<StoredDocument>(), row => row.Owner, AssignedDocuments);

    public IQueryable<StoredForm> Forms => Seen(Set<StoredForm>(), row => row.Owner, AssignedForms);

    public IQueryable<StoredSet> Sets => Seen(Set<StoredSet>(), row => row.Owner, null);

    public IQueryable<StoredProject> Projects => Seen(Set<StoredProject>(), row => row.Owner, null);

    public IQueryable<StoredFiling> Filings => Seen(Set<StoredFiling>(), row => row.Owner, AssignedFilings);

    /// <summary>Projects of all units: whoever merges units sees none of their projects, and hands them over all the same.</summary>
    internal IQueryable<StoredProject> AllProjects => Set<StoredProject>();

    /// <summary>Filings of all units: what a project lacks is told by all that it has, also by those of a unit that was merged since.</summary>
    internal IQueryable<StoredFiling> AllFilings => Set<StoredFiling>();

    public IQueryable<StoredFilingDraft> FilingDrafts => OfFilings(Set<StoredFilingDraft>(), filings => row => filings.Contains(row.FilingId));

    public IQueryable<StoredFilingEdit> FilingEdits => OfFilings(Set<StoredFilingEdit>(), filings => row => filings.Contains(row.FilingId));

    public IQueryable<StoredFilingVersion> FilingVersions => OfFilings(Set<StoredFilingVersion>(), filings => row => filings.Contains(row.FilingId));

    public IQueryable<StoredFilingStep> FilingSteps => OfFilings(Set<StoredFilingStep>(), filings => row => filings.Contains(row.FilingId));

    public IQueryable<StoredFilingReview> FilingReviews => OfFilings(Set<StoredFilingReview>(), filings => row => filings.Contains(row.FilingId));

    public IQueryable<StoredFilingRemark> FilingRemarks => OfFilings(Set<StoredFilingRemark>(), filings => row => filings.Contains(row.FilingId));

    public IQueryable<StoredFilingPresence> FilingPresence => OfFilings(Set<StoredFilingPresence>(), filings => row => filings.Contains(row.FilingId));

    public IQueryable<StoredContent> Contents => OfDocuments(Set<StoredContent>(), documents => row => documents.Contains(row.DocumentId));

    public IQueryable<StoredSnapshot> Snapshots => OfForms(Set<StoredSnapshot>(), forms => row => forms.Contains(row.FormId));

    public IQueryable<StoredFinding> Findings => OfForms(Set<StoredFinding>(), forms => row => forms.Contains(row.FormId));

    public IQueryable<StoredCorrection> Corrections => OfForms(Set<StoredCorrection>(), forms => row => forms.Contains(row.FormId));

    public IQueryable<StoredPassage> Passages => OfForms(Set<StoredPassage>(), forms => row => forms.Contains(row.FormId));

    public IQueryable<StoredSetMember> SetMembers => OfDocuments(Set<StoredSetMember>(), documents => row => documents.Contains(row.DocumentId));

    public DbSet<StoredAccount> Accounts => Set<StoredAccount>();

    public DbSet<StoredFormerPassword> FormerPasswords => Set<StoredFormerPassword>();

    public DbSet<StoredSession> Sessions => Set<StoredSession>();

    public DbSet<StoredSignIn> SignIns => Set<StoredSignIn>();

    public DbSet<StoredMark> Marks => Set<StoredMark>();

    public DbSet<StoredServerKey> ServerKeys => Set<StoredServerKey>();

    public DbSet<StoredAssignment> Assignments => Set<StoredAssignment>();

    public DbSet<StoredFilingAssignment> FilingAssignments => Set<StoredFilingAssignment>();

    public DbSet<StoredAuditEntry> AuditEntries => Set<StoredAuditEntry>();

    public DbSet<StoredAuditHead> AuditHead => Set<StoredAuditHead>();

    public DbSet<StoredOrganisation> Organisations => Set<StoredOrganisation>();

    public DbSet<StoredOrganisationChange> OrganisationChanges => Set<StoredOrganisationChange>();

    public DbSet<StoredPerson> People => Set<StoredPerson>();

    public DbSet<StoredGrant> Grants => Set<StoredGrant>();

    public DbSet<StoredGrantOffice> GrantOffices => Set<StoredGrantOffice>();

    public DbSet<StoredImportFile> ImportFiles => Set<StoredImportFile>();

    public DbSet<StoredListView> ListViews => Set<StoredListView>();

    public DbSet<StoredListColumns> ListColumns => Set<StoredListColumns>();

    public DbSet<StoredNotice> Notices => Set<StoredNotice>();

    public DbSet<StoredMail> Mails => Set<StoredMail>();

    public DbSet<StoredMailbox> Mailboxes => Set<StoredMailbox>();

    public DbSet<StoredRegister> Registers => Set<StoredRegister>();

    public IQueryable<StoredYear> Years => Set<StoredYear>().Where(row => SetsUp == null || row.DivisionId == SetsUp);

    public IQueryable<StoredOverride> Overrides => Set<StoredOverride>().Where(row => SetsUp == null || row.DivisionId == SetsUp);

    /// <summary>Indicators of the product, and of the divisions above whoever looks.</summary>
    public IQueryable<StoredIndicator> Indicators => Scope.IsWhole ? AllIndicators : AllIndicators.Where(row => row.DivisionId == null || DivisionsAbove.Contains(row.DivisionId.Value));

    /// <summary>Indicators of all divisions: what is learnt belongs to the division of the form, whoever approves it.</summary>
    internal IQueryable<StoredIndicator> AllIndicators => Set<StoredIndicator>();

    /// <summary>Where pairs of characters stand: of no use but to search among <see cref="Indicators"/>.</summary>
    internal IQueryable<StoredIndicatorPair> IndicatorPairs => Set<StoredIndicatorPair>();

    /// <summary>Which indicators the organisation of whoever looks has used.</summary>
    public IQueryable<StoredIndicatorUse> IndicatorUses => Scope.IsWhole ? Set<StoredIndicatorUse>() : Set<StoredIndicatorUse>().Where(row => row.OrganisationId == Scope.Home.OrganisationId);

    /// <summary>The divisions whose years and rules may be set up.</summary>
    public IQueryable<StoredOrganisation> DivisionsToSetUp => Organisations.Where(row => row.Kind == OrganisationKind.Division && (SetsUp == null || row.Id == SetsUp));

    /// <summary>The organisations whose records are seen.</summary>
    public IQueryable<StoredOrganisation> OwnOrganisations => Scope.IsWhole ? Organisations : Organisations.Where(Scope.Holds<StoredOrganisation>(row => row.Path));

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        ArgumentNullException.ThrowIfNull(modelBuilder);
        LibraryModel.Build(modelBuilder);
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        ArgumentNullException.ThrowIfNull(configurationBuilder);
        configurationBuilder.Properties<DateTime>().HaveConversion<UtcConverter>();
        configurationBuilder.Properties<string>().HaveConversion<StoredTextConverter>();
    }

    // Null: all divisions.
    private long? SetsUp => Scope.SetsUp;

    private IQueryable<long> DivisionsAbove => Organisations.Where(row => row.Kind == OrganisationKind.Division && HomePaths.Contains(row.Path)).Select(row => row.Id);

    private string[] HomePaths => TreePath.WithAbove(Scope.Home.Path);

    private Expression<Func<StoredDocument, bool>> AssignedDocuments(long person) => row => Assignments.Any(given => given.PersonId == person && given.DocumentId == row.Id);

    private Expression<Func<StoredForm, bool>> AssignedForms(long person) => row => Assignments.Any(given => given.PersonId == person && given.DocumentId == row.DocumentId);

    private Expression<Func<StoredFiling, bool>> AssignedFilings(long person) => row => FilingAssignments.Any(given => given.PersonId == person && given.FilingId == row.Id);

    private IQueryable<T> Seen<T>(IQueryable<T> all, Expression<Func<T, string>> owner, Func<long, Expression<Func<T, bool>>>? assigned)
    {
        if (Scope.IsWhole) return all;
        var owned = Scope.Holds(owner);
        if (Scope.AssignedTo is not { } person || assigned is null) return all.Where(owned);
        return Scope.Ranges.Count == 0 ? all.Where(assigned(person)) : all.Where(OwnerFilter.Either(owned, assigned(person)));
    }

    private IQueryable<T> OfForms<T>(IQueryable<T> all, Func<IQueryable<long>, Expression<Func<T, bool>>> isOf) => Scope.IsWhole ? all : all.Where(isOf(Forms.Select(form => form.Id)));

    private IQueryable<T> OfFilings<T>(IQueryable<T> all, Func<IQueryable<long>, Expression<Func<T, bool>>> isOf) => Scope.IsWhole ? all : all.Where(isOf(Filings.Select(filing => filing.Id)));

    private IQueryable<T> OfDocuments<T>(IQueryable<T> all, Func<IQueryable<long>, Expression<Func<T, bool>>> isOf) => Scope.IsWhole ? all : all.Where(isOf(Documents.Select(document => document.Id)));
}
