using System.Globalization;
using Jiheng.Domain.Documents;
using Jiheng.Domain.Filings;
using Jiheng.Domain.People;
using Jiheng.Domain.Terms;
using Jiheng.Domain.Years;
using Jiheng.Storage.Filings;

namespace Jiheng.Web.Features.Home;

/// <summary>What there is to do about filings in the open years, out of a few counts.</summary>
/// <param name="Years">The open years of the visitor's division.</param>
/// <param name="Groups">How many filings stand where.</param>
/// <param name="NotBegun">For how many projects each kind is not begun, by year.</param>
internal sealed record FilingToDos(IReadOnlyList<BudgetYear> Years, IReadOnlyList<FilingGroup> Groups, IReadOnlyDictionary<int, IReadOnlyDictionary<FormKind, int>> NotBegun)
{
    // A department's forms are one for many projects, so that no project lacks one.
    private static readonly FormKind[] OfProjects = [FormKind.TargetDeclaration, FormKind.Monitoring, FormKind.SelfEvaluation];

    /// <summary>What a clerk has to do: what came back, what he began, what he has not begun.</summary>
    public IEnumerable<ToDo> OfClerk => Years.SelectMany(year => FilingFlow.Kinds.SelectMany(kind => new[]
    {
        new ToDo($"{Name(year, kind)}被退回，待修改", Count(year, kind, FilingState.Returned), Address(year, kind, FilingState.Returned), Day(year, kind)),
        new ToDo($"{Name(year, kind)}填报中，未报送", Count(year, kind, FilingState.Draft), Address(year, kind, FilingState.Draft), Day(year, kind)),
        new ToDo($"{Name(year, kind)}还没有填", Lacking(year, kind), MissingAddress(year.Year, kind), Day(year, kind)),
    }));

    /// <summary>What waits for a reviewer, by his roles.</summary>
    public IEnumerable<ToDo> OfReviewer(IEnumerable<Role> roles) =>
        from role in roles
        from year in Years
        let waiting = Groups.Where(each => each.Turn == role && each.Year == year.Year).ToArray()
        let address = string.Create(CultureInfo.InvariantCulture, $"/filings?mine=1&turn={role}&year={year.Year}")
        from item in new[]
        {
            new ToDo($"{year.Year} 年度，以{Glossary.Label(role)}身份待审核", waiting.Sum(each => each.Count), address, DayOf(year, role)),
            new ToDo($"其中 {year.Year} 年度的调整", waiting.Where(each => each.IsAdjustment).Sum(each => each.Count), address + "&also=adjustments", DayOf(year, role)),
        }
        select item;

    /// <summary>How the units get on, for whoever is in charge of them.</summary>
    public IEnumerable<ToDo> OfOverseer => Years.SelectMany(year => FilingFlow.Kinds.SelectMany(kind => new[]
    {
        new ToDo($"{Name(year, kind)}还没有填", Lacking(year, kind), MissingAddress(year.Year, kind), Day(year, kind)),
        new ToDo($"{Name(year, kind)}逾期报送", Groups.Where(group => group.Year == year.Year && group.Kind == kind).Sum(group => group.Late), string.Create(CultureInfo.InvariantCulture, $"/filings?year={year.Year}&kind={kind}&also=late")),
    }));

    /// <summary>The kind whose day comes first of those that units lack; null where they lack none.</summary>
    public (int Year, FormKind Kind)? Lacked => Years.SelectMany(year => OfProjects.Select(kind => (Year: year, Kind: kind))).Where(each => Lacking(each.Year, each.Kind) > 0)
        .OrderBy(each => Day(each.Year, each.Kind)).Select(each => ((int, FormKind)?)(each.Year.Year, each.Kind)).FirstOrDefault();

    /// <summary>The projects for which nothing is begun.</summary>
    public static string MissingAddress(int year, FormKind kind) => string.Create(CultureInfo.InvariantCulture, $"/projects?year={year}&missing={kind}");

    private static string Name(BudgetYear year, FormKind kind) => $"{year.Year} 年度{Glossary.Label(kind)}";

    private static string Address(BudgetYear year, FormKind kind, FilingState state) => string.Create(CultureInfo.InvariantCulture, $"/filings?year={year.Year}&kind={kind}&state={state}");

    private static DateOnly? Day(BudgetYear year, FormKind kind) => year.DayOf(FilingFlow.StepOf(kind));

    private static DateOnly? DayOf(BudgetYear year, Role role) => year.Deadlines.Where(deadline => Deadline.ReviewersOf(deadline.Step).Contains(role)).Select(deadline => (DateOnly?)deadline.Day).FirstOrDefault();

    private int Count(BudgetYear year, FormKind kind, FilingState state) => Groups.Where(group => group.Year == year.Year && group.Kind == kind && group.State == state).Sum(group => group.Count);

    // What has no day in the calendar is not asked for yet.
    private int Lacking(BudgetYear year, FormKind kind) => OfProjects.Contains(kind) && Day(year, kind) is not null ? NotBegun[year.Year][kind] : 0;
}
