using System.Globalization;
using Jiheng.Domain.Documents;
using Jiheng.Domain.People;
using Jiheng.Domain.Years;
using Jiheng.Storage;
using Jiheng.Storage.Accounts;
using Jiheng.Storage.Filings;
using Jiheng.Storage.Listing;
using Jiheng.Storage.People;
using Jiheng.Web.Access;
using Jiheng.Web.Features.Filings;

namespace Jiheng.Web.Features.Home;

/// <summary>What the first page shows of whoever is signed in.</summary>
/// <param name="Today">The day.</param>
/// <param name="Parts">What there is to do, by the visitor's parts.</param>
/// <param name="Years">The open years with their calendars; empty for whoever has no part in them.</param>
/// <param name="Returned">What was returned last, with the reasons; for clerks.</param>
/// <param name="Lacking">The units that lack the most forms; for those in charge of them.</param>
/// <param name="Lacked">Which form they lack.</param>
public sealed record HomeView(DateOnly Today, IReadOnlyList<ToDoPart> Parts, IReadOnlyList<BudgetYear> Years, IReadOnlyList<ReturnedFiling> Returned, IReadOnlyList<UnitLack> Lacking, (int Year, FormKind Kind)? Lacked)
{
    private const int Shown = 5;
    private static readonly PageRequest Counting = new(1, 1);

    internal static async Task<HomeView> ReadAsync(DocumentLibrary library, Visitor visitor, TimeProvider clock, CancellationToken cancel)
    {
        List<ToDoPart> parts = [];
        // An expert has what was given to him, in whichever year and division.
        var reviewing = visitor.May(Privilege.ReviewForms) ? FilingQuery.RolesOf(visitor).Where(role => role != Role.Expert).ToArray() : [];
        var (isClerk, isOverseer) = (visitor.May(Privilege.FileForms), reviewing.Any(role => role != Role.UnitReviewer));
        var years = (isClerk || reviewing.Length > 0) && visitor.Person?.DivisionId is { } division ? await library.Years.OpenAsync(division, cancel) : [];
        var to = await ReadAsync(library, years, cancel);
        if (isClerk) parts.Add(ToDoPart.Of("填报", "pencil", "该填的都已报送。", to.OfClerk));
        if (reviewing.Length > 0) parts.Add(ToDoPart.Of("审核", "list-check", "没有等您审核的表。", to.OfReviewer(reviewing)));
        if (isOverseer) parts.Add(ToDoPart.Of("报送进度", "chart-bar", "各单位都已开始填报，没有逾期的。", to.OfOverseer));
        if (await SetUpAsync(library, visitor, years, cancel) is { } setUp) parts.Add(setUp);
        if (visitor.Person is { } person && person.Roles.Contains(Role.Expert)) parts.Add(await OfExpertAsync(library, person.PersonId, cancel));
        if (await AssigningAsync(library, visitor, years, cancel) is { } assigning) parts.Add(assigning);
        var lacked = isOverseer ? to.Lacked : null;
        return new HomeView(
            DateOnly.FromDateTime(clock.GetLocalNow().DateTime), parts, years,
            isClerk && years.Count > 0 ? await library.FilingWork.ReturnedAsync([.. years.Select(year => year.Year)], Shown, cancel) : [],
            lacked is { } kind ? await library.FilingWork.UnitsLackingAsync(kind.Year, kind.Kind, Shown, cancel) : [], lacked);
    }

    /// <summary>The projects of a unit for which nothing is begun.</summary>
    public string AddressOf(UnitLack unit) => Lacked is { } lacked ? string.Create(CultureInfo.InvariantCulture, $"{FilingToDos.MissingAddress(lacked.Year, lacked.Kind)}&unit={unit.OrganisationId}") : "/filings/progress";

    // Where no year has experts among its levels, nobody has to be told that none waits.
    private static async Task<ToDoPart?> AssigningAsync(DocumentLibrary library, Visitor visitor, IReadOnlyList<BudgetYear> years, CancellationToken cancel)
    {
        if (visitor.Person is null || !visitor.May(Privilege.AssignForms)) return null;
        var unassigned = (await library.Filings.ListAsync(new FilingFilter { Unassigned = true }, FilingOrder.Changed, Counting, cancel)).Total;
        return unassigned == 0 && !years.Any(year => year.Levels.Contains(Role.Expert)) ? null
            : ToDoPart.Of("指派", "users", "等专家评审的表都已指派。", [new("等专家评审，还没有指派", unassigned, "/filings?also=unassigned")]);
    }

    private static async Task<ToDoPart> OfExpertAsync(DocumentLibrary library, long person, CancellationToken cancel) => ToDoPart.Of("评审", "books", "还没有指派给您的文件和表。",
    [
        new("报送的表，等您评审", (await library.Filings.ListAsync(new FilingFilter { Turns = [Role.Expert], GivenTo = person }, FilingOrder.Changed, Counting, cancel)).Total, $"/filings?mine=1&turn={Role.Expert}"),
        new("指派给您的表", (await library.Forms.FacetsAsync(FormFilter.All, cancel)).Severities.Forms, "/library"),
    ]);

    private static async Task<FilingToDos> ReadAsync(DocumentLibrary library, IReadOnlyList<BudgetYear> years, CancellationToken cancel)
    {
        Dictionary<int, IReadOnlyDictionary<FormKind, int>> notBegun = [];
        // One year is open as a rule, two at the turn of the year.
        foreach (var year in years) notBegun[year.Year] = await library.FilingWork.NotBegunAsync(year.Year, cancel);
        return new FilingToDos(years, years.Count == 0 ? [] : await library.FilingWork.GroupsAsync([.. years.Select(year => year.Year)], cancel), notBegun);
    }

    // What is missing before others can work.
    private static async Task<ToDoPart?> SetUpAsync(DocumentLibrary library, Visitor visitor, IReadOnlyList<BudgetYear> years, CancellationToken cancel)
    {
        List<ToDo> items = [];
        var mayAny = false;
        if (visitor.May(Privilege.SetUpYears))
        {
            mayAny = true;
            if (years.Count == 0) items.Add(new ToDo("没有开放的年度，单位还不能填报", 1, "/years"));
        }

        if (visitor.May(Privilege.ManagePeople))
        {
            mayAny = true;
            items.Add(new ToDo("预算单位里没有在用的账号", (await library.Organisations.WithoutPeopleAsync(Counting, cancel)).Total, "/organisations?lacks=people"));
        }

        if (visitor.May(Privilege.GrantRoles))
        {
            mayAny = true;
            items.Add(new ToDo("在用的账号没有角色", (await library.People.ListAsync(new PersonFilter { WithoutRole = true, Status = PersonStatus.Active }, Counting, cancel)).Total, "/people?status=Active&lacks=role"));
        }

        if (visitor.May(Privilege.ManageAccounts))
        {
            mayAny = true;
            items.Add(new ToDo("账号被锁定", (await library.AccountList.SearchAsync(new AccountFilter(Locked: true), Counting, cancel)).Total, "/accounts?state=locked"));
            items.Add(new ToDo("账号还没有密码", (await library.AccountList.SearchAsync(new AccountFilter(WithoutPassword: true), Counting, cancel)).Total, "/accounts?state=new"));
        }

        return mayAny ? ToDoPart.Of("设置", "adjustments", "设置齐全，没有要处理的。", items) : null;
    }
}
