using Jiheng.Storage.Mapping;
using Jiheng.Storage.Records;
using Microsoft.EntityFrameworkCore;

namespace Jiheng.Storage;

/// <summary>The tables of the library. Which database stands behind them is said by <see cref="Databases.LibraryDatabase"/> alone.</summary>
public sealed class LibraryContext(DbContextOptions<LibraryContext> options) : DbContext(options)
{
    public DbSet<StoredDocument> Documents => Set<StoredDocument>();

    public DbSet<StoredContent> Contents => Set<StoredContent>();

    public DbSet<StoredForm> Forms => Set<StoredForm>();

    public DbSet<StoredSnapshot> Snapshots => Set<StoredSnapshot>();

    public DbSet<StoredFinding> Findings => Set<StoredFinding>();

    public DbSet<StoredCorrection> Corrections => Set<StoredCorrection>();

    public DbSet<StoredPassage> Passages => Set<StoredPassage>();

    public DbSet<StoredSet> Sets => Set<StoredSet>();

    public DbSet<StoredSetMember> SetMembers => Set<StoredSetMember>();

    public DbSet<StoredAuditEntry> AuditEntries => Set<StoredAuditEntry>();

    public DbSet<StoredAuditHead> AuditHead => Set<StoredAuditHead>();

    public DbSet<StoredOrganisation> Organisations => Set<StoredOrganisation>();

    public DbSet<StoredOrganisationChange> OrganisationChanges => Set<StoredOrganisationChange>();

    public DbSet<StoredPerson> People => Set<StoredPerson>();

    public DbSet<StoredGrant> Grants => Set<StoredGrant>();

    public DbSet<StoredGrantOffice> GrantOffices => Set<StoredGrantOffice>();

    public DbSet<StoredRegister> Registers => Set<StoredRegister>();

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
}
