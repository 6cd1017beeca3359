using Jiheng.Domain.Documents;
using Jiheng.Domain.Filings;
using Jiheng.Domain.Indicators;
using Jiheng.Domain.People;
using Jiheng.Rules.Indicators;
using Jiheng.Storage;
using Jiheng.Storage.Indicators;
using Jiheng.Storage.Listing;
using Jiheng.Tests.Storage.Filings;
using Jiheng.Tests.Storage.Organisations;
using static Jiheng.Tests.Storage.Indicators.LearntForms;

namespace Jiheng.Tests.Storage.Indicators;

public abstract class UndoneApprovalTests(DatabaseKind kind)
{
    private const string School = "414002";
    private const string Clinic = "501001";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_approval_that_is_taken_back_is_not_counted_and_one_that_comes_again_once()
    {
        await using var county = await FiledCounty.OpenAsync(kind);
        var library = county.Test.Library;
        var id = await FiledCounty.SubmitAsync(await county.ClerkAsync());
        await (await county.ReviewerAsync("reviewer-school", Role.UnitReviewer)).FilingWay.DecideAsync(id, Role.UnitReviewer, FilingAction.Pass, 1, null, Cancel);
        await (await county.ReviewerAsync("reviewer-education", Role.DepartmentReviewer)).FilingWay.DecideAsync(id, Role.DepartmentReviewer, FilingAction.Pass, 1, null, Cancel);
        var office = (await county.ReviewerAsync("office-education", Role.FinanceOffice)).FilingWay;
        var step = await office.DecideAsync(id, Role.FinanceOffice, FilingAction.Pass, 1, null, Cancel);
        Assert.Equal(1, (await OneAsync(library, "维修校舍数量"))?.Uses);
        await office.UndoDecisionAsync(id, step, Cancel);
        Assert.Null(await OneAsync(library, "维修校舍数量"));
        // What is returned teaches nothing, and taking that back forgets nothing.
        step = await office.DecideAsync(id, Role.FinanceOffice, FilingAction.Return, 1, "请核对", Cancel);
        await office.UndoDecisionAsync(id, step, Cancel);
        await office.DecideAsync(id, Role.FinanceOffice, FilingAction.Pass, 1, null, Cancel);
        Assert.Equal((1, 1), await OneAsync(library, "维修校舍数量") is { } row ? (row.Uses, row.Users) : default);
    }

    [Fact]
    public async Task An_adjustment_takes_the_place_of_what_was_approved_before_and_gives_it_back_when_it_is_undone()
    {
        await using var county = await FiledCounty.OpenAsync(kind);
        var library = county.Test.Library;
        var id = await county.ApproveAsync();
        county.Test.Clock.Time += TimeSpan.FromDays(30);
        var clerk = await county.ClerkAsync();
        await clerk.FilingWay.AdjustAsync(id, "追加预算", Cancel);
        await clerk.FilingWay.SubmitAsync(id, 0, FiledCounty.State("维修校舍数量", "减少隐患数量"), "说明", Cancel);
        await county.PassAllAsync(id, 2);
        Assert.Equal((1, 1), await UsesAsync());
        var last = (await clerk.FilingHistory.StepsAsync(id, Cancel))[^1].Id;
        await (await county.ReviewerAsync("office-education", Role.FinanceOffice)).FilingWay.UndoDecisionAsync(id, last, Cancel);
        Assert.Equal((1, 0), await UsesAsync());

        async Task<(int, int)> UsesAsync() => ((await OneAsync(library, "维修校舍数量"))?.Uses ?? 0, (await OneAsync(library, "减少隐患数量"))?.Uses ?? 0);
    }

    [Fact]
    public async Task What_others_have_stays_with_their_last_target()
    {
        await using var test = await OpenAsync();
        await LearnAsync(test, School, Form(Row("课时数", "≥40课时")));
        test.Clock.Time += TimeSpan.FromMinutes(1);
        await LearnAsync(test, Clinic, Form(Row("课时数", "≥8课时"), Row("义诊场次", "≥1场")));
        await ForgetAsync(test, Clinic, Form(Row("课时数", "≥8课时"), Row("义诊场次", "≥1场")));
        var row = (await OneAsync(test.Library, "课时数"))!;
        Assert.Equal((1, 1, "≥40课时", test.Clock.Time.UtcDateTime - TimeSpan.FromMinutes(1)), (row.Uses, row.Users, row.LastValue, row.LastUsedAt));
        Assert.Null(await OneAsync(test.Library, "义诊场次"));
        await using var context = test.Context();
        Assert.Equal([row.Id], context.IndicatorUses.Select(use => use.IndicatorId));
    }

    [Fact]
    public async Task A_unit_that_has_it_in_another_form_is_still_counted_among_its_users()
    {
        await using var test = await OpenAsync();
        await LearnAsync(test, School, Form(Row("课时数", "≥40课时")));
        await LearnAsync(test, School, Form(Row("课时数", "≥50课时")));
        await ForgetAsync(test, School, Form(Row("课时数", "≥50课时")));
        Assert.Equal((1, 1), await OneAsync(test.Library, "课时数") is { } row ? (row.Uses, row.Users) : default);
    }

    [Fact]
    public async Task What_the_product_brought_stays_and_is_unused_again()
    {
        await using var test = await TestLibrary.OpenAsync(kind);
        await test.Library.Indicators.StockAsync(Cancel);
        var form = Form(Row("培训合格率", "≥92%", IndicatorLevel2.Quality), Row("课时数", "≥40课时"));
        await LearntForms.LearnAsync(test, form, 0);
        await LearntForms.ForgetAsync(test, form, 0, test.Clock.Time.UtcDateTime);
        var all = await test.Library.Indicators.SearchAsync(new IndicatorFilter(), new PageRequest(1, 500), Cancel);
        Assert.Equal(CommonIndicators.All.Count, all.Total);
        Assert.All(all.Rows, row => Assert.Equal((0, (string?)null, (DateTime?)null), (row.Uses, row.LastValue, row.LastUsedAt)));
    }

    private static async Task<IndicatorRow?> OneAsync(DocumentLibrary library, string name) =>
        (await library.Indicators.SearchAsync(new IndicatorFilter { Text = name, Source = IndicatorSource.ApprovedForms }, new PageRequest(), Cancel)).Rows.SingleOrDefault();

    private static async Task LearnAsync(TestLibrary test, string organisation, PerformanceForm form) => await LearntForms.LearnAsync(test, form, await IdAsync(test, organisation));

    private static async Task ForgetAsync(TestLibrary test, string organisation, PerformanceForm form) =>
        await LearntForms.ForgetAsync(test, form, await IdAsync(test, organisation), test.Clock.Time.UtcDateTime);

    private static async Task<long> IdAsync(TestLibrary test, string organisation) => (await test.Library.Organisations.FindAsync(organisation, Cancel)).Single().Id;

    private async Task<TestLibrary> OpenAsync()
    {
        var test = await TestLibrary.OpenAsync(kind);
        await County.ImportAsync(test, [.. County.Entries.Select(entry => entry with { Division = "370102" })]);
        return test;
    }
}

public sealed class UndoneApprovalSqliteTests() : UndoneApprovalTests(DatabaseKind.Sqlite);

public sealed class UndoneApprovalPostgresTests() : UndoneApprovalTests(DatabaseKind.Postgres);
