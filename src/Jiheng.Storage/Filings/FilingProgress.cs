using Jiheng.Domain.Documents;
using Jiheng.Domain.Filings;
using Jiheng.Storage.Listing;
using Microsoft.EntityFrameworkCore;

namespace Jiheng.Storage.Filings;

/// <summary>报送进度: what is there of what is due, unit by unit. Due is one form of a kind for each project that takes part in the year.</summary>
public sealed class FilingProgress
{
    private readonly LibrarySession session;

    internal FilingProgress(LibrarySession session) => this.session = session;

    /// <summary>A page of units in the order of the tree, those without projects left out.</summary>
    public Task<Page<UnitProgress>> UnitsAsync(int year, FormKind kind, PageRequest page, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(page);
        return session.ReadAsync(async context =>
        {
            var (begun, missing) = (context.Filings.Where(row => row.Year == year && row.Kind == kind), Missing(context, year, kind));
            var units = await page.OfAsync(context.OwnOrganisations.Where(unit => missing.Any(project => project.OrganisationId == unit.Id) || begun.Any(row => row.OrganisationId == unit.Id)).OrderBy(unit => unit.Path), unit => new { unit.Id, unit.Name }, cancel).ConfigureAwait(false);
            long[] ids = [.. units.Rows.Select(unit => unit.Id)];
            var lacking = await missing.Where(project => ids.Contains(project.OrganisationId)).GroupBy(project => project.OrganisationId).Select(group => new { group.Key, Count = group.Count() }).ToDictionaryAsync(each => each.Key, each => each.Count, cancel).ConfigureAwait(false);
            var states = await begun.Where(row => ids.Contains(row.OrganisationId)).GroupBy(row => new { row.OrganisationId, row.State })
                .Select(group => new { group.Key.OrganisationId, group.Key.State, Count = group.Count(), Late = group.Count(row => row.IsLate) }).ToListAsync(cancel).ConfigureAwait(false);
            var byUnit = states.ToLookup(each => each.OrganisationId);
            return new Page<UnitProgress>([.. units.Rows.Select(unit => new UnitProgress(unit.Id, unit.Name, new ProgressCounts(lacking.GetValueOrDefault(unit.Id) + byUnit[unit.Id].Sum(each => each.Count), byUnit[unit.Id].ToDictionary(each => each.State, each => each.Count), byUnit[unit.Id].Sum(each => each.Late))))], units.Total);
        }, cancel);
    }

    /// <summary>The same for all units together.</summary>
    public Task<ProgressCounts> TotalAsync(int year, FormKind kind, CancellationToken cancel = default) => session.ReadAsync(async context =>
    {
        var missing = await Missing(context, year, kind).CountAsync(cancel).ConfigureAwait(false);
        var states = await context.Filings.Where(row => row.Year == year && row.Kind == kind).GroupBy(row => row.State)
            .Select(group => new { group.Key, Count = group.Count(), Late = group.Count(row => row.IsLate) }).ToListAsync(cancel).ConfigureAwait(false);
        return new ProgressCounts(missing + states.Sum(each => each.Count), states.ToDictionary(each => each.Key, each => each.Count), states.Sum(each => each.Late));
    }, cancel);

    // A form counts for the unit whose it is, also where its project has gone on to another one since.
    private static IQueryable<Records.StoredProject> Missing(LibraryContext context, int year, FormKind kind) =>
        Due(context, year).Where(project => !context.AllFilings.Any(row => row.ProjectId == project.Id && row.Year == year && row.Kind == kind));

    /// <summary>The projects that take part in a year.</summary>
    internal static IQueryable<Records.StoredProject> Due(LibraryContext context, int year) => context.Projects.Where(row => row.FirstYear <= year && (row.LastYear == null || row.LastYear >= year));
}

/// <summary>How much of what is due is there.</summary>
/// <param name="Due">How many are due.</param>
/// <param name="ByState">How many there are in each state; what is not in it has none.</param>
/// <param name="Late">How many of them were first handed in after the last day.</param>
public sealed record ProgressCounts(int Due, IReadOnlyDictionary<FilingState, int> ByState, int Late)
{
    /// <summary>How many are not even begun.</summary>
    public int Missing => Math.Max(0, Due - ByState.Values.Sum());

    public int Of(FilingState state) => ByState.GetValueOrDefault(state);
}

/// <summary>A unit's progress.</summary>
/// <param name="OrganisationId">The unit.</param>
/// <param name="Unit">Its name.</param>
/// <param name="Counts">How much of what is due is there.</param>
public sealed record UnitProgress(long OrganisationId, string Unit, ProgressCounts Counts);
