using Jiheng.Domain.Filings;
using Jiheng.Domain.Years;
using Jiheng.Storage.Filings;
using Jiheng.Storage.Importing;
using Jiheng.Storage.Records;
using Microsoft.EntityFrameworkCore;

namespace Jiheng.Storage.Notices;

/// <summary>Tells people what was done, some time after it was done: a decision only when it can no longer be taken back, and never one that was.
/// Any server of an installation may make a round; they take turns, and each step is told of once.</summary>
public sealed class NoticeRounds
{
    /// <summary>How much later than the end of undoing: the clocks of servers differ, and an undo may be on its way.</summary>
    public static readonly TimeSpan Grace = TimeSpan.FromMinutes(1);

    /// <summary>What is older is no news: of a library that was filled otherwise, or long without a server.</summary>
    public static readonly TimeSpan OldAfter = TimeSpan.FromDays(30);

    private const int Batch = 200;
    private static readonly FilingAction[] OfUnit = [.. Enum.GetValues<FilingAction>().Where(FilingFlow.IsOfUnit)];
    private readonly LibrarySession session;

    internal NoticeRounds(LibrarySession session) => this.session = session;

    /// <summary>Tells of some steps and remarks.</summary>
    /// <returns>How many were looked at; 0: nothing is left for now.</returns>
    public async Task<int> TellAsync(CancellationToken cancel = default)
    {
        // Looked at first: most rounds find nothing, and a change that changes nothing would still take its turn.
        var isAny = await session.ReadAsync(async context => await Ripe(context).AnyAsync(cancel).ConfigureAwait(false) || await context.FilingRemarks.AnyAsync(row => row.NoticedAt == null, cancel).ConfigureAwait(false), cancel).ConfigureAwait(false);
        return isAny ? await session.WriteAsync((context, _) => TellAsync(context, cancel), cancel).ConfigureAwait(false) : 0;
    }

    private async Task<int> TellAsync(LibraryContext context, CancellationToken cancel)
    {
        await Register.EnterAsync(context, Register.Notices, 0, cancel).ConfigureAwait(false);
        DateTime? now = session.Now;
        var old = session.Now - OldAfter;
        var steps = await Ripe(context).AsNoTracking().OrderBy(row => row.Id).Take(Batch).ToListAsync(cancel).ConfigureAwait(false);
        var remarks = await context.FilingRemarks.AsNoTracking().Where(row => row.NoticedAt == null).OrderBy(row => row.Id).Take(Batch).ToListAsync(cancel).ConfigureAwait(false);
        context.AddRange(await NewsAsync(context, [.. steps.Where(step => step.UndoneAt is null && step.At > old)], [.. remarks.Where(remark => remark.At > old)], cancel).ConfigureAwait(false));
        await context.SaveChangesAsync(cancel).ConfigureAwait(false);
        long[] told = [.. steps.Select(step => step.Id)], said = [.. remarks.Select(remark => remark.Id)];
        await context.FilingSteps.Where(row => told.Contains(row.Id)).ExecuteUpdateAsync(row => row.SetProperty(each => each.NoticedAt, now), cancel).ConfigureAwait(false);
        await context.FilingRemarks.Where(row => said.Contains(row.Id)).ExecuteUpdateAsync(row => row.SetProperty(each => each.NoticedAt, now), cancel).ConfigureAwait(false);
        return steps.Count + remarks.Count;
    }

    private IQueryable<StoredFilingStep> Ripe(LibraryContext context)
    {
        var undoable = session.Now - FilingWay.UndoFor - Grace;
        return context.FilingSteps.Where(row => row.NoticedAt == null && (row.UndoneAt != null || row.At <= undoable || OfUnit.Contains(row.Action)));
    }

    private static async Task<IReadOnlyList<StoredNotice>> NewsAsync(LibraryContext context, IReadOnlyList<StoredFilingStep> steps, IReadOnlyList<StoredFilingRemark> remarks, CancellationToken cancel)
    {
        if (steps.Count + remarks.Count == 0) return [];
        long[] ids = [.. steps.Select(step => step.FilingId).Concat(remarks.Select(remark => remark.FilingId)).Distinct()];
        var filings = await context.Filings.AsNoTracking().Include(row => row.Project).ThenInclude(project => project!.Organisation).Where(row => ids.Contains(row.Id)).ToDictionaryAsync(row => row.Id, cancel).ConfigureAwait(false);
        var people = await ReachingPeople.ReadAsync(context, LevelRules.Reviewers.ToArray(), cancel).ConfigureAwait(false);
        var given = (await (from assignment in FilingExperts.Active(context)
                            join person in context.People on assignment.PersonId equals person.Id
                            where ids.Contains(assignment.FilingId)
                            select new { assignment.FilingId, Given = new GivenFiling(person.Account, assignment.MadeAt) }).ToListAsync(cancel).ConfigureAwait(false)).ToLookup(row => row.FilingId, row => row.Given);
        long[] adjusted = [.. steps.Where(step => step.Action == FilingAction.Adjust).Select(step => step.FilingId)];
        var passed = (await context.FilingSteps.Where(row => adjusted.Contains(row.FilingId) && row.Action == FilingAction.Pass && row.UndoneAt == null).Select(row => new { row.FilingId, row.Version, row.Account })
            .ToListAsync(cancel).ConfigureAwait(false)).ToLookup(row => (row.FilingId, row.Version), row => row.Account);
        long?[] firsts = [.. remarks.Select(remark => remark.AnswersId).OfType<long>().Select(id => (long?)id)];
        var began = await context.FilingRemarks.Where(row => firsts.Contains(row.Id)).ToDictionaryAsync(row => row.Id, row => row.Account, cancel).ConfigureAwait(false);
        return
        [
            .. steps.SelectMany(step => StepNews.Of(step, filings[step.FilingId], people, [.. given[step.FilingId]], passed[(step.FilingId, step.Version)])),
            .. remarks.SelectMany(remark => StepNews.Of(remark, remark.AnswersId is { } first ? began.GetValueOrDefault(first) : null, filings[remark.FilingId], people, [.. given[remark.FilingId]])),
        ];
    }
}
