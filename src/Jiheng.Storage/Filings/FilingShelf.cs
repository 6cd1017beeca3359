using Jiheng.Domain.Audit;
using Jiheng.Domain.Documents;
using Jiheng.Domain.Filings;
using Jiheng.Domain.Terms;
using Jiheng.Domain.Years;
using Jiheng.Storage.Databases;
using Jiheng.Storage.Listing;
using Jiheng.Storage.Organisations;
using Jiheng.Storage.Records;
using Jiheng.Storage.Snapshots;
using Jiheng.Storage.Years;
using Microsoft.EntityFrameworkCore;

namespace Jiheng.Storage.Filings;

/// <summary>What units hand in: found, listed, begun. What is written into it is the <see cref="DraftBook"/>'s, how it goes on the
/// <see cref="FilingWay"/>'s.</summary>
public sealed class FilingShelf
{
    internal const string Table = "filing";
    private readonly LibrarySession session;

    internal FilingShelf(LibrarySession session) => this.session = session;

    public Task<Page<FilingRow>> ListAsync(FilingFilter filter, FilingOrder order, PageRequest page, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(filter);
        ArgumentNullException.ThrowIfNull(page);
        return session.ReadAsync(context => page.OfAsync(Ordered(filter.Of(context), order), FilingRow.From(context), cancel), cancel);
    }

    /// <summary>All rows of a list, some hundred at a time; the order is settled at the start.</summary>
    public IAsyncEnumerable<FilingRow> ReadAllAsync(FilingFilter filter, FilingOrder order, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(filter);
        return RowReading.RunAsync(session, context => Ordered(filter.Of(context), order).Select(row => row.Id),
            (context, ids) => context.Filings.Where(row => ids.Contains(row.Id)).Select(FilingRow.From(context)), row => row.Id, cancel);
    }

    /// <summary>Null where there is none of the number.</summary>
    public Task<FilingRow?> FindAsync(long id, CancellationToken cancel = default) => session.ReadAsync(context => context.Filings.Where(row => row.Id == id).Select(FilingRow.From(context)).FirstOrDefaultAsync(cancel), cancel);

    /// <summary>A filing with what it holds now; null where there is none of the number.</summary>
    public Task<OpenedFiling?> OpenAsync(long id, CancellationToken cancel = default) => session.ReadAsync(async context =>
    {
        // The row first: what is written in between belongs to an edit with a higher number, which the page then asks for again.
        if (await context.Filings.Where(row => row.Id == id).Select(FilingRow.From(context)).FirstOrDefaultAsync(cancel).ConfigureAwait(false) is not { } row) return null;
        var content = await context.FilingDrafts.Where(draft => draft.FilingId == id).Select(draft => draft.Content).SingleAsync(cancel).ConfigureAwait(false);
        return new OpenedFiling(row, Compressed.Json(content, SnapshotTypes.Plain.DraftForm));
    }, cancel);

    /// <summary>The set-up of the year in a unit's division; null where there is none.</summary>
    public Task<BudgetYear?> YearOfAsync(long organisationId, int year, CancellationToken cancel = default) => session.ReadAsync(async context =>
        await context.Organisations.Where(row => row.Id == organisationId).Select(row => row.Path).FirstOrDefaultAsync(cancel).ConfigureAwait(false) is { } path
            ? await YearOfAsync(context, path, year, cancel).ConfigureAwait(false) : null, cancel);

    /// <summary>Begins a filing.</summary>
    /// <param name="projectId">The project.</param>
    /// <param name="year">The budget year, which has to be open.</param>
    /// <param name="layout">The code of the layout.</param>
    /// <param name="state">What it holds at first; its form's kind is the filing's.</param>
    /// <param name="cancel">Stops it.</param>
    /// <returns>Its number.</returns>
    /// <exception cref="LibraryException">There is no such project, its year is not open, or it has one of the kind already.</exception>
    public Task<long> BeginAsync(long projectId, int year, string layout, DraftState state, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(state);
        var kind = state.Draft.Form.Kind;
        return session.WriteAsync(async (context, trail) =>
        {
            var project = await context.Projects.AsNoTracking().FirstOrDefaultAsync(row => row.Id == projectId, cancel).ConfigureAwait(false) ?? throw LibraryException.NotFound("个项目");
            if (year < project.FirstYear || year > project.LastYear) throw LibraryException.Refused($"这个项目不在 {year} 年度。请核对项目的起止年度。");
            var setUp = await OpenYearAsync(context, project.Owner, year, cancel).ConfigureAwait(false);
            if (await context.Filings.AnyAsync(row => row.ProjectId == projectId && row.Year == year && row.Kind == kind, cancel).ConfigureAwait(false)) throw There(kind, year);
            var row = new StoredFiling { ProjectId = projectId, OrganisationId = project.OrganisationId, Owner = project.Owner, Year = year, Kind = kind, Layout = layout, Levels = "", ChangedAt = session.Now };
            LevelText.Put(row, FilingStanding.New(setUp.Levels));
            FilingRecord.Fill(row, state);
            row.FormerAmountFen = await context.AllFilings.Where(former => former.ProjectId == projectId && former.Year == year - 1 && former.Kind == kind).Select(former => former.AmountFen).FirstOrDefaultAsync(cancel).ConfigureAwait(false);
            context.Add(row);
            try
            {
                await context.SaveChangesAsync(cancel).ConfigureAwait(false);
            }
            catch (DbUpdateException problem) when (session.Database.IsDuplicate(problem))
            {
                throw There(kind, year, problem);
            }

            context.Add(new StoredFilingDraft { FilingId = row.Id, Content = FilingRecord.Content(state) });
            await context.SaveChangesAsync(cancel).ConfigureAwait(false);
            trail.Note(AuditAction.FilingOpened, Table, row.Id, after: $"{project.Name} {year} 年度{Glossary.Label(kind)}");
            return row.Id;
        }, cancel);
    }

    /// <summary>The set-up of a year that is open.</summary>
    internal static async Task<BudgetYear> OpenYearAsync(LibraryContext context, string owner, int year, CancellationToken cancel) => await YearOfAsync(context, owner, year, cancel).ConfigureAwait(false) switch
    {
        null => throw LibraryException.Refused($"本区划还没有设置 {year} 年度。请财政绩效处室先在“年度设置”里新建并开放。"),
        { State: YearState.Open } open => open,
        var other => throw LibraryException.Refused($"{year} 年度现在是“{Glossary.Label(other.State)}”，不能填报。请财政绩效处室开放这个年度。"),
    };

    private static async Task<BudgetYear?> YearOfAsync(LibraryContext context, string owner, int year, CancellationToken cancel)
    {
        if (await OwnDivision.FindAsync(context, owner, cancel).ConfigureAwait(false) is not { } division) return null;
        var row = await context.Years.AsNoTracking().Include(each => each.Deadlines).Include(each => each.Levels).Include(each => each.Layouts).AsSplitQuery()
            .FirstOrDefaultAsync(each => each.DivisionId == division.Id && each.Year == year, cancel).ConfigureAwait(false);
        return row is null ? null : YearRecord.Of(row);
    }

    private static LibraryException There(FormKind kind, int year, Exception? inner = null) =>
        new(LibraryProblem.Duplicate, $"这个项目 {year} 年度的{Glossary.Label(kind)}已经开始填报，没有再建一份。请打开已有的那份。", inner);

    // Always the same order, so that pages neither repeat nor leave out.
    private static IOrderedQueryable<StoredFiling> Ordered(IQueryable<StoredFiling> filings, FilingOrder order) => order switch
    {
        FilingOrder.Risk => filings.OrderByDescending(row => row.Risk).ThenByDescending(row => row.AmountFen).ThenBy(row => row.Id),
        FilingOrder.Changed => filings.OrderByDescending(row => row.ChangedAt).ThenByDescending(row => row.Id),
        FilingOrder.Unit => filings.OrderBy(row => row.Owner).ThenBy(row => row.Project!.Name).ThenBy(row => row.Id),
        FilingOrder.Amount => filings.OrderByDescending(row => row.AmountFen).ThenBy(row => row.Id),
        FilingOrder.Change => filings.OrderByDescending(row => row.AmountFen - row.FormerAmountFen < 0 ? row.FormerAmountFen - row.AmountFen : row.AmountFen - row.FormerAmountFen).ThenBy(row => row.Id),
    };
}
