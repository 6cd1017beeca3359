using Jiheng.Domain.Audit;
using Jiheng.Domain.Notices;
using Jiheng.Domain.People;
using Jiheng.Storage.Accounts;
using Jiheng.Storage.Databases;
using Jiheng.Storage.Notices;
using Jiheng.Storage.Records;
using Microsoft.EntityFrameworkCore;

namespace Jiheng.Storage.Filings;

/// <summary>Filings that were given to experts: whoever has one sees it, and decides on it where it is an expert's turn.</summary>
public sealed class FilingExperts
{
    private readonly LibrarySession session;

    internal FilingExperts(LibrarySession session) => this.session = session;

    /// <summary>Who has a filing, by name. Those whose account or role is gone are left out.</summary>
    public Task<List<Expert>> OfAsync(long id, CancellationToken cancel = default) => session.ReadAsync(context =>
        (from given in Active(context)
         join person in context.People on given.PersonId equals person.Id
         where given.FilingId == id && context.Filings.Any(row => row.Id == id)
         orderby person.Name, person.Account
         select new Expert(person.Id, person.Account, person.Name)).ToListAsync(cancel), cancel);

    /// <summary>Gives a filing that waits for an expert to one; he is told at once.</summary>
    /// <exception cref="LibraryException">It waits for nobody or for somebody else, the person is no expert, or had his part in this version.</exception>
    public Task GiveAsync(long id, long personId, CancellationToken cancel = default) => session.WriteAsync(async (context, trail) =>
    {
        var row = await FilingWay.HoldAsync(context, id, cancel).ConfigureAwait(false);
        if (LevelText.StandingOf(row).Reviewer != Role.Expert) throw LibraryException.Refused("这份表现在不在专家评审这一级，没有指派。请刷新页面。");
        var account = await AssignmentBook.Experts(context).Where(person => person.Id == personId).Select(person => person.Account).FirstOrDefaultAsync(cancel).ConfigureAwait(false)
            ?? throw LibraryException.Refused("请在列表里选一位专家。");
        if (account == row.SubmittedBy || await FilingWay.PassedBy(context, row, account).AnyAsync(cancel).ConfigureAwait(false))
            throw LibraryException.Refused("这位专家报送过或审核过这一版，不能再评审。请选另一位。");
        if (await context.FilingAssignments.AnyAsync(given => given.FilingId == id && given.PersonId == personId, cancel).ConfigureAwait(false)) return;
        context.Add(new StoredFilingAssignment { PersonId = personId, FilingId = id, MadeAt = session.Now });
        await TellAsync(context, row, account, cancel).ConfigureAwait(false);
        await context.SaveChangesAsync(cancel).ConfigureAwait(false);
        trail.Note(AuditAction.FilingAssigned, FilingShelf.Table, id, after: account);
    }, cancel);

    /// <summary>Takes a filing from an expert; nothing is done where he does not have it.</summary>
    public Task WithdrawAsync(long id, long personId, CancellationToken cancel = default) => session.WriteAsync(async (context, trail) =>
    {
        await FilingWay.HoldAsync(context, id, cancel).ConfigureAwait(false);
        if (await context.FilingAssignments.Where(given => given.FilingId == id && given.PersonId == personId).ExecuteDeleteAsync(cancel).ConfigureAwait(false) == 0) return;
        var account = await context.People.Where(person => person.Id == personId).Select(person => person.Account).SingleAsync(cancel).ConfigureAwait(false);
        trail.Note(AuditAction.FilingWithdrawn, FilingShelf.Table, id, before: account);
    }, cancel);

    /// <summary>What was given to those who can still decide.</summary>
    internal static IQueryable<StoredFilingAssignment> Active(LibraryContext context)
    {
        var experts = AssignmentBook.Experts(context);
        return context.FilingAssignments.Where(given => experts.Any(person => person.Id == given.PersonId));
    }

    // Given, taken back and given again, one is told once of a version.
    private async Task TellAsync(LibraryContext context, StoredFiling row, string account, CancellationToken cancel)
    {
        var source = FormattableString.Invariant($"given:{row.Id}:{row.LastVersion}");
        if (await context.Notices.AnyAsync(notice => notice.Account == account && notice.Source == source, cancel).ConfigureAwait(false)) return;
        var named = await context.Filings.AsNoTracking().Include(each => each.Project).ThenInclude(project => project!.Organisation).SingleAsync(each => each.Id == row.Id, cancel).ConfigureAwait(false);
        context.Add(new StoredNotice
        {
            Account = account, Source = source, Kind = NoticeKind.Waiting, FilingId = row.Id, Year = row.Year, FormKind = row.Kind, About = StepNews.About(named), By = session.Actor.Name, At = session.Now,
        });
    }
}
