using Jiheng.Domain.Documents;
using Jiheng.Domain.Filings;
using Jiheng.Domain.Notices;
using Jiheng.Domain.People;
using Jiheng.Domain.Years;
using Jiheng.Storage;
using Jiheng.Storage.Databases;
using Jiheng.Storage.Filings;
using Jiheng.Storage.Listing;
using Jiheng.Storage.Notices;
using Jiheng.Storage.Projects;
using Jiheng.Tests.Storage.Filings;
using Jiheng.Tests.Storage.Scoping;

namespace Jiheng.Tests.Storage.Notices;

public abstract class NoticeTests(DatabaseKind kind)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_filing_that_is_handed_in_is_told_to_exactly_those_who_decide_and_reach_it()
    {
        await using var county = await FiledCounty.OpenAsync(kind);
        foreach (var clerk in new[] { "clerk-school", "clerk-branch", "clerk-clinic" })
        {
            var id = await FiledCounty.SubmitAsync(await county.ClerkAsync(clerk), clerk);
            await TellAsync(county);
            Assert.Equal(await ReachingAsync(county, Role.UnitReviewer, id), await ToldAsync(county, id, NoticeKind.Waiting));
        }

        Assert.Equal(["reviewer-school"], await ToldAsync(county, 1, NoticeKind.Waiting));
        Assert.Empty(await ToldAsync(county, 3, NoticeKind.Waiting));
    }

    [Fact]
    public async Task A_decision_is_told_when_it_can_no_longer_be_taken_back()
    {
        await using var county = await FiledCounty.OpenAsync(kind);
        var id = await FiledCounty.SubmitAsync(await county.ClerkAsync());
        await county.PassAllAsync(id, 1);
        county.Test.Clock.Time += FilingWay.UndoFor;
        await TellAsync(county);
        Assert.Empty(await ToldAsync(county, id, NoticeKind.Passed));
        county.Test.Clock.Time += NoticeRounds.Grace;
        await TellAsync(county);
        Assert.Equal(["clerk-school", "clerk-school"], await ToldAsync(county, id, NoticeKind.Passed));
        Assert.Equal(["clerk-school"], await ToldAsync(county, id, NoticeKind.Approved));
        // Others decided meanwhile: it waits for nobody.
        Assert.Empty(await ToldAsync(county, id, NoticeKind.Waiting));
        Assert.Equal(0, await county.Test.Library.NoticeRounds.TellAsync(Cancel));
        await (await county.ClerkAsync()).FilingWay.AdjustAsync(id, "预算追加", Cancel);
        await TellAsync(county);
        Assert.Equal(["office-education", "reviewer-education", "reviewer-school"], await ToldAsync(county, id, NoticeKind.Adjusted));
    }

    [Fact]
    public async Task The_next_reviewer_is_told_and_a_decision_that_was_taken_back_is_told_to_nobody()
    {
        await using var county = await FiledCounty.OpenAsync(kind);
        var (first, second) = (await FiledCounty.SubmitAsync(await county.ClerkAsync()), await FiledCounty.SubmitAsync(await county.ClerkAsync(), "操场改造"));
        var reviewer = await county.ReviewerAsync("reviewer-school", Role.UnitReviewer);
        await reviewer.FilingWay.DecideAsync(first, Role.UnitReviewer, FilingAction.Pass, 1, null, Cancel);
        await reviewer.FilingWay.UndoDecisionAsync(second, await reviewer.FilingWay.DecideAsync(second, Role.UnitReviewer, FilingAction.Return, 1, "请改", Cancel), Cancel);
        county.Test.Clock.Time += TimeSpan.FromHours(1);
        await TellAsync(county);
        Assert.Equal(await ReachingAsync(county, Role.DepartmentReviewer, first), (await ToldAsync(county, first, NoticeKind.Waiting)));
        Assert.Equal(["clerk-school"], await ToldAsync(county, first, NoticeKind.Passed));
        Assert.Empty(await ToldAsync(county, second, NoticeKind.Returned));
        Assert.Equal(["reviewer-school"], await ToldAsync(county, second, NoticeKind.Waiting));
    }

    [Fact]
    public async Task A_remark_is_told_to_the_other_side_and_an_answer_to_whoever_began()
    {
        await using var county = await FiledCounty.OpenAsync(kind);
        var clerk = await county.ClerkAsync();
        var id = await FiledCounty.SubmitAsync(clerk);
        var reviewer = await county.ReviewerAsync("reviewer-education", Role.DepartmentReviewer);
        var first = await reviewer.Remarks.AddAsync(id, "", "请写明面积", null, Cancel);
        await clerk.Remarks.AddAsync(id, "", "已写明", first, Cancel);
        await clerk.Remarks.AddAsync(id, "", "请看附件", null, Cancel);
        await TellAsync(county);
        Assert.Equal(["clerk-school", "reviewer-education", "reviewer-school"], await ToldAsync(county, id, NoticeKind.Remarked));
        var notice = (await clerk.Notices.ListAsync(new PageRequest(), Cancel)).Rows.Single();
        Assert.Equal(("请写明面积", id, "校舍维修（第一小学）2026 年度绩效目标申报表"), (notice.Words, notice.FilingId, notice.About));
    }

    [Fact]
    public async Task Two_servers_tell_each_person_once()
    {
        await using var county = await FiledCounty.OpenAsync(kind);
        var clerk = await county.ClerkAsync();
        for (var i = 0; i < 5; i++) await FiledCounty.SubmitAsync(clerk, $"项目 {i}");
        await using var beside = await DocumentLibrary.OpenAsync(county.Test.Beside(), "0.1.0", county.Test.Clock, Cancel);
        await Task.WhenAll(Task.Run(() => county.Test.Library.NoticeRounds.TellAsync(Cancel), Cancel), Task.Run(() => beside.NoticeRounds.TellAsync(Cancel), Cancel));
        await using var context = county.Test.Context();
        Assert.Equal(5, context.Notices.Count());
        Assert.All(context.FilingSteps.ToList(), step => Assert.NotNull(step.NoticedAt));
    }

    [Fact]
    public async Task What_was_done_long_ago_is_no_news()
    {
        await using var county = await FiledCounty.OpenAsync(kind);
        await FiledCounty.SubmitAsync(await county.ClerkAsync());
        county.Test.Clock.Time += NoticeRounds.OldAfter + TimeSpan.FromDays(1);
        Assert.Equal(1, await county.Test.Library.NoticeRounds.TellAsync(Cancel));
        Assert.Equal(0, await county.Test.Library.NoticeRounds.TellAsync(Cancel));
        await using var context = county.Test.Context();
        Assert.Empty(context.Notices);
    }

    [Fact]
    public async Task Notices_are_read_by_whom_they_are_for_the_new_ones_first()
    {
        await using var county = await FiledCounty.OpenAsync(kind);
        var clerk = await county.ClerkAsync();
        foreach (var name in new[] { "甲", "乙", "丙" }) await FiledCounty.SubmitAsync(clerk, name);
        await TellAsync(county);
        var box = (await county.ReviewerAsync("reviewer-school", Role.UnitReviewer)).Notices;
        Assert.Equal((3, 0), (await box.UnreadAsync(Cancel), await clerk.Notices.UnreadAsync(Cancel)));
        var rows = (await box.ListAsync(new PageRequest(), Cancel)).Rows;
        await box.ReadAsync(rows[0].Id, Cancel);
        Assert.Equal([rows[1].Id, rows[2].Id, rows[0].Id], (await box.ListAsync(new PageRequest(), Cancel)).Rows.Select(row => row.Id));
        Assert.Equal(LibraryProblem.NotFound, (await Assert.ThrowsAsync<LibraryException>(() => clerk.Notices.ReadAsync(rows[1].Id, Cancel))).Problem);
        await clerk.Notices.ReadAllAsync(long.MaxValue, Cancel);
        Assert.Equal(2, await box.UnreadAsync(Cancel));
        // What came after the page was shown stays new.
        await box.ReadAllAsync(rows[2].Id, Cancel);
        Assert.Equal(1, await box.UnreadAsync(Cancel));
    }

    [Fact]
    public async Task A_last_day_that_is_near_is_told_once_a_day_to_those_who_are_not_done()
    {
        await using var county = await FiledCounty.OpenAsync(kind);
        var clerk = await county.ClerkAsync();
        await FiledCounty.BeginAsync(clerk);
        await FiledCounty.SubmitAsync(clerk, "操场改造");
        await (await county.ClerkAsync("clerk-clinic")).Projects.AddAsync(0, new ProjectEntry("设备购置", null, 2026, null), Cancel);
        Assert.Equal(0, await county.Test.Library.DeadlineNotices.TellAsync(new DateOnly(2025, 9, 20), Cancel));
        Assert.NotEqual(0, await county.Test.Library.DeadlineNotices.TellAsync(new DateOnly(2025, 9, 27), Cancel));
        Assert.Equal(0, await county.Test.Library.DeadlineNotices.TellAsync(new DateOnly(2025, 9, 27), Cancel));
        var notice = (await clerk.Notices.ListAsync(new PageRequest(), Cancel)).Rows.Single();
        Assert.Equal(("2026 年度绩效目标申报表有 1 张没有报送", "申报9 月 30 日截止，还有 3 天", NoticeKind.DeadlineNear), (notice.About, notice.Words, notice.Kind));
        await using var context = county.Test.Context();
        Assert.Equal(["clerk-clinic", "clerk-school", "expert-clerk"], context.Notices.Select(row => row.Account).Order().ToList());
    }

    [Fact]
    public async Task Divisions_choose_how_long_before_a_last_day_people_are_told()
    {
        await using var county = await FiledCounty.OpenAsync(kind);
        await FiledCounty.BeginAsync(await county.ClerkAsync());
        var years = county.Test.Library.Years;
        var year = (await years.FindAsync(county.YearId, Cancel))!;
        Assert.Equal(BudgetYear.UsualReminders, year.SetUp.Reminders);
        await years.SaveAsync(county.YearId, year.SetUp with { Reminders = [3, 20] }, year.Row.Revision, Cancel);
        Assert.Equal([20, 3], (await years.FindAsync(county.YearId, Cancel))!.SetUp.Reminders);
        var told = county.Test.Library.DeadlineNotices;
        Assert.Equal(1, await told.TellAsync(new DateOnly(2025, 9, 10), Cancel));
        Assert.Equal(0, await told.TellAsync(new DateOnly(2025, 9, 23), Cancel));
        Assert.Equal(1, await told.TellAsync(new DateOnly(2025, 9, 27), Cancel));
        await years.SaveAsync(county.YearId, year.SetUp with { Reminders = [] }, year.Row.Revision + 1, Cancel);
        Assert.Equal(0, await told.TellAsync(new DateOnly(2025, 9, 29), Cancel));
    }

    [Fact]
    public async Task Units_are_asked_for_what_is_missing_once_a_day_and_only_within_reach()
    {
        await using var county = await FiledCounty.OpenAsync(kind);
        await FiledCounty.BeginAsync(await county.ClerkAsync());
        await (await county.ClerkAsync("clerk-clinic")).Projects.AddAsync(0, new ProjectEntry("设备购置", null, 2026, null), Cancel);
        var office = await county.ReviewerAsync("office-education", Role.FinanceOffice);
        var today = new DateOnly(2025, 9, 20);
        Assert.Equal(1, await office.DeadlineNotices.RemindAsync(FiledCounty.Year, FormKind.TargetDeclaration, today, Cancel));
        Assert.Equal(0, await office.DeadlineNotices.RemindAsync(FiledCounty.Year, FormKind.TargetDeclaration, today, Cancel));
        Assert.Equal(1, await office.DeadlineNotices.RemindAsync(FiledCounty.Year, FormKind.TargetDeclaration, today.AddDays(1), Cancel));
        Assert.Equal((2, 0), (await (await county.ClerkAsync()).Notices.UnreadAsync(Cancel), await (await county.ClerkAsync("clerk-clinic")).Notices.UnreadAsync(Cancel)));
    }

    private static async Task TellAsync(FiledCounty county)
    {
        while (await county.Test.Library.NoticeRounds.TellAsync(Cancel) > 0)
        {
        }
    }

    private static async Task<string[]> ToldAsync(FiledCounty county, long filing, NoticeKind told)
    {
        await using var context = county.Test.Context();
        return [.. context.Notices.Where(row => row.FilingId == filing && row.Kind == told).Select(row => row.Account).Order()];
    }

    // By the rules of what people see.
    private static async Task<string[]> ReachingAsync(FiledCounty county, Role role, long filing)
    {
        List<string> reaching = [];
        foreach (var account in Townspeople.Accounts)
        {
            var person = await Townspeople.SignInAsync(county.Test.Library, account);
            if (person.Roles.Contains(role) && await county.Test.Library.As(new(account, account, "test"), person.Scope(role)).Filings.FindAsync(filing, Cancel) is not null) reaching.Add(account);
        }

        return [.. reaching.Order(StringComparer.Ordinal)];
    }
}

public sealed class NoticeSqliteTests() : NoticeTests(DatabaseKind.Sqlite);

public sealed class NoticePostgresTests() : NoticeTests(DatabaseKind.Postgres);
