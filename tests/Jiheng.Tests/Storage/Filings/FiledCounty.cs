using Jiheng.Domain.Documents;
using Jiheng.Domain.Filings;
using Jiheng.Domain.Funds;
using Jiheng.Domain.Indicators;
using Jiheng.Domain.People;
using Jiheng.Domain.Projects;
using Jiheng.Domain.Years;
using Jiheng.Forms.Editing.Drafts;
using Jiheng.Rules.Checks.Engine;
using Jiheng.Storage;
using Jiheng.Storage.Filings;
using Jiheng.Storage.Projects;
using Jiheng.Tests.Storage.Scoping;

namespace Jiheng.Tests.Storage.Filings;

/// <summary>The county with an open year, in which units hand in what three levels review.</summary>
internal sealed class FiledCounty : IAsyncDisposable
{
    public const int Year = 2026;
    private static readonly Checker Checker = new();

    private FiledCounty(TestLibrary test, long year) => (Test, YearId) = (test, year);

    public TestLibrary Test { get; }

    public long YearId { get; }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <summary>The county; its levels are those of a unit, a department and an office, where no others are told.</summary>
    public static async Task<FiledCounty> OpenAsync(DatabaseKind kind, params Role[] levels)
    {
        var test = await TestLibrary.OpenAsync(kind);
        test.Clock.Time = new DateTimeOffset(2025, 9, 20, 2, 0, 0, TimeSpan.Zero);
        await Townspeople.SettleAsync(test.Library);
        var division = (await test.Library.Organisations.FindAsync("370102", Cancel)).Single().Id;
        var setUp = new BudgetYear { Year = Year, Deadlines = [new(YearStep.Declaration, new(2025, 9, 30))], Levels = levels.Length > 0 ? levels : [Role.UnitReviewer, Role.DepartmentReviewer, Role.FinanceOffice] };
        var year = await test.Library.Years.AddAsync(division, setUp, Cancel);
        await test.Library.Years.SaveAsync(year, setUp with { State = YearState.Open }, 0, Cancel);
        return new FiledCounty(test, year);
    }

    /// <summary>The library in somebody's hands for filling in.</summary>
    public Task<DocumentLibrary> ClerkAsync(string account = "clerk-school") => Townspeople.AsAsync(Test.Library, account, Privilege.FileForms);

    /// <summary>The library in a reviewer's hands, in one role.</summary>
    public async Task<DocumentLibrary> ReviewerAsync(string account, Role role) =>
        Test.Library.As(new(account, account, "test"), (await Townspeople.SignInAsync(Test.Library, account)).Scope(role));

    /// <summary>A draft with one indicator for each text.</summary>
    public static DraftState State(params string[] names) => Of(new DraftForm(Form(names), new Dictionary<string, string>()));

    public static DraftState Of(DraftForm draft) => new(draft, Checker.Check(new CheckSubject("", 0, FilledForm.Of(draft))));

    public static PerformanceForm Form(params string[] names) => new()
    {
        Kind = FormKind.TargetDeclaration,
        Title = "项目支出绩效目标申报表",
        FiscalYear = Year,
        Layout = "mof-2015-declaration",
        Project = new Project { Name = "校舍维修", Unit = "第一小学", Department = "教育局" },
        Funding = new Funding { PrintedUnit = MoneyUnit.WanYuan, Unit = MoneyUnit.WanYuan, Year = FundingSources.None with { Total = Money.FromWanYuan(100) } },
        Indicators = [.. names.Select(name => new Indicator { Name = name, Level1 = IndicatorLevel1.Output, Level2 = IndicatorLevel2.Quantity })],
    };

    /// <summary>A filing that a clerk began, with its project.</summary>
    public static async Task<long> BeginAsync(DocumentLibrary clerk, string project = "校舍维修") =>
        await clerk.Filings.BeginAsync(await clerk.Projects.AddAsync(0, new ProjectEntry(project, null, 2025, null), Cancel), Year, "mof-2015-declaration", State("维修校舍数量"), Cancel);

    /// <summary>A filing that was handed in.</summary>
    public static async Task<long> SubmitAsync(DocumentLibrary clerk, string project = "校舍维修")
    {
        var id = await BeginAsync(clerk, project);
        await clerk.FilingWay.SubmitAsync(id, 0, State("维修校舍数量"), "金额以批复为准", Cancel);
        return id;
    }

    /// <summary>A filing that all three levels agreed to.</summary>
    public async Task<long> ApproveAsync()
    {
        var id = await SubmitAsync(await ClerkAsync());
        await PassAllAsync(id, 1);
        return id;
    }

    public async Task PassAllAsync(long id, int version)
    {
        await (await ReviewerAsync("reviewer-school", Role.UnitReviewer)).FilingWay.DecideAsync(id, Role.UnitReviewer, FilingAction.Pass, version, null, Cancel);
        await (await ReviewerAsync("reviewer-education", Role.DepartmentReviewer)).FilingWay.DecideAsync(id, Role.DepartmentReviewer, FilingAction.Pass, version, "同意", Cancel);
        await (await ReviewerAsync("office-education", Role.FinanceOffice)).FilingWay.DecideAsync(id, Role.FinanceOffice, FilingAction.Pass, version, null, Cancel);
    }

    public ValueTask DisposeAsync() => Test.DisposeAsync();
}
