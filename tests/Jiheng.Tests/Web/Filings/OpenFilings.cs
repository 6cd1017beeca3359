using Jiheng.Domain.Filings;
using Jiheng.Domain.People;
using Jiheng.Domain.Projects;
using Jiheng.Domain.Years;
using Jiheng.Forms.Editing.Drafts;
using Jiheng.Forms.Layouts;
using Jiheng.Rules.Checks.Engine;
using Jiheng.Storage.Filings;
using Jiheng.Storage.Listing;
using Jiheng.Storage.People.Editing;
using Jiheng.Storage.Projects;
using Jiheng.Tests.Storage.Filings;

namespace Jiheng.Tests.Web.Filings;

/// <summary>Filings that are begun in the county of a server, in a year that is open.</summary>
internal static class OpenFilings
{
    private const int Year = 2027;
    private static int made;

    /// <summary>Begins one that is empty but for its head.</summary>
    /// <returns>Its number.</returns>
    public static async Task<long> BeginAsync(TestServer server, string layout = "mof-2020-self-evaluation", Func<DraftForm, DraftForm>? filled = null)
    {
        await CountyServer.FillAsync(server);
        await using var library = await server.LibraryAsync();
        var unit = (await library.Organisations.FindAsync("414002")).Single();
        if (await library.Filings.YearOfAsync(unit.Id, Year) is null)
        {
            var year = new BudgetYear { Year = Year, Deadlines = [new(YearStep.Declaration, new(2026, 9, 30))] };
            var id = await library.Years.AddAsync((await library.Organisations.FindAsync("370102")).Single().Id, year);
            await library.Years.SaveAsync(id, year with { State = YearState.Open }, 0);
        }

        var name = $"水渠清淤 {Interlocked.Increment(ref made)}";
        var project = await library.Projects.AddAsync(unit.Id, new ProjectEntry(name, null, 2025, null));
        var draft = DraftForm.Empty(LayoutCatalogue.Find(layout)!, Year, new Project { Name = name, Unit = unit.Name, Department = "教育局" });
        draft = filled?.Invoke(draft) ?? draft;
        return await library.Filings.BeginAsync(project, Year, layout, new DraftState(draft, new Checker().Check(new CheckSubject(name, 0, draft.Form))));
    }

    /// <summary>One that was handed in and remarked on: it waits for the first reviewer.</summary>
    /// <returns>Its number.</returns>
    public static async Task<long> SubmitAsync(TestServer server)
    {
        var id = await BeginAsync(server, "mof-2015-declaration", draft => draft with { Form = draft.Form with { Indicators = FiledCounty.Form("维修校舍数量").Indicators } });
        await using var library = await server.LibraryAsync();
        var draft = (await library.Filings.OpenAsync(id))!.Draft;
        await library.FilingWay.SubmitAsync(id, 0, FiledCounty.Of(draft), "数据随后补充");
        await library.Remarks.AddAsync(id, "indicators[0].name", "请写明面积", null);
        return id;
    }

    /// <summary>One that waits for an expert whom nobody named yet; the year has its usual levels again afterwards.</summary>
    /// <returns>Its number.</returns>
    public static async Task<long> WaitForExpertAsync(TestServer server)
    {
        await using var library = await server.LibraryAsync();
        var division = (await library.Organisations.FindAsync("370102")).Single().Id;
        var year = (await library.Years.FindAsync((await library.Years.ListAsync(division, new PageRequest())).Rows.Single(row => row.Year == Year).Id))!;
        await library.Years.SaveAsync(year.Row.Id, year.SetUp with { Levels = [Role.DepartmentReviewer, Role.Expert, Role.FinanceOffice] }, year.Row.Revision);
        var id = await SubmitAsync(server);
        await library.FilingWay.DecideAsync(id, Role.DepartmentReviewer, FilingAction.Pass, 1, null);
        await library.Years.SaveAsync(year.Row.Id, year.SetUp, year.Row.Revision + 1);
        await library.People.EditAsync(new AddPerson("zhou", "周教授", "130"));
        await library.People.EditAsync(new GrantRoles("zhou", 1, "专家", ""));
        return id;
    }

    public static async Task<DraftForm> DraftAsync(TestServer server, long id)
    {
        await using var library = await server.LibraryAsync();
        return (await library.Filings.OpenAsync(id))!.Draft;
    }
}
