using Jiheng.Domain.Audit;
using Jiheng.Domain.Documents;
using Jiheng.Domain.Filings;
using Jiheng.Domain.People;
using Jiheng.Domain.Terms;
using Jiheng.Forms.Editing.Drafts;
using Jiheng.Storage.Audit;
using Jiheng.Storage.Databases;
using Jiheng.Storage.Indicators;
using Jiheng.Storage.Records;
using Jiheng.Storage.Snapshots;
using Microsoft.EntityFrameworkCore;

namespace Jiheng.Storage.Filings;

/// <summary>How filings go on: handed in, taken back, decided, adjusted. Each step is one transaction with what the audit log tells of it, so
/// that nothing is ever half handed in.</summary>
public sealed class FilingWay
{
    /// <summary>So long a decision can be taken back by whoever made it, if nobody went on from it.</summary>
    public static readonly TimeSpan UndoFor = TimeSpan.FromMinutes(5);

    private readonly LibrarySession session;

    internal FilingWay(LibrarySession session) => this.session = session;

    /// <summary>Hands a filing in: what it holds becomes a version.</summary>
    /// <param name="id">The filing.</param>
    /// <param name="seen">The number of the last edit that the person saw.</param>
    /// <param name="state">What it holds, as it was checked at this moment.</param>
    /// <param name="note">What the unit says of it; needed where errors stay.</param>
    /// <param name="cancel">Stops it; then nothing is handed in.</param>
    /// <returns>The version's number.</returns>
    /// <exception cref="LibraryException">It was edited since, or cannot be handed in; the message says why.</exception>
    public Task<int> SubmitAsync(long id, int seen, DraftState state, string? note, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(state);
        var said = Said(note);
        return session.WriteAsync(async (context, trail) =>
        {
            var row = await HoldAsync(context, id, cancel).ConfigureAwait(false);
            var standing = Demand(row, FilingAction.Submit);
            if (row.LastEdit != seen) throw LibraryException.Changed();
            if (state.Draft.Unread.Count > 0) throw LibraryException.Refused($"还有 {state.Draft.Unread.Count} 处填写的内容看不懂，没有报送。请改好标出的单元格。");
            if (Missing(state.Checked.Subject.Form) is { } missing) throw LibraryException.Refused(missing);
            var year = await FilingShelf.OpenYearAsync(context, row.Owner, row.Year, cancel).ConfigureAwait(false);
            FilingRecord.Fill(row, state);
            if (row.Errors > 0 && said is null) throw LibraryException.Refused($"还有 {row.Errors} 处错误，没有报送。请改正；确有特殊情况的，写明情况说明后再报送。");
            if (row.LastVersion == 0 && year.DayOf(FilingFlow.StepOf(row.Kind)) is { } last) row.IsLate = DateOnly.FromDateTime(session.Now.ToLocalTime()) > last;
            var version = await VersionAsync(context, row, state, said, cancel).ConfigureAwait(false);
            LevelText.Put(row, FilingFlow.Next(standing with { Levels = year.Levels }, row.Kind, FilingAction.Submit));
            (row.LastVersion, row.SubmittedBy, row.SubmittedAt, row.ChangedAt) = (version.Number, session.Actor.Account, session.Now, session.Now);
            Step(context, row, FilingAction.Submit, standing, null, said);
            await context.SaveChangesAsync(cancel).ConfigureAwait(false);
            trail.Note(AuditAction.FilingSubmitted, FilingShelf.Table, id, after: VersionText(version));
            return version.Number;
        }, cancel);
    }

    /// <summary>Takes back what was handed in, before anybody decided on it.</summary>
    /// <exception cref="LibraryException">Somebody has decided already.</exception>
    public Task RecallAsync(long id, CancellationToken cancel = default) => OfUnitAsync(id, FilingAction.Recall, null, AuditAction.FilingRecalled, cancel);

    /// <summary>Asks for what was approved to be changed: it can be edited again, while the approved version stays binding.</summary>
    /// <exception cref="LibraryException">It is not approved, or its year is not open.</exception>
    public Task AdjustAsync(long id, string reason, CancellationToken cancel = default) => OfUnitAsync(id, FilingAction.Adjust, Said(reason) ?? throw NoReason(FilingAction.Adjust), AuditAction.AdjustmentBegun, cancel);

    /// <summary>Gives an adjustment up: the draft holds again what was approved.</summary>
    /// <param name="id">The filing.</param>
    /// <param name="seen">The number of the last edit that the person saw.</param>
    /// <param name="back">The edit that puts the approved form into the draft.</param>
    /// <param name="state">What the draft holds then.</param>
    /// <param name="cancel">Stops it.</param>
    /// <exception cref="LibraryException">It was edited since, or is no adjustment.</exception>
    public Task DropAdjustmentAsync(long id, int seen, NewEdit back, DraftState state, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(state);
        var content = FilingRecord.Content(state);
        return session.WriteAsync(async (context, trail) =>
        {
            var row = await HoldAsync(context, id, cancel).ConfigureAwait(false);
            var standing = Demand(row, FilingAction.DropAdjustment);
            if (row.LastEdit != seen) throw LibraryException.Changed();
            DraftBook.Add(context, session, row, [back], 0);
            FilingRecord.Fill(row, state);
            LevelText.Put(row, FilingFlow.Next(standing, row.Kind, FilingAction.DropAdjustment));
            row.ChangedAt = session.Now;
            Step(context, row, FilingAction.DropAdjustment, standing, null, null);
            await context.SaveChangesAsync(cancel).ConfigureAwait(false);
            await context.FilingDrafts.Where(draft => draft.FilingId == id).ExecuteUpdateAsync(draft => draft.SetProperty(each => each.Content, content), cancel).ConfigureAwait(false);
            trail.Note(AuditAction.AdjustmentDropped, FilingShelf.Table, id);
        }, cancel);
    }

    /// <summary>Decides as the reviewer whose turn it is. The library has to be the reviewer's in this very role: what the role does not reach is
    /// not there.</summary>
    /// <param name="id">The filing.</param>
    /// <param name="role">In which role.</param>
    /// <param name="action">Pass or return.</param>
    /// <param name="version">The version that the reviewer saw.</param>
    /// <param name="reason">His words; needed to return.</param>
    /// <param name="cancel">Stops it.</param>
    /// <returns>The number of the step, to take it back by.</returns>
    /// <exception cref="LibraryException">It is not his turn, he had his turn before, or another version was handed in since.</exception>
    public Task<long> DecideAsync(long id, Role role, FilingAction action, int version, string? reason, CancellationToken cancel = default)
    {
        if (FilingFlow.IsOfUnit(action)) throw new ArgumentOutOfRangeException(nameof(action), action, "Reviewers pass or return.");
        var said = Said(reason);
        if (said is null && FilingFlow.NeedsReason(action)) throw NoReason(action);
        return session.WriteAsync(async (context, trail) =>
        {
            var row = await HoldAsync(context, id, cancel).ConfigureAwait(false);
            var standing = Demand(row, action);
            await DemandTurnAsync(session, context, row, role, version, cancel).ConfigureAwait(false);
            if (action == FilingAction.Pass) await ReviewBook.DemandPassingAsync(context, row, cancel).ConfigureAwait(false);
            var next = FilingFlow.Next(standing, row.Kind, action);
            LevelText.Put(row, next);
            row.ChangedAt = session.Now;
            var step = Step(context, row, action, standing, role, said);
            var since = row.ApprovedAt;
            if (next.State == FilingState.Approved) (row.ApprovedVersion, row.ApprovedAt) = (row.LastVersion, session.Now);
            await context.SaveChangesAsync(cancel).ConfigureAwait(false);
            if (next.State == FilingState.Approved) await LearnAsync(context, row, row.LastVersion, step.At, step.ApprovedBefore, since, cancel).ConfigureAwait(false);
            await NoteAsync(context, trail, row, next, action, said, cancel).ConfigureAwait(false);
            return step.Id;
        }, cancel);
    }

    /// <summary>Takes one's own last decision back, as long as <see cref="UndoFor"/> says and nobody went on from it.</summary>
    /// <exception cref="LibraryException">It is too late, or it is somebody else's.</exception>
    public Task UndoDecisionAsync(long id, long stepId, CancellationToken cancel = default) => session.WriteAsync(async (context, trail) =>
    {
        var row = await HoldAsync(context, id, cancel).ConfigureAwait(false);
        var last = await context.FilingSteps.AsTracking().Where(each => each.FilingId == id && each.UndoneAt == null).OrderByDescending(each => each.Id).FirstOrDefaultAsync(cancel).ConfigureAwait(false);
        if (last is null || last.Id != stepId || FilingFlow.IsOfUnit(last.Action) || last.Account != session.Actor.Account) throw LibraryException.Refused("这一步不能撤销了：之后已有人处理，或者不是您做的。");
        if (session.Now - last.At > UndoFor) throw LibraryException.Refused($"已超过 {UndoFor.TotalMinutes:0} 分钟，通知已发出，不能撤销。需要更正时请联系下一级退回。");
        LevelText.Put(row, LevelText.StandingOf(row) with { State = FilingState.InReview, Level = last.Level });
        // Its last level agreed last.
        var approvedAt = await context.FilingSteps.Where(step => step.FilingId == id && step.Id < last.Id && step.UndoneAt == null && step.Action == FilingAction.Pass && step.Version == last.ApprovedBefore).MaxAsync(step => (DateTime?)step.At, cancel).ConfigureAwait(false);
        if (row.ApprovedVersion != last.ApprovedBefore) await LearnAsync(context, row, last.ApprovedBefore, approvedAt, row.ApprovedVersion, row.ApprovedAt, cancel).ConfigureAwait(false);
        (row.ApprovedVersion, row.ApprovedAt, row.ChangedAt) = (last.ApprovedBefore, approvedAt, session.Now);
        last.UndoneAt = session.Now;
        await context.SaveChangesAsync(cancel).ConfigureAwait(false);
        trail.Note(AuditAction.DecisionUndone, FilingShelf.Table, id, before: Glossary.Label(last.Action));
    }, cancel);

    /// <summary>The row, held until the end of the transaction: whoever else works on the filing waits, on any database.</summary>
    internal static async Task<StoredFiling> HoldAsync(LibraryContext context, long id, CancellationToken cancel)
    {
        await context.Filings.Where(row => row.Id == id).ExecuteUpdateAsync(row => row.SetProperty(each => each.Revision, each => each.Revision + 1), cancel).ConfigureAwait(false);
        return await context.Filings.FirstOrDefaultAsync(row => row.Id == id, cancel).ConfigureAwait(false) ?? throw LibraryException.NotFound("份表");
    }

    private Task OfUnitAsync(long id, FilingAction action, string? reason, AuditAction told, CancellationToken cancel) => session.WriteAsync(async (context, trail) =>
    {
        var row = await HoldAsync(context, id, cancel).ConfigureAwait(false);
        var standing = Demand(row, action);
        if (action == FilingAction.Adjust) await FilingShelf.OpenYearAsync(context, row.Owner, row.Year, cancel).ConfigureAwait(false);
        LevelText.Put(row, FilingFlow.Next(standing, row.Kind, action));
        row.ChangedAt = session.Now;
        Step(context, row, action, standing, null, reason);
        await context.SaveChangesAsync(cancel).ConfigureAwait(false);
        trail.Note(told, FilingShelf.Table, id, after: reason);
    }, cancel);

    // What is approved is what others look for when they fill in theirs: the indicators of the version that binds now, and no more of the one that it takes the place of. 0: none.
    private static async Task LearnAsync(LibraryContext context, StoredFiling row, int version, DateTime? at, int former, DateTime? formerAt, CancellationToken cancel)
    {
        if (version > 0) await IndicatorLearning.LearnAsync(context, await FormAsync(version).ConfigureAwait(false), row.OrganisationId, at!.Value, cancel).ConfigureAwait(false);
        if (former > 0) await IndicatorLearning.ForgetAsync(context, await FormAsync(former).ConfigureAwait(false), row.OrganisationId, formerAt!.Value, cancel).ConfigureAwait(false);

        async Task<PerformanceForm> FormAsync(int number) => VersionDocument.Read(Compressed.Expand(
            await context.FilingVersions.Where(each => each.FilingId == row.Id && each.Number == number).Select(each => each.Content).SingleAsync(cancel).ConfigureAwait(false))).Form;
    }

    private async Task<StoredFilingVersion> VersionAsync(LibraryContext context, StoredFiling row, DraftState state, string? note, CancellationToken cancel)
    {
        var project = await context.Projects.Where(each => each.Id == row.ProjectId).Select(each => new { each.Name, each.Code, Unit = each.Organisation!.Name }).SingleAsync(cancel).ConfigureAwait(false);
        var at = Mapping.UtcConverter.Whole(session.Now);
        var bytes = new VersionDocument
        {
            Filing = row.Id, Version = row.LastVersion + 1, Round = row.Round, Unit = project.Unit, ProjectCode = project.Code, ProjectName = project.Name, Year = row.Year,
            Account = session.Actor.Account, At = at, Note = note, Form = state.Checked.Subject.Form,
        }.Bytes();
        var version = new StoredFilingVersion
        {
            FilingId = row.Id, Number = row.LastVersion + 1, Round = row.Round, Account = session.Actor.Account, Name = session.Actor.Name, At = at, Hash = VersionDocument.HashOf(bytes),
            Content = Compressed.Bytes(bytes), Results = state.Results.Write(), Note = note, Errors = row.Errors, Warnings = row.Warnings, Hints = row.Hints, AmountFen = row.AmountFen,
        };
        context.Add(version);
        return version;
    }

    private StoredFilingStep Step(LibraryContext context, StoredFiling row, FilingAction action, FilingStanding from, Role? role, string? reason)
    {
        var step = new StoredFilingStep
        {
            FilingId = row.Id, Action = action, Version = row.LastVersion, Round = row.Round, Level = from.Level, Role = role, Account = session.Actor.Account, Name = session.Actor.Name,
            At = session.Now, Reason = reason, FromState = from.State, ApprovedBefore = row.ApprovedVersion,
        };
        context.Add(step);
        return step;
    }

    private static async Task NoteAsync(LibraryContext context, AuditTrail trail, StoredFiling row, FilingStanding next, FilingAction action, string? said, CancellationToken cancel)
    {
        if (action == FilingAction.Return) trail.Note(AuditAction.FilingReturned, FilingShelf.Table, row.Id, after: said);
        else if (next.State != FilingState.Approved) trail.Note(AuditAction.FilingPassed, FilingShelf.Table, row.Id, after: said is null ? $"转“{Glossary.Label(next.Reviewer!.Value)}”" : $"转“{Glossary.Label(next.Reviewer!.Value)}”：{said}");
        else trail.Note(AuditAction.FilingApproved, FilingShelf.Table, row.Id, after: VersionText(await context.FilingVersions.SingleAsync(each => each.FilingId == row.Id && each.Number == row.LastVersion, cancel).ConfigureAwait(false)));
    }

    private static string? Missing(PerformanceForm filled) => FilledForm.Nameless(filled) switch
    {
        > 0 and var nameless => $"有 {nameless} 行填了内容但没有指标名称，没有报送。请补上名称，或删除这些行。",
        _ => filled.AllIndicators.Any() ? null : "还没有填写绩效指标，没有报送。请先填写。",
    };

    /// <summary>Refuses whoever's turn it is not. Four eyes: nobody decides on what he handed in, nor twice on the same version. Who works alone on
    /// his machine is everybody.</summary>
    internal static async Task DemandTurnAsync(LibrarySession session, LibraryContext context, StoredFiling row, Role role, int version, CancellationToken cancel)
    {
        var standing = LevelText.StandingOf(row);
        if (standing.Reviewer is not { } reviewer) throw LibraryException.Refused($"这份表现在是“{Glossary.Label(standing.State)}”，不在审核中。可能刚有人处理过，请刷新页面。");
        if (reviewer != role) throw LibraryException.Refused($"这份表正等“{Glossary.Label(reviewer)}”审核，现在不用您处理。请刷新页面。");
        if (row.LastVersion != version) throw LibraryException.Changed();
        if (!session.Actor.IsPerson) return;
        if (row.SubmittedBy == session.Actor.Account) throw LibraryException.Refused("这份表是您自己报送的，不能由您审核。请由另一位同事审核。");
        if (await PassedBy(context, row, session.Actor.Account).AnyAsync(cancel).ConfigureAwait(false))
            throw LibraryException.Refused("您已在前一级审核过这一版，不能再审。请由另一位同事审核。");
    }

    /// <summary>What somebody agreed to of the version that was handed in last.</summary>
    internal static IQueryable<StoredFilingStep> PassedBy(LibraryContext context, StoredFiling row, string account) =>
        context.FilingSteps.Where(step => step.FilingId == row.Id && step.Version == row.LastVersion && step.Action == FilingAction.Pass && step.UndoneAt == null && step.Account == account);

    private static FilingStanding Demand(StoredFiling row, FilingAction action)
    {
        var standing = LevelText.StandingOf(row);
        return FilingFlow.Actions(standing, row.Kind).Contains(action) ? standing
            : throw LibraryException.Refused($"这份表现在是“{Glossary.Label(standing.State)}”，不能“{Glossary.Label(action)}”。可能刚有人处理过，请刷新页面。");
    }

    private static LibraryException NoReason(FilingAction action) => LibraryException.Refused($"“{Glossary.Label(action)}”要写明理由。");

    private static string? Said(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    private static string VersionText(StoredFilingVersion version) => VersionDocument.LogText(version.Number, version.Hash);
}
