using Jiheng.Domain.Audit;
using Jiheng.Domain.Years;
using Jiheng.Storage;
using Jiheng.Storage.Databases;
using Jiheng.Storage.Importing;
using Jiheng.Storage.Organisations;
using Jiheng.Storage.People;

namespace Jiheng.Web.Demo;

/// <summary>A made-up city, for showing and trying out: it comes into an empty library through the same services that people use, and is
/// the same in every run.</summary>
public static class DemoCity
{
    /// <summary>From where its people seem to work.</summary>
    internal const string Origin = "演示数据";

    /// <summary>How many steps the filling takes.</summary>
    public static int StepsOf(DemoExtent extent) => DemoDocument.All.Count + ((1 + (2 * DemoFilings.StepsOfYear)) * DemoFilings.ProjectsOf(extent).Count);

    /// <summary>Fills an empty library. What is stopped on its way cannot be served, and is to be deleted.</summary>
    /// <param name="whole">The library.</param>
    /// <param name="extent">How much of it.</param>
    /// <param name="step">Called after each of <see cref="StepsOf"/>.</param>
    /// <param name="cancel">Stops it.</param>
    /// <exception cref="LibraryException">There is something in it already.</exception>
    public static async Task CreateAsync(DocumentLibrary whole, DemoExtent extent, Action? step = null, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(whole);
        var clock = new DemoClock(new(DemoTree.FirstYear - 1, 9, 1, 1, 0, 0, TimeSpan.Zero));
        var library = whole.At(clock).As(Actor.Job("生成演示数据"));
        await library.Installation.MarkAsDemoAsync(DemoTree.City, cancel);
        await ImportAsync(library, DemoTree.Entries, new ImportOptions(DemoTree.FirstYear), cancel);
        await ImportAsync(library, DemoPeople.Entries(code => code), cancel);
        await ImportAsync(library, DemoReform.Entries, new ImportOptions(DemoReform.Year, Reason: DemoReform.Reason), cancel);
        await ImportAsync(library, DemoPeople.Entries(DemoReform.CodeOf), cancel);
        await DemoYears.RunAsync(library, cancel);
        await FileAsync(library, clock, extent, step ?? (() => { }), cancel);
        await new DemoFiling(whole, new DemoHands(whole)).RunAsync(step ?? (() => { }), cancel);
        await library.Installation.CompleteDemoAsync(cancel);
    }

    // Each year is declared in the autumn before it.
    private static async Task FileAsync(DocumentLibrary library, DemoClock clock, DemoExtent extent, Action step, CancellationToken cancel)
    {
        var filings = new DemoFilings(new DemoHands(library), clock, DemoFilings.ProjectsOf(extent));
        await DemoYears.ChangeAsync(library, DemoTree.FirstYear, YearState.Open, cancel);
        var projects = await filings.RegisterAsync(step, cancel);
        await filings.RunAsync(projects, DemoTree.FirstYear, isOver: true, step, cancel);
        await DemoYears.ChangeAsync(library, DemoTree.FirstYear, YearState.Closed, cancel);
        clock.GoTo(new(DemoReform.Year - 1, 9, 10, 1, 0, 0, TimeSpan.Zero));
        await DemoYears.ChangeAsync(library, DemoReform.Year, YearState.Open, cancel);
        await filings.RunAsync(projects, DemoReform.Year, isOver: false, step, cancel);
    }

    private static async Task ImportAsync(DocumentLibrary library, IReadOnlyList<OrganisationEntry> entries, ImportOptions options, CancellationToken cancel) =>
        await library.Organisations.ApplyAsync(await library.Organisations.PlanAsync(entries, options, cancel), cancel);

    private static async Task ImportAsync(DocumentLibrary library, IReadOnlyList<PersonEntry> entries, CancellationToken cancel) =>
        await library.People.ApplyAsync(await library.People.PlanAsync(entries, cancel: cancel), cancel);
}
