using Jiheng.Domain.Filings;
using Jiheng.Domain.People;
using Jiheng.Domain.Years;
using Jiheng.Storage.Projects;
using Jiheng.Tests.Storage.Filings;
using Jiheng.Tests.Storage.Scoping;
using Jiheng.Tests.Web.Access;

namespace Jiheng.Tests.Web.Filings;

/// <summary>A server of the county in a year that is open, with three levels of review.</summary>
public sealed class FilingTown : IAsyncLifetime
{
    private int made;

    public SignInServer Site { get; } = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        await Site.InitializeAsync();
        await OpenYear.SettleAsync(Site.Library);
    }

    public ValueTask DisposeAsync() => Site.DisposeAsync();

    /// <summary>A filing of the school with one indicator.</summary>
    public async Task<long> BeginAsync(string? name = null)
    {
        var clerk = await Townspeople.AsAsync(Site.Library, "clerk-school", Privilege.FileForms);
        var project = await clerk.Projects.AddAsync(0, new ProjectEntry(name ?? $"项目 {++made}", null, 2025, null), Cancel);
        return await clerk.Filings.BeginAsync(project, OpenYear.Year, "mof-2015-declaration", FiledCounty.State("维修校舍数量"), Cancel);
    }

    /// <summary>One that was handed in.</summary>
    public async Task<long> SubmitAsync(string? name = null)
    {
        var id = await BeginAsync(name);
        await (await Townspeople.AsAsync(Site.Library, "clerk-school", Privilege.FileForms)).FilingWay.SubmitAsync(id, 0, FiledCounty.State("维修校舍数量"), "说明", Cancel);
        return id;
    }

    /// <summary>A project of the school with a filing that was handed in the year before.</summary>
    public async Task<(long Project, long Filing)> FormerAsync(string indicator)
    {
        var division = (await Site.Library.Organisations.FindAsync("370102", Cancel)).Single().Id;
        var year = new BudgetYear { Year = 2025, Deadlines = [new(YearStep.Declaration, new(2026, 9, 30))] };
        await Site.Library.Years.SaveAsync(await Site.Library.Years.AddAsync(division, year, Cancel), year with { State = YearState.Open }, 0, Cancel);
        var clerk = await Townspeople.AsAsync(Site.Library, "clerk-school", Privilege.FileForms);
        var project = await clerk.Projects.AddAsync(0, new ProjectEntry($"项目 {++made}", null, 2025, null), Cancel);
        var filing = await clerk.Filings.BeginAsync(project, 2025, "mof-2015-declaration", FiledCounty.State(indicator), Cancel);
        await clerk.FilingWay.SubmitAsync(filing, 0, FiledCounty.State(indicator), "说明", Cancel);
        return (project, filing);
    }

    public async Task<FilingStanding> StandingAsync(long id) => (await Site.Library.Filings.FindAsync(id, Cancel))!.Standing;
}
