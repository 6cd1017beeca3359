using Jiheng.Domain.Audit;
using Jiheng.Domain.Overrides;
using Jiheng.Rules.Overrides;
using Jiheng.Storage.Audit;
using Jiheng.Storage.Databases;
using Jiheng.Storage.Listing;
using Jiheng.Storage.Records;
using Microsoft.EntityFrameworkCore;

namespace Jiheng.Storage.Overrides;

/// <summary>What the divisions decide otherwise than the rules: written down, switched on, withdrawn, never deleted.</summary>
public sealed class OverrideShelf
{
    private const string Table = "override";
    private readonly LibrarySession session;

    internal OverrideShelf(LibrarySession session) => this.session = session;

    /// <summary>Overrides, the newest first.</summary>
    public Task<Page<OverrideRow>> ListAsync(OverrideFilter filter, PageRequest page, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(filter);
        ArgumentNullException.ThrowIfNull(page);
        return session.ReadAsync(context =>
        {
            IQueryable<StoredOverride> rows = context.Overrides;
            if (filter.DivisionId is { } division) rows = rows.Where(row => row.DivisionId == division);
            if (filter.State is { } state) rows = rows.Where(row => row.State == state);
            if (filter.Rule is { } rule) rows = rows.Where(row => row.Rule == rule || (row.Kind == OverrideKind.Parameter && row.Subject != null && filter.Parameters.Contains(row.Subject)));
            return page.OfAsync(rows.OrderByDescending(row => row.Id), OverrideRow.From, cancel);
        }, cancel);
    }

    /// <summary>Null where there is none of the number.</summary>
    public Task<OverrideRow?> FindAsync(long id, CancellationToken cancel = default) =>
        session.ReadAsync(context => context.Overrides.Where(row => row.Id == id).Select(OverrideRow.From).FirstOrDefaultAsync(cancel), cancel);

    /// <summary>All that is in force, by division, in the order in which it was made.</summary>
    public Task<List<OverrideRow>> InForceAsync(CancellationToken cancel = default) => session.ReadAsync(context =>
        context.Overrides.Where(row => row.State == OverrideState.InForce).OrderBy(row => row.Id).Select(OverrideRow.From).ToListAsync(cancel), cancel);

    /// <summary>Grows with every change of any override: while it stays the same, so does what is in force.</summary>
    public Task<long> StampAsync(CancellationToken cancel = default) =>
        session.ReadAsync(context => context.Overrides.SumAsync(row => (long)row.Revision, cancel), cancel);

    /// <summary>Writes a draft down.</summary>
    /// <returns>Its number.</returns>
    /// <exception cref="LibraryException">There is no such division.</exception>
    /// <exception cref="ArgumentException">It makes no sense (OverrideRules).</exception>
    public Task<long> DraftAsync(long divisionId, RuleOverride told, CancellationToken cancel = default)
    {
        Demand(told);
        return session.WriteAsync(async (context, trail) =>
        {
            if (!await context.DivisionsToSetUp.AnyAsync(row => row.Id == divisionId, cancel).ConfigureAwait(false)) throw LibraryException.NotFound("个区划");
            var row = new StoredOverride { DivisionId = divisionId, Reason = told.Reason, State = OverrideState.Draft, Revision = 1, MadeBy = session.Actor.Name, MadeAt = session.Now };
            Fill(row, told);
            context.Add(row);
            await context.SaveChangesAsync(cancel).ConfigureAwait(false);
            trail.Note(AuditAction.OverrideDrafted, Table, row.Id, after: OverrideText.Full(Told(row)));
            return row.Id;
        }, cancel);
    }

    /// <summary>Changes a draft. What was switched on is never changed: it is withdrawn, and another takes its place.</summary>
    /// <param name="id">The draft.</param>
    /// <param name="told">What it shall say.</param>
    /// <param name="revision">The revision that the person saw.</param>
    /// <param name="cancel">Stops the change.</param>
    /// <exception cref="LibraryException">Somebody else changed it since, or it is no draft any more.</exception>
    /// <exception cref="ArgumentException">It makes no sense (OverrideRules).</exception>
    public Task ChangeAsync(long id, RuleOverride told, int revision, CancellationToken cancel = default)
    {
        Demand(told);
        return ChangeAsync(id, revision, row => row.State == OverrideState.Draft, (row, trail) =>
        {
            var before = OverrideText.Full(Told(row));
            Fill(row, told);
            trail.Note(AuditAction.OverrideChanged, Table, id, before, OverrideText.Full(Told(row)));
        }, cancel);
    }

    /// <summary>Switches a draft on.</summary>
    /// <exception cref="LibraryException">Somebody else changed it since, or it is no draft any more.</exception>
    public Task SwitchOnAsync(long id, int revision, CancellationToken cancel = default) => ChangeAsync(id, revision, row => row.State == OverrideState.Draft, (row, trail) =>
    {
        var before = OverrideText.Full(Told(row));
        (row.State, row.SwitchedOnBy, row.SwitchedOnAt) = (OverrideState.InForce, session.Actor.Name, session.Now);
        trail.Note(AuditAction.OverrideSwitchedOn, Table, id, before, OverrideText.Full(Told(row)));
    }, cancel);

    /// <summary>Gives a draft up, or switches off what is in force.</summary>
    /// <param name="id">The override.</param>
    /// <param name="reason">Why.</param>
    /// <param name="revision">The revision that the person saw.</param>
    /// <param name="cancel">Stops the change.</param>
    /// <exception cref="LibraryException">Somebody else changed it since, or it was withdrawn already.</exception>
    public Task WithdrawAsync(long id, string reason, int revision, CancellationToken cancel = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(reason);
        return ChangeAsync(id, revision, row => row.State != OverrideState.Withdrawn, (row, trail) =>
        {
            var before = OverrideText.Full(Told(row));
            (row.State, row.WithdrawnBy, row.WithdrawnAt, row.WithdrawnReason) = (OverrideState.Withdrawn, session.Actor.Name, session.Now, reason.Trim());
            trail.Note(AuditAction.OverrideWithdrawn, Table, id, before, row.WithdrawnReason);
        }, cancel);
    }

    private Task ChangeAsync(long id, int revision, Func<StoredOverride, bool> may, Action<StoredOverride, AuditTrail> change, CancellationToken cancel) => session.WriteAsync(async (context, trail) =>
    {
        // Counted first: from here on, whoever else changes it waits, on any database.
        await context.Overrides.Where(row => row.Id == id).ExecuteUpdateAsync(row => row.SetProperty(each => each.Revision, each => each.Revision + 1), cancel).ConfigureAwait(false);
        var row = await context.Overrides.FirstOrDefaultAsync(row => row.Id == id, cancel).ConfigureAwait(false) ?? throw LibraryException.NotFound("条设定");
        if (row.Revision != revision + 1 || !may(row)) throw LibraryException.Changed();
        change(row, trail);
        await context.SaveChangesAsync(cancel).ConfigureAwait(false);
    }, cancel);

    private static void Fill(StoredOverride row, RuleOverride told) =>
        (row.Kind, row.Rule, row.Subject, row.Value, row.ValidFrom, row.ValidUntil, row.Reason, row.Source) =
        (told.Kind, told.Rule, told.Subject, told.Value, told.From, told.Until, told.Reason, told.Source);

    private static RuleOverride Told(StoredOverride row) => new()
    {
        Kind = row.Kind, Rule = row.Rule, Subject = row.Subject, Value = row.Value, From = row.ValidFrom, Until = row.ValidUntil, Reason = row.Reason, Source = row.Source, State = row.State,
    };

    private static void Demand(RuleOverride told)
    {
        if (OverrideRules.Problems(told) is [var problem, ..]) throw new ArgumentException(problem.Message, nameof(told));
    }
}
