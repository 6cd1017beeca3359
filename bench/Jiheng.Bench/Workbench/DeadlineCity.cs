using System.Globalization;
using Jiheng.Domain.Audit;
using Jiheng.Domain.Documents;
using Jiheng.Domain.Funds;
using Jiheng.Domain.Indicators;
using Jiheng.Domain.People;
using Jiheng.Domain.Projects;
using Jiheng.Domain.Years;
using Jiheng.Forms.Editing.Drafts;
using Jiheng.Rules.Checks.Engine;
using Jiheng.Storage;
using Jiheng.Storage.Accounts;
using Jiheng.Storage.Filings;
using Jiheng.Storage.Importing;
using Jiheng.Storage.Organisations;
using Jiheng.Storage.People;
using Jiheng.Storage.Projects;
using Jiheng.Web.Access;

namespace Jiheng.Bench.Workbench;

/// <summary>A city in which each unit has a clerk with a form of twenty indicators that is not handed in yet.</summary>
internal static class DeadlineCity
{
    private const int Year = 2026;
    private const int Indicators = 20;
    private const int UnitsADepartment = 40;
    private const string Layout = "mof-2015-declaration";

    /// <summary>Makes the city.</summary>
    /// <returns>The clerks, each with his form and what his browser holds; and the session of the performance office.</returns>
    public static async Task<(IReadOnlyList<Clerk> Clerks, string Office)> SettleAsync(DocumentLibrary library, int people)
    {
        await PeopleAsync(library, people);
        var division = (await library.Organisations.FindAsync("370100")).Single().Id;
        var year = new BudgetYear { Year = Year, Deadlines = [new(YearStep.Declaration, new(2028, 9, 30))] };
        await library.Years.SaveAsync(await library.Years.AddAsync(division, year), year with { State = YearState.Open }, 0);
        var checker = new Checker();
        List<Clerk> clerks = [];
        for (var number = 0; number < people; number++)
        {
            var (token, signedIn) = await SignInAsync(library, Account(number));
            var own = library.As(new Actor(Account(number), "经办", "bench"), signedIn.Scope(Privilege.FileForms));
            var form = Form(number);
            var project = await own.Projects.AddAsync(0, new ProjectEntry(form.Project.Name!, null, Year, null));
            var filing = await own.Filings.BeginAsync(project, Year, Layout, new DraftState(DraftForm.Of(form), checker.Check(new CheckSubject(form.Project.Name!, 0, form))));
            clerks.Add(new Clerk(number, filing, token));
        }

        return (clerks, (await SignInAsync(library, "division")).Token);
    }

    private static async Task PeopleAsync(DocumentLibrary library, int people)
    {
        List<OrganisationEntry> organisations =
        [
            new(2) { Code = "370100", Name = "某市", Kind = "区划" },
            new(3) { Code = "999", Name = "财政局", Kind = "财政部门", Parent = "370100" },
            new(4) { Code = "010", Name = "绩效处", Kind = "归口处室", Parent = "999" },
        ];
        List<PersonEntry> entries = [new(2) { Account = "division", Name = "绩效处", Organisation = "370100/@010", Roles = "财政绩效处室" }];
        for (var number = 0; number < people; number++)
        {
            var department = Text($"{(number / UnitsADepartment) + 1:000}");
            if (number % UnitsADepartment == 0) organisations.Add(new OrganisationEntry(organisations.Count + 2) { Code = department, Name = $"第{department}局", Kind = "主管部门", Parent = "999", Office = "010" });
            var unit = Text($"{department}{(number % UnitsADepartment) + 1:000}");
            organisations.Add(new OrganisationEntry(organisations.Count + 2) { Code = unit, Name = $"{unit}中心", Kind = "预算单位", Parent = department, Office = "010" });
            entries.Add(new PersonEntry(entries.Count + 2) { Account = Account(number), Name = "经办", Organisation = unit, Roles = "经办人" });
        }

        await library.Organisations.ApplyAsync(await library.Organisations.PlanAsync(organisations, new ImportOptions(2025)));
        await library.People.ApplyAsync(await library.People.PlanAsync(entries));
    }

    private static async Task<(string Token, SignedInPerson Person)> SignInAsync(DocumentLibrary library, string account)
    {
        var token = SessionToken.New();
        await library.Sessions.OpenAsync((await library.Accounts.FindAsync(account))!, SessionToken.Hash(token), SignInStage.Open, new CallingBrowser("127.0.0.1", "bench"));
        return (token, (await library.Sessions.FindAsync(SessionToken.Hash(token)))!);
    }

    private static PerformanceForm Form(int number) => new()
    {
        Kind = FormKind.TargetDeclaration,
        Title = "项目支出绩效目标申报表",
        FiscalYear = Year,
        Layout = Layout,
        Project = new Project { Name = Text($"设施维护项目{number + 1}"), Unit = "中心", Department = "局" },
        Funding = new Funding { PrintedUnit = MoneyUnit.WanYuan, Unit = MoneyUnit.WanYuan, Year = FundingSources.None with { Total = Money.FromWanYuan(100 + number) } },
        Goals = new() { Annual = "完成全年维护任务，设施完好，群众满意。" },
        Indicators = [.. Enumerable.Range(1, Indicators).Select(row => new Indicator { Name = Text($"第{row}类设施维护数量"), Level1 = IndicatorLevel1.Output, Level2 = IndicatorLevel2.Quantity })],
    };

    private static string Account(int number) => Text($"clerk-{number + 1}");

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
