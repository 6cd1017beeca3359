using Jiheng.Domain.Audit;
using Jiheng.Storage.Databases;
using Jiheng.Storage.Listing;
using Jiheng.Storage.Records;
using Jiheng.Storage.Searching;
using Microsoft.EntityFrameworkCore;

namespace Jiheng.Storage.Projects;

/// <summary>项目库: the projects of the units, over all their years. A project is never deleted: it ends with a year.</summary>
public sealed class ProjectShelf
{
    internal const string Table = "project";
    private readonly LibrarySession session;

    internal ProjectShelf(LibrarySession session) => this.session = session;

    /// <summary>A page of projects by unit and name.</summary>
    public Task<Page<ProjectRow>> ListAsync(ProjectFilter filter, PageRequest page, CancellationToken cancel = default) => ListAsync(filter, ProjectOrder.Unit, page, cancel);

    /// <summary>A page of projects.</summary>
    public Task<Page<ProjectRow>> ListAsync(ProjectFilter filter, ProjectOrder order, PageRequest page, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(filter);
        ArgumentNullException.ThrowIfNull(page);
        return session.ReadAsync(context => page.OfAsync(Ordered(filter.Of(context), order), ProjectRow.From(context), cancel), cancel);
    }

    /// <summary>All rows of a list, some hundred at a time; the order is settled at the start.</summary>
    public IAsyncEnumerable<ProjectRow> ReadAllAsync(ProjectFilter filter, ProjectOrder order, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(filter);
        return RowReading.RunAsync(session, context => Ordered(filter.Of(context), order).Select(row => row.Id),
            (context, ids) => context.Projects.Where(row => ids.Contains(row.Id)).Select(ProjectRow.From(context)), row => row.Id, cancel);
    }

    /// <summary>Null where there is none of the number.</summary>
    public Task<ProjectRow?> FindAsync(long id, CancellationToken cancel = default) =>
        session.ReadAsync(context => context.Projects.Where(row => row.Id == id).Select(ProjectRow.From(context)).FirstOrDefaultAsync(cancel), cancel);

    /// <summary>Puts a project into the register.</summary>
    /// <param name="organisationId">Its unit; 0: one's own.</param>
    /// <param name="entry">What is told of it.</param>
    /// <param name="cancel">Stops it.</param>
    /// <returns>Its number.</returns>
    /// <exception cref="LibraryException">There is no such unit, or it has the code already.</exception>
    /// <exception cref="ArgumentException">The entry has problems.</exception>
    public Task<long> AddAsync(long organisationId, ProjectEntry entry, CancellationToken cancel = default)
    {
        Demand(entry);
        var unit = organisationId == 0 ? session.Scope.Home.OrganisationId : organisationId;
        return session.WriteAsync(async (context, trail) =>
        {
            var path = await context.OwnOrganisations.Where(row => row.Id == unit && row.LastYear == null).Select(row => row.Path).FirstOrDefaultAsync(cancel).ConfigureAwait(false) ?? throw LibraryException.NotFound("个单位");
            var row = new StoredProject { OrganisationId = unit, Owner = path, Name = entry.Name, Search = "" };
            Fill(row, entry);
            context.Add(row);
            await SaveAsync(context, entry, cancel).ConfigureAwait(false);
            trail.Note(AuditAction.ProjectAdded, Table, row.Id, after: entry.Text);
            return row.Id;
        }, cancel);
    }

    /// <summary>Changes what is told of a project.</summary>
    /// <exception cref="LibraryException">It is not there, somebody else changed it since, or its unit has the code already.</exception>
    /// <exception cref="ArgumentException">The entry has problems.</exception>
    public Task ChangeAsync(long id, ProjectEntry entry, int revision, CancellationToken cancel = default)
    {
        Demand(entry);
        return session.WriteAsync(async (context, trail) =>
        {
            // Counted first: from here on, whoever else changes it waits, on any database.
            await context.Projects.Where(row => row.Id == id).ExecuteUpdateAsync(row => row.SetProperty(each => each.Revision, each => each.Revision + 1), cancel).ConfigureAwait(false);
            var row = await context.Projects.FirstOrDefaultAsync(row => row.Id == id, cancel).ConfigureAwait(false) ?? throw LibraryException.NotFound("个项目");
            if (row.Revision != revision + 1) throw LibraryException.Changed();
            var before = new ProjectEntry(row.Name, row.Code, row.FirstYear, row.LastYear).Text;
            Fill(row, entry);
            await SaveAsync(context, entry, cancel).ConfigureAwait(false);
            trail.Note(AuditAction.ProjectChanged, Table, id, before, entry.Text);
        }, cancel);
    }

    // Always the same order, so that pages neither repeat nor leave out.
    private static IOrderedQueryable<StoredProject> Ordered(IQueryable<StoredProject> projects, ProjectOrder order) => order switch
    {
        ProjectOrder.Unit => projects.OrderBy(row => row.Owner).ThenBy(row => row.Name).ThenBy(row => row.Id),
        ProjectOrder.Name => projects.OrderBy(row => row.Name).ThenBy(row => row.Id),
        ProjectOrder.Newest => projects.OrderByDescending(row => row.Id),
    };

    private async Task SaveAsync(LibraryContext context, ProjectEntry entry, CancellationToken cancel)
    {
        try
        {
            await context.SaveChangesAsync(cancel).ConfigureAwait(false);
        }
        catch (DbUpdateException problem) when (session.Database.IsDuplicate(problem))
        {
            throw new LibraryException(LibraryProblem.Duplicate, $"这个单位已有编码 {entry.Code} 的项目，没有保存。请核对编码。", problem);
        }
    }

    private static void Fill(StoredProject row, ProjectEntry entry)
    {
        (row.Name, row.Code, row.FirstYear, row.LastYear) = (entry.Name, entry.Code, entry.FirstYear, entry.LastYear);
        row.Search = FoldedText.Plain(entry.Name + entry.Code);
    }

    private static void Demand(ProjectEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        if (entry.Problems() is [var problem, ..]) throw new ArgumentException(problem, nameof(entry));
    }
}
