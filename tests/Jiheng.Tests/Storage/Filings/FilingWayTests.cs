using Jiheng.Domain.Audit;
using Jiheng.Domain.Filings;
using Jiheng.Domain.People;
using Jiheng.Domain.Years;
using Jiheng.Forms.Editing.Drafts;
using Jiheng.Storage.Audit;
using Jiheng.Storage.Databases;
using Jiheng.Storage.Filings;
using Jiheng.Storage.Indicators;
using Jiheng.Storage.Listing;
using Jiheng.Storage.Projects;
using Microsoft.EntityFrameworkCore;

namespace Jiheng.Tests.Storage.Filings;

public abstract class FilingWayTests(DatabaseKind kind)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_declaration_goes_from_draft_over_return_and_correction_to_approval_and_the_log_tells_it()
    {
        await using var county = await FiledCounty.OpenAsync(kind);
        var clerk = await county.ClerkAsync();
        var id = await FiledCounty.SubmitAsync(clerk);
        var unit = await county.ReviewerAsync("reviewer-school", Role.UnitReviewer);
        await unit.FilingWay.DecideAsync(id, Role.UnitReviewer, FilingAction.Return, 1, "请写明面积", Cancel);
        var returned = (await clerk.Filings.FindAsync(id, Cancel))!;
        Assert.Equal((FilingState.Returned, true), (returned.Standing.State, returned.Standing.IsEditable));
        var edited = await clerk.Drafts.SaveAsync(id, 0, [new NewEdit("{}", "指标名称", "维修校舍数量", "维修面积")], FiledCounty.State("维修面积"), cancel: Cancel);
        Assert.Equal(2, await clerk.FilingWay.SubmitAsync(id, edited, FiledCounty.State("维修面积"), "已补充", Cancel));
        await county.PassAllAsync(id, 2);

        var row = (await clerk.Filings.FindAsync(id, Cancel))!;
        Assert.Equal((FilingState.Approved, 2, 2), (row.Standing.State, row.LastVersion, row.ApprovedVersion));
        Assert.Equal([FilingAction.Submit, FilingAction.Return, FilingAction.Submit, FilingAction.Pass, FilingAction.Pass, FilingAction.Pass],
            (await clerk.FilingHistory.StepsAsync(id, Cancel)).Select(step => step.Action));
        var log = (await county.Test.Library.Audit.ListAsync(new AuditFilter { Subject = $"filing/{id}" }, new PageRequest(), Cancel)).Rows.Reverse().ToArray();
        Assert.Equal(["filing-opened", "filing-submitted", "filing-returned", "draft-edited", "filing-submitted", "filing-passed", "filing-passed", "filing-approved"], log.Select(entry => entry.Action));
        Assert.Equal(("指标名称：维修校舍数量", "指标名称：维修面积", "clerk-school"), (log[3].Before, log[3].After, log[3].Actor.Account));
    }

    [Fact]
    public async Task A_version_is_proven_by_the_log_and_the_database_refuses_to_change_it()
    {
        await using var county = await FiledCounty.OpenAsync(kind);
        var id = await county.ApproveAsync();
        var version = (await county.Test.Library.FilingHistory.VersionAsync(id, 1, Cancel))!;
        Assert.True(version.IsUnchanged);
        Assert.Equal(("第一小学", "校舍维修", "维修校舍数量"), (version.Document.Unit, version.Document.ProjectName, version.Document.Form.Indicators.Single().Name));
        var told = (await county.Test.Library.Audit.ListAsync(new AuditFilter { Subject = $"filing/{id}" }, new PageRequest(), Cancel)).Rows.Where(entry => entry.Action is "filing-submitted" or "filing-approved");
        Assert.All(told, entry => Assert.Contains(version.Hash, entry.After));
        Assert.Equal(2, told.Count());
        await using var context = county.Test.Context();
        await Assert.ThrowsAnyAsync<Exception>(() => context.FilingVersions.ExecuteUpdateAsync(row => row.SetProperty(each => each.Hash, "0"), Cancel));
        await Assert.ThrowsAnyAsync<Exception>(() => context.FilingVersions.ExecuteDeleteAsync(Cancel));
    }

    [Fact]
    public async Task What_is_approved_is_found_in_the_library_of_indicators()
    {
        await using var county = await FiledCounty.OpenAsync(kind);
        var before = (await county.Test.Library.Indicators.SearchAsync(new IndicatorFilter { Text = "维修校舍数量" }, new PageRequest(), Cancel)).Total;
        await county.ApproveAsync();
        var found = await county.Test.Library.Indicators.SearchAsync(new IndicatorFilter { Text = "维修校舍数量" }, new PageRequest(), Cancel);
        Assert.Equal(before + 1, found.Total);
    }

    [Fact]
    public async Task Nobody_decides_out_of_turn_on_what_he_did_not_see_or_twice()
    {
        await using var county = await FiledCounty.OpenAsync(kind);
        var clerk = await county.ClerkAsync();
        var id = await FiledCounty.SubmitAsync(clerk);
        var unit = await county.ReviewerAsync("reviewer-school", Role.UnitReviewer);
        var department = await county.ReviewerAsync("reviewer-education", Role.DepartmentReviewer);
        await RefusedAsync(() => department.FilingWay.DecideAsync(id, Role.DepartmentReviewer, FilingAction.Pass, 1, null, Cancel), "正等“单位审核人”审核");
        await RefusedAsync(() => unit.FilingWay.DecideAsync(id, Role.UnitReviewer, FilingAction.Return, 1, "  ", Cancel), "要写明理由");
        Assert.Equal(LibraryProblem.Changed, (await Assert.ThrowsAsync<LibraryException>(() => unit.FilingWay.DecideAsync(id, Role.UnitReviewer, FilingAction.Pass, 2, null, Cancel))).Problem);
        var foreign = await county.ReviewerAsync("office-health", Role.FinanceOffice);
        Assert.Equal(LibraryProblem.NotFound, (await Assert.ThrowsAsync<LibraryException>(() => foreign.FilingWay.DecideAsync(id, Role.FinanceOffice, FilingAction.Pass, 1, null, Cancel))).Problem);
        await unit.FilingWay.DecideAsync(id, Role.UnitReviewer, FilingAction.Pass, 1, null, Cancel);
        // The same person in the next role.
        var again = county.Test.Library.As(new Actor("reviewer-school", "reviewer-school", "test"));
        await RefusedAsync(() => again.FilingWay.DecideAsync(id, Role.DepartmentReviewer, FilingAction.Pass, 1, null, Cancel), "已在前一级审核过");
        var own = county.Test.Library.As(new Actor("clerk-school", "clerk-school", "test"));
        await RefusedAsync(() => own.FilingWay.DecideAsync(id, Role.DepartmentReviewer, FilingAction.Pass, 1, null, Cancel), "您自己报送的");
    }

    [Fact]
    public async Task What_is_handed_in_is_locked_and_can_be_taken_back_until_somebody_decided()
    {
        await using var county = await FiledCounty.OpenAsync(kind);
        var clerk = await county.ClerkAsync();
        var id = await FiledCounty.SubmitAsync(clerk);
        await RefusedAsync(() => clerk.Drafts.SaveAsync(id, 0, [new NewEdit("{}", "指标名称", null, "x")], FiledCounty.State("x"), cancel: Cancel), "不能再改");
        await RefusedAsync(() => clerk.FilingWay.SubmitAsync(id, 0, FiledCounty.State("x"), "y", Cancel), "不能“报送”");
        await clerk.FilingWay.RecallAsync(id, Cancel);
        Assert.Equal(FilingState.Draft, (await clerk.Filings.FindAsync(id, Cancel))!.Standing.State);
        await clerk.FilingWay.SubmitAsync(id, 0, FiledCounty.State("维修校舍数量"), "y", Cancel);
        await (await county.ReviewerAsync("reviewer-school", Role.UnitReviewer)).FilingWay.DecideAsync(id, Role.UnitReviewer, FilingAction.Pass, 2, null, Cancel);
        await RefusedAsync(() => clerk.FilingWay.RecallAsync(id, Cancel), "不能“撤回”");
    }

    [Fact]
    public async Task What_cannot_be_read_and_errors_without_a_word_are_not_handed_in()
    {
        await using var county = await FiledCounty.OpenAsync(kind);
        var clerk = await county.ClerkAsync();
        var id = await FiledCounty.BeginAsync(clerk);
        var state = FiledCounty.State("维修校舍数量");
        Assert.True(state.Checked.Findings.Any(), "The sample needs an error.");
        await RefusedAsync(() => clerk.FilingWay.SubmitAsync(id, 0, state, null, Cancel), "处错误，没有报送");
        var unread = FiledCounty.Of(new DraftForm(state.Draft.Form, new Dictionary<string, string> { ["indicators[0].points"] = "十来分" }));
        await RefusedAsync(() => clerk.FilingWay.SubmitAsync(id, 0, unread, "说明", Cancel), "1 处填写的内容看不懂");
        await RefusedAsync(() => clerk.FilingWay.SubmitAsync(id, 0, FiledCounty.State(), "说明", Cancel), "还没有填写绩效指标");
        Assert.Empty(await clerk.FilingHistory.VersionsAsync(id, Cancel));
    }

    [Fact]
    public async Task Who_edits_on_an_old_state_is_told()
    {
        await using var county = await FiledCounty.OpenAsync(kind);
        var clerk = await county.ClerkAsync();
        var id = await FiledCounty.BeginAsync(clerk);
        Assert.Equal(2, await clerk.Drafts.SaveAsync(id, 0, [new NewEdit("1", "a", null, "b"), new NewEdit("2", "a", "b", "c")], FiledCounty.State("c"), cancel: Cancel));
        Assert.Equal(LibraryProblem.Changed, (await Assert.ThrowsAsync<LibraryException>(() => clerk.Drafts.SaveAsync(id, 0, [new NewEdit("3", "a", null, "d")], FiledCounty.State("d"), cancel: Cancel))).Problem);
        Assert.Equal(LibraryProblem.Changed, (await Assert.ThrowsAsync<LibraryException>(() => clerk.FilingWay.SubmitAsync(id, 1, FiledCounty.State("c"), "x", Cancel))).Problem);
        var kept = await clerk.Drafts.SinceAsync(id, 1, Cancel);
        Assert.Equal([(2, 1, "2", "clerk-school")], kept.Select(edit => (edit.Number, edit.Batch, edit.Edit, edit.Account)));
        Assert.Equal("c", (await clerk.Filings.OpenAsync(id, Cancel))!.Draft.Form.Indicators.Single().Name);
    }

    [Fact]
    public async Task An_adjustment_leaves_what_is_binding_until_it_is_approved_itself()
    {
        await using var county = await FiledCounty.OpenAsync(kind);
        var id = await county.ApproveAsync();
        var clerk = await county.ClerkAsync();
        await RefusedAsync(() => clerk.FilingWay.AdjustAsync(id, " ", Cancel), "要写明理由");
        await clerk.FilingWay.AdjustAsync(id, "预算追加 20 万元", Cancel);
        var adjusting = (await clerk.Filings.FindAsync(id, Cancel))!;
        Assert.Equal((FilingState.Draft, 1, 1), (adjusting.Standing.State, adjusting.Standing.Round, adjusting.ApprovedVersion));
        var edit = await clerk.Drafts.SaveAsync(id, 0, [new NewEdit("{}", "指标名称", "维修校舍数量", "维修面积")], FiledCounty.State("维修面积"), cancel: Cancel);
        await clerk.FilingWay.DropAdjustmentAsync(id, edit, new NewEdit("{}", "全表", "调整稿", "批复稿"), FiledCounty.State("维修校舍数量"), Cancel);
        Assert.Equal((FilingState.Approved, 0), ((await clerk.Filings.FindAsync(id, Cancel))!.Standing.State, (await clerk.Filings.FindAsync(id, Cancel))!.Standing.Round));
        await clerk.FilingWay.AdjustAsync(id, "预算追加 20 万元", Cancel);
        var version = await clerk.FilingWay.SubmitAsync(id, 2, FiledCounty.State("维修面积"), "调整", Cancel);
        await county.PassAllAsync(id, version);
        Assert.Equal((2, 1), ((await clerk.Filings.FindAsync(id, Cancel))!.ApprovedVersion, (await clerk.Filings.FindAsync(id, Cancel))!.Standing.Round));
    }

    [Fact]
    public async Task A_decision_is_taken_back_by_whoever_made_it_for_a_while_and_as_long_as_nobody_went_on()
    {
        await using var county = await FiledCounty.OpenAsync(kind);
        var id = await FiledCounty.SubmitAsync(await county.ClerkAsync());
        var unit = await county.ReviewerAsync("reviewer-school", Role.UnitReviewer);
        var department = await county.ReviewerAsync("reviewer-education", Role.DepartmentReviewer);
        var office = await county.ReviewerAsync("office-education", Role.FinanceOffice);
        var first = await unit.FilingWay.DecideAsync(id, Role.UnitReviewer, FilingAction.Pass, 1, null, Cancel);
        await RefusedAsync(() => department.FilingWay.UndoDecisionAsync(id, first, Cancel), "不能撤销");
        await unit.FilingWay.UndoDecisionAsync(id, first, Cancel);
        first = await unit.FilingWay.DecideAsync(id, Role.UnitReviewer, FilingAction.Pass, 1, null, Cancel);
        await department.FilingWay.DecideAsync(id, Role.DepartmentReviewer, FilingAction.Pass, 1, null, Cancel);
        await RefusedAsync(() => unit.FilingWay.UndoDecisionAsync(id, first, Cancel), "不能撤销");
        var last = await office.FilingWay.DecideAsync(id, Role.FinanceOffice, FilingAction.Pass, 1, null, Cancel);
        await office.FilingWay.UndoDecisionAsync(id, last, Cancel);
        var row = (await office.Filings.FindAsync(id, Cancel))!;
        Assert.Equal((FilingState.InReview, 2, 0), (row.Standing.State, row.Standing.Level, row.ApprovedVersion));
        Assert.Null(row.ApprovedAt);
        last = await office.FilingWay.DecideAsync(id, Role.FinanceOffice, FilingAction.Pass, 1, null, Cancel);
        county.Test.Clock.Time += FilingWay.UndoFor + TimeSpan.FromSeconds(1);
        await RefusedAsync(() => office.FilingWay.UndoDecisionAsync(id, last, Cancel), "已超过 5 分钟");
    }

    [Fact]
    public async Task Where_the_approval_of_an_adjustment_is_taken_back_the_former_one_holds_since_it_was_given()
    {
        await using var county = await FiledCounty.OpenAsync(kind);
        var id = await county.ApproveAsync();
        var since = (await county.Test.Library.Filings.FindAsync(id, Cancel))!.ApprovedAt;
        county.Test.Clock.Time += TimeSpan.FromDays(90);
        var clerk = await county.ClerkAsync();
        await clerk.FilingWay.AdjustAsync(id, "追加预算", Cancel);
        await clerk.FilingWay.SubmitAsync(id, 0, FiledCounty.State("维修校舍数量"), "说明", Cancel);
        await county.PassAllAsync(id, 2);
        Assert.NotEqual(since, (await clerk.Filings.FindAsync(id, Cancel))!.ApprovedAt);
        var last = (await clerk.FilingHistory.StepsAsync(id, Cancel))[^1].Id;
        await (await county.ReviewerAsync("office-education", Role.FinanceOffice)).FilingWay.UndoDecisionAsync(id, last, Cancel);
        Assert.Equal((1, since), await clerk.Filings.FindAsync(id, Cancel) is { } row ? (row.ApprovedVersion, row.ApprovedAt) : default);
    }

    [Fact]
    public async Task Late_is_what_is_first_handed_in_after_the_day()
    {
        await using var county = await FiledCounty.OpenAsync(kind);
        var clerk = await county.ClerkAsync();
        var inTime = await FiledCounty.SubmitAsync(clerk);
        county.Test.Clock.Time = new DateTimeOffset(2025, 10, 5, 2, 0, 0, TimeSpan.Zero);
        var late = await FiledCounty.SubmitAsync(clerk, "操场改造");
        Assert.False((await clerk.Filings.FindAsync(inTime, Cancel))!.IsLate);
        Assert.True((await clerk.Filings.FindAsync(late, Cancel))!.IsLate);
        Assert.Equal([late], (await clerk.Filings.ListAsync(new FilingFilter { Late = true }, FilingOrder.Risk, new PageRequest(), Cancel)).Rows.Select(row => row.Id));
    }

    [Fact]
    public async Task Nothing_is_begun_twice_or_in_a_year_that_is_not_open()
    {
        await using var county = await FiledCounty.OpenAsync(kind);
        var clerk = await county.ClerkAsync();
        var id = await FiledCounty.BeginAsync(clerk);
        var project = (await clerk.Filings.FindAsync(id, Cancel))!.ProjectId;
        Assert.Equal(LibraryProblem.Duplicate, (await Assert.ThrowsAsync<LibraryException>(() => clerk.Filings.BeginAsync(project, FiledCounty.Year, "mof-2015-declaration", FiledCounty.State("a"), Cancel))).Problem);
        await RefusedAsync(() => clerk.Filings.BeginAsync(project, 2024, "mof-2015-declaration", FiledCounty.State("a"), Cancel), "不在 2024 年度");
        await RefusedAsync(() => clerk.Filings.BeginAsync(project, 2027, "mof-2015-declaration", FiledCounty.State("a"), Cancel), "还没有设置 2027 年度");
        var year = (await county.Test.Library.Years.FindAsync(county.YearId, Cancel))!;
        await county.Test.Library.Years.SaveAsync(county.YearId, year.SetUp with { State = YearState.Closed }, year.Row.Revision, Cancel);
        await RefusedAsync(() => clerk.FilingWay.SubmitAsync(id, 0, FiledCounty.State("维修校舍数量"), "x", Cancel), "已关闭");
    }

    [Theory]
    [InlineData("clerk-school", Privilege.FileForms, true)]
    [InlineData("clerk-branch", Privilege.FileForms, false)]
    [InlineData("clerk-clinic", Privilege.FileForms, false)]
    [InlineData("reviewer-school", Privilege.ReviewForms, true)]
    [InlineData("reviewer-education", Privilege.ReviewForms, true)]
    [InlineData("reviewer-education", Privilege.FileForms, false)]
    [InlineData("office-health", Privilege.ReviewForms, false)]
    [InlineData("performance", Privilege.ReviewForms, true)]
    [InlineData("audit", Privilege.ReviewForms, false)]
    public async Task A_filing_with_all_its_parts_is_there_for_whom_the_roles_reach(string account, Privilege privilege, bool isThere)
    {
        await using var county = await FiledCounty.OpenAsync(kind);
        var id = await county.ApproveAsync();
        await county.Test.Library.Remarks.AddAsync(id, "", "请补充", null, Cancel);
        var library = await Scoping.Townspeople.AsAsync(county.Test.Library, account, privilege);
        Assert.Equal(isThere, await library.Filings.FindAsync(id, Cancel) is not null);
        Assert.Equal(isThere, await library.Filings.OpenAsync(id, Cancel) is not null);
        Assert.Equal(isThere ? 1 : 0, (await library.Filings.ListAsync(new FilingFilter(), FilingOrder.Unit, new PageRequest(), Cancel)).Total);
        Assert.Equal(isThere ? 1 : 0, (await library.Projects.ListAsync(new ProjectFilter { Text = "校舍", Year = FiledCounty.Year }, new PageRequest(), Cancel)).Total);
        Assert.Equal(isThere, await library.FilingHistory.VersionAsync(id, 1, Cancel) is not null);
        Assert.Equal(isThere ? 4 : 0, (await library.FilingHistory.StepsAsync(id, Cancel)).Count);
        Assert.Equal(isThere ? 1 : 0, (await library.Remarks.ListAsync(id, Cancel)).Count);
    }

    private static async Task RefusedAsync(Func<Task> act, string because)
    {
        var refused = await Assert.ThrowsAsync<LibraryException>(act);
        Assert.Equal(LibraryProblem.Refused, refused.Problem);
        Assert.Contains(because, refused.Message);
    }
}

public sealed class FilingWaySqliteTests() : FilingWayTests(DatabaseKind.Sqlite);

public sealed class FilingWayPostgresTests() : FilingWayTests(DatabaseKind.Postgres);
