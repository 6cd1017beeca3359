using Jiheng.Domain.Documents;
using Jiheng.Domain.Filings;
using Jiheng.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace Jiheng.Storage.Filings;

/// <summary>What there is to do, counted by the database: what a home page shows. Each count is that of a list with the same filters.</summary>
public sealed class FilingWork
{
    private readonly LibrarySession session;

    internal FilingWork(LibrarySession session) => this.session = session;

    /// <summary>How many filings of some years stand where: one command, however many there are.</summary>
    public Task<IReadOnlyList<FilingGroup>> GroupsAsync(IReadOnlyCollection<int> years, CancellationToken cancel = default) => session.ReadAsync<IReadOnlyList<FilingGroup>>(async context =>
        await context.Filings.Where(row => years.Contains(row.Year)).GroupBy(row => new { row.Year, row.Kind, row.State, row.Turn, IsAdjustment = row.Round > 0 })
            .Select(group => new FilingGroup(group.Key.Year, group.Key.Kind, group.Key.State, group.Key.Turn, group.Key.IsAdjustment, group.Count(), group.Count(row => row.IsLate)))
            .ToListAsync(cancel).ConfigureAwait(false), cancel);

    /// <summary>For how many projects of a year each kind of form is not begun.</summary>
    public Task<IReadOnlyDictionary<FormKind, int>> NotBegunAsync(int year, CancellationToken cancel = default) => session.ReadAsync<IReadOnlyDictionary<FormKind, int>>(async context =>
    {
        var due = FilingProgress.Due(context, year);
        var all = await due.CountAsync(cancel).ConfigureAwait(false);
        // A project has one form of a kind in a year.
        var begun = await (from project in due
                           join filing in context.AllFilings on project.Id equals filing.ProjectId
                           where filing.Year == year
                           group filing by filing.Kind into kind
                           select new { kind.Key, Count = kind.Count() }).ToDictionaryAsync(each => each.Key, each => each.Count, cancel).ConfigureAwait(false);
        return FilingFlow.Kinds.ToDictionary(kind => kind, kind => all - begun.GetValueOrDefault(kind));
    }, cancel);

    /// <summary>The units that lack the most forms of a kind.</summary>
    /// <param name="year">The budget year.</param>
    /// <param name="kind">The kind of form.</param>
    /// <param name="most">How many units at most.</param>
    /// <param name="cancel">Stops it.</param>
    public Task<IReadOnlyList<UnitLack>> UnitsLackingAsync(int year, FormKind kind, int most, CancellationToken cancel = default) => session.ReadAsync<IReadOnlyList<UnitLack>>(async context =>
        await FilingProgress.Due(context, year).Where(project => !context.AllFilings.Any(filing => filing.ProjectId == project.Id && filing.Year == year && filing.Kind == kind))
            .GroupBy(project => new { project.OrganisationId, project.Organisation!.Name }).Select(group => new { group.Key.OrganisationId, group.Key.Name, Count = group.Count() })
            .OrderByDescending(unit => unit.Count).ThenBy(unit => unit.OrganisationId).Take(most).Select(unit => new UnitLack(unit.OrganisationId, unit.Name, unit.Count)).ToListAsync(cancel).ConfigureAwait(false), cancel);

    /// <summary>What was returned last, each with the reviewer's words.</summary>
    public Task<IReadOnlyList<ReturnedFiling>> ReturnedAsync(IReadOnlyCollection<int> years, int most, CancellationToken cancel = default) => session.ReadAsync<IReadOnlyList<ReturnedFiling>>(async context =>
    {
        var steps = context.FilingSteps;
        return await context.Filings.Where(row => years.Contains(row.Year) && row.State == FilingState.Returned).OrderByDescending(row => row.ChangedAt).ThenByDescending(row => row.Id).Take(most)
            .Select(row => new ReturnedFiling(row.Id, row.Project!.Name, row.Kind, row.Year,
                steps.Where(step => step.FilingId == row.Id && step.Action == FilingAction.Return && step.UndoneAt == null).OrderByDescending(step => step.Id).Select(step => step.Reason).FirstOrDefault()))
            .ToListAsync(cancel).ConfigureAwait(false);
    }, cancel);
}

/// <summary>Filings that stand alike.</summary>
/// <param name="Year">Their budget year.</param>
/// <param name="Kind">Their kind.</param>
/// <param name="State">Where they stand.</param>
/// <param name="Turn">Who has to decide; null where nobody has.</param>
/// <param name="IsAdjustment">Whether they are adjustments.</param>
/// <param name="Count">How many there are.</param>
/// <param name="Late">How many of them were first handed in after the last day.</param>
public sealed record FilingGroup(int Year, FormKind Kind, FilingState State, Role? Turn, bool IsAdjustment, int Count, int Late);

/// <summary>A unit that lacks forms.</summary>
/// <param name="OrganisationId">The unit.</param>
/// <param name="Unit">Its name.</param>
/// <param name="Count">For how many projects nothing is begun.</param>
public sealed record UnitLack(long OrganisationId, string Unit, int Count);

/// <summary>A filing that was given back to the unit.</summary>
/// <param name="Id">Its number.</param>
/// <param name="ProjectName">The project.</param>
/// <param name="Kind">The kind of form.</param>
/// <param name="Year">The budget year.</param>
/// <param name="Reason">Why; null where the step was taken back meanwhile.</param>
public sealed record ReturnedFiling(long Id, string ProjectName, FormKind Kind, int Year, string? Reason);
