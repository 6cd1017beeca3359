using Jiheng.Domain.Audit;
using Jiheng.Storage.Accounts;
using Jiheng.Storage.Audit;
using Jiheng.Storage.Corrections;
using Jiheng.Storage.Databases;
using Jiheng.Storage.Documents;
using Jiheng.Storage.Filings;
using Jiheng.Storage.Importing;
using Jiheng.Storage.Indicators;
using Jiheng.Storage.Listing;
using Jiheng.Storage.Migrations;
using Jiheng.Storage.Notices;
using Jiheng.Storage.Organisations;
using Jiheng.Storage.Overrides;
using Jiheng.Storage.People;
using Jiheng.Storage.Projects;
using Jiheng.Storage.Scoping;
using Jiheng.Storage.Sets;
using Jiheng.Storage.Statistics;
using Jiheng.Storage.Views;
using Jiheng.Storage.Years;

namespace Jiheng.Storage;

/// <summary>The library of documents: everything read so far, what was found in it, and what people corrected. One object serves
/// all requests of a process.</summary>
/// <remarks>Every method throws <see cref="LibraryException"/> with a Chinese sentence where the database cannot do its part.</remarks>
public sealed class DocumentLibrary : IAsyncDisposable
{
    private readonly LibrarySession session;

    private readonly bool isOwner;

    private DocumentLibrary(LibrarySession session, bool isOwner)
    {
        (this.session, this.isOwner) = (session, isOwner);
        Documents = new DocumentShelf(session);
        Forms = new FormShelf(session);
        Corrections = new CorrectionBook(session);
        Sets = new SetShelf(session);
        Statistics = new LibraryStatistics(session);
        Audit = new AuditLog(session);
        Organisations = new OrganisationShelf(session);
        People = new PersonShelf(session);
        Accounts = new AccountBook(session);
        Sessions = new SessionBook(session);
        AccountList = new AccountList(session);
        Assignments = new AssignmentBook(session);
        Installation = new Installation(session);
        Years = new YearShelf(session);
        Overrides = new OverrideShelf(session);
        ImportFiles = new ImportFileShelf(session);
        Projects = new ProjectShelf(session);
        ProjectStory = new ProjectStory(session);
        Filings = new FilingShelf(session);
        Drafts = new DraftBook(session);
        FilingWay = new FilingWay(session);
        FilingHistory = new FilingHistory(session);
        Remarks = new RemarkBook(session);
        Reviews = new ReviewBook(session);
        FilingExperts = new FilingExperts(session);
        Presence = new PresenceBook(session);
        Progress = new FilingProgress(session);
        Indicators = new IndicatorShelf(session);
        Views = new ListViews(session);
        FilingWork = new FilingWork(session);
        Notices = new NoticeBox(session);
        NoticeRounds = new NoticeRounds(session);
        DeadlineNotices = new DeadlineNotices(session);
        Mails = new MailBook(session);
    }

    public DocumentShelf Documents { get; }

    public FormShelf Forms { get; }

    public CorrectionBook Corrections { get; }

    public SetShelf Sets { get; }

    public LibraryStatistics Statistics { get; }

    public OrganisationShelf Organisations { get; }

    public PersonShelf People { get; }

    public AccountBook Accounts { get; }

    public SessionBook Sessions { get; }

    public AccountList AccountList { get; }

    public AssignmentBook Assignments { get; }

    public Installation Installation { get; }

    public YearShelf Years { get; }

    public OverrideShelf Overrides { get; }

    public ImportFileShelf ImportFiles { get; }

    public ProjectShelf Projects { get; }

    public ProjectStory ProjectStory { get; }

    public FilingShelf Filings { get; }

    public DraftBook Drafts { get; }

    public FilingWay FilingWay { get; }

    public FilingHistory FilingHistory { get; }

    public RemarkBook Remarks { get; }

    public ReviewBook Reviews { get; }

    public FilingExperts FilingExperts { get; }

    /// <summary>Who has the editor of a filing open.</summary>
    public PresenceBook Presence { get; }

    public FilingProgress Progress { get; }

    public IndicatorShelf Indicators { get; }

    public ListViews Views { get; }

    public FilingWork FilingWork { get; }

    public NoticeBox Notices { get; }

    public NoticeRounds NoticeRounds { get; }

    public DeadlineNotices DeadlineNotices { get; }

    public MailBook Mails { get; }

    /// <summary>Where it is kept, for people; never with a password.</summary>
    public string Name => session.Database.Name;

    /// <summary>Who did what, as it is read.</summary>
    public AuditLog Audit { get; }

    /// <summary>Counts the changes made through this object: while it stays the same, so does what was read, but for other processes.</summary>
    public long Changes => session.Changes;

    /// <summary>Whose records are seen through this object.</summary>
    public LibraryScope Scope => session.Scope;

    /// <summary>Opens a library, makes it where there is none, and brings it up to date.</summary>
    /// <param name="database">Where it is kept.</param>
    /// <param name="version">The version of Jiheng, kept with each document that it reads.</param>
    /// <param name="clock">Null: the system's.</param>
    /// <param name="cancel">Stops the opening.</param>
    /// <exception cref="LibraryException">It is no library, damaged, held by others, from a newer version, or cannot be written.</exception>
    public static async Task<DocumentLibrary> OpenAsync(LibraryDatabase database, string version, TimeProvider? clock = null, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(database);
        var session = new LibrarySession(database, version, clock ?? TimeProvider.System);
        await database.ExplainedAsync(async () =>
        {
            await database.PrepareAsync(cancel).ConfigureAwait(false);
            return true;
        }).ConfigureAwait(false);
        await session.ReadAsync(context => LibraryMigration.RunAsync(database, context, database.MigrationPatience, cancel), cancel).ConfigureAwait(false);
        return new DocumentLibrary(session, isOwner: true);
    }

    /// <summary>The same library in somebody's hands: the audit log names him for what is done through it, and he sees no more than the
    /// scope holds; null: as much as through this one. Closing it closes nothing.</summary>
    public DocumentLibrary As(Actor actor, LibraryScope? scope = null) => new(session.As(actor, scope ?? session.Scope), isOwner: false);

    /// <summary>The same library by another clock: for work that stands for that of another time. Closing it closes nothing.</summary>
    public DocumentLibrary At(TimeProvider clock) => new(session.At(clock), isOwner: false);

    /// <summary>Closes the database with it, where it was opened by <see cref="OpenAsync"/>.</summary>
    public async ValueTask DisposeAsync()
    {
        if (isOwner) await session.Database.DisposeAsync().ConfigureAwait(false);
    }
}
