using Jiheng.Domain.Audit;
using Jiheng.Domain.Years;
using Jiheng.Storage.Databases;
using Jiheng.Storage.Listing;
using Jiheng.Storage.Organisations;
using Jiheng.Storage.Records;
using Microsoft.EntityFrameworkCore;

namespace Jiheng.Storage.Years;

/// <summary>The budget years of the divisions. A year is never deleted.</summary>
public sealed class YearShelf
{
    private const string Table = "year";
    private readonly LibrarySession session;

    internal YearShelf(LibrarySession session) => this.session = session;

    /// <summary>Years, the newest first, then by division.</summary>
    /// <param name="divisionId">Those of this division; null: all.</param>
    /// <param name="page">Which part of them.</param>
    /// <param name="cancel">Stops it.</param>
    public Task<Page<YearRow>> ListAsync(long? divisionId, PageRequest page, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(page);
        return session.ReadAsync(context => page.OfAsync(context.Years.Where(row => divisionId == null || row.DivisionId == divisionId)
            .OrderByDescending(row => row.Year).ThenBy(row => row.Division!.Path), YearRow.From, cancel), cancel);
    }

    /// <summary>The open years of a division, the first one first.</summary>
    public Task<IReadOnlyList<BudgetYear>> OpenAsync(long divisionId, CancellationToken cancel = default) => session.ReadAsync<IReadOnlyList<BudgetYear>>(async context =>
        [.. (await context.Years.Where(row => row.DivisionId == divisionId && row.State == YearState.Open).Include(row => row.Deadlines).Include(row => row.Levels).AsSplitQuery().OrderBy(row => row.Year).ToListAsync(cancel).ConfigureAwait(false)).Select(YearRecord.Of)], cancel);

    /// <summary>The divisions that can have years, in the order of the tree.</summary>
    public Task<Page<OrganisationRow>> DivisionsAsync(PageRequest page, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(page);
        return session.ReadAsync(context => page.OfAsync(context.DivisionsToSetUp.Where(row => row.LastYear == null).OrderBy(row => row.Path), OrganisationRow.From, cancel), cancel);
    }

    /// <summary>Null where there is none of the number.</summary>
    public Task<OpenedYear?> FindAsync(long id, CancellationToken cancel = default) => session.ReadAsync(async context =>
    {
        if (await context.Years.Where(row => row.Id == id).Select(YearRow.From).FirstOrDefaultAsync(cancel).ConfigureAwait(false) is not { } row) return null;
        return new OpenedYear(row, YearRecord.Of((await WholeAsync(context, id, cancel).ConfigureAwait(false))!));
    }, cancel);

    /// <summary>Sets a year up for a division.</summary>
    /// <returns>Its number.</returns>
    /// <exception cref="LibraryException">There is no such division, or it has the year already.</exception>
    public Task<long> AddAsync(long divisionId, BudgetYear year, CancellationToken cancel = default)
    {
        Demand(year);
        return session.WriteAsync(async (context, trail) =>
        {
            if (!await context.DivisionsToSetUp.AnyAsync(row => row.Id == divisionId, cancel).ConfigureAwait(false)) throw LibraryException.NotFound("个区划");
            var id = await AddAsync(context, divisionId, year, cancel).ConfigureAwait(false);
            trail.Note(AuditAction.YearAdded, Table, id, after: YearText.Of(year));
            return id;
        }, cancel);
    }

    /// <summary>Puts another set-up in the place of what a person saw.</summary>
    /// <param name="id">The year.</param>
    /// <param name="year">Its new set-up.</param>
    /// <param name="revision">The revision that the person saw (YearRow.Revision).</param>
    /// <param name="cancel">Stops the change.</param>
    /// <exception cref="LibraryException">Somebody else changed it since.</exception>
    /// <exception cref="ArgumentException">The set-up makes no sense (BudgetYearRules).</exception>
    public Task SaveAsync(long id, BudgetYear year, int revision, CancellationToken cancel = default)
    {
        Demand(year);
        return session.WriteAsync(async (context, trail) =>
        {
            // Counted first: from here on, whoever else changes the year waits, on any database.
            var counted = await context.Years.Where(row => row.Id == id).ExecuteUpdateAsync(row => row.SetProperty(each => each.Revision, each => each.Revision + 1), cancel).ConfigureAwait(false);
            if (counted == 0 || await WholeAsync(context, id, cancel).ConfigureAwait(false) is not { } row) throw LibraryException.NotFound("个年度");
            if (row.Revision != revision + 1) throw LibraryException.Changed();
            var before = YearRecord.Of(row);
            if (before.Year != year.Year || BudgetYearRules.Refusal(before, year) is not null) throw new ArgumentException("The set-up cannot take the place of the one there is.", nameof(year));
            YearRecord.Fill(row, year);
            await context.SaveChangesAsync(cancel).ConfigureAwait(false);
            trail.Note(AuditAction.YearChanged, Table, id, YearText.Of(before), YearText.Of(year));
        }, cancel);
    }

    /// <summary>Sets the year after up like this one, with every day a year later.</summary>
    /// <returns>The number of the new year.</returns>
    /// <exception cref="LibraryException">There is one already, or none can follow.</exception>
    public Task<long> RollOverAsync(long id, CancellationToken cancel = default) => session.WriteAsync(async (context, trail) =>
    {
        var row = await WholeAsync(context, id, cancel).ConfigureAwait(false) ?? throw LibraryException.NotFound("个年度");
        var (year, next) = (YearRecord.Of(row), YearRecord.Of(row).Next());
        Demand(next);
        var added = await AddAsync(context, row.DivisionId, next, cancel).ConfigureAwait(false);
        trail.Note(AuditAction.YearRolledOver, Table, added, YearText.Of(year), YearText.Of(next));
        return added;
    }, cancel);

    private async Task<long> AddAsync(LibraryContext context, long divisionId, BudgetYear year, CancellationToken cancel)
    {
        if (await context.Years.AnyAsync(row => row.DivisionId == divisionId && row.Year == year.Year, cancel).ConfigureAwait(false)) throw There(year.Year);
        var added = new StoredYear { DivisionId = divisionId, Year = year.Year, Reminders = "" };
        YearRecord.Fill(added, year);
        context.Add(added);
        try
        {
            await context.SaveChangesAsync(cancel).ConfigureAwait(false);
        }
        catch (DbUpdateException problem) when (session.Database.IsDuplicate(problem))
        {
            throw There(year.Year, problem);
        }

        return added.Id;
    }

    private static Task<StoredYear?> WholeAsync(LibraryContext context, long id, CancellationToken cancel) => context.Years
        .Include(row => row.Deadlines).Include(row => row.Levels).Include(row => row.Layouts).AsSplitQuery().FirstOrDefaultAsync(row => row.Id == id, cancel);

    private static LibraryException There(int year, Exception? inner = null) => new(LibraryProblem.Duplicate, $"已有 {year} 年度，没有再建一个。请打开已有的那个修改。", inner);

    private static void Demand(BudgetYear year)
    {
        ArgumentNullException.ThrowIfNull(year);
        if (BudgetYearRules.Problems(year) is [var problem, ..]) throw new ArgumentException(problem.Message, nameof(year));
    }
}
