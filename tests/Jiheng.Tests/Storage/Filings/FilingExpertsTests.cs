using Jiheng.Domain.Filings;
using Jiheng.Domain.Notices;
using Jiheng.Domain.People;
using Jiheng.Storage;
using Jiheng.Storage.Audit;
using Jiheng.Storage.Databases;
using Jiheng.Storage.Filings;
using Jiheng.Storage.Listing;
using Jiheng.Storage.Notices;
using Jiheng.Tests.Storage.Scoping;
using Microsoft.EntityFrameworkCore;

namespace Jiheng.Tests.Storage.Filings;

public abstract class FilingExpertsTests(DatabaseKind kind)
{
    private static readonly FilingFilter Unassigned = new() { Unassigned = true };

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_expert_decides_on_what_was_given_to_him_and_sees_nothing_else()
    {
        await using var county = await OpenAsync();
        var (id, other) = (await WaitingAsync(county, "校舍维修"), await WaitingAsync(county, "操场改造"));
        var expert = await county.ReviewerAsync("expert", Role.Expert);
        Assert.Equal(LibraryProblem.NotFound, (await Assert.ThrowsAsync<LibraryException>(() => expert.FilingWay.DecideAsync(id, Role.Expert, FilingAction.Pass, 1, null, Cancel))).Problem);
        var office = await Townspeople.AsAsync(county.Test.Library, "performance", Privilege.AssignForms);
        Assert.Equal([id, other], await IdsAsync(office, Unassigned));
        await office.FilingExperts.GiveAsync(id, await PersonAsync(county, "expert"), Cancel);
        Assert.Equal([other], await IdsAsync(office, Unassigned));
        Assert.Equal(["expert"], (await office.FilingExperts.OfAsync(id, Cancel)).Select(given => given.Account));

        Assert.Equal([id], await IdsAsync(expert, new FilingFilter()));
        Assert.Null(await expert.Filings.FindAsync(other, Cancel));
        Assert.NotNull(await expert.Filings.OpenAsync(id, Cancel));
        Assert.Empty(await IdsAsync(await county.ReviewerAsync("expert-clerk", Role.Expert), new FilingFilter()));
        await expert.Reviews.SaveAsync(id, Role.Expert, 1, new ReviewOpinion(ReviewSheetKind.General, [], null, "可行"), 0, Cancel);
        Assert.Contains("还没有填完", (await Assert.ThrowsAsync<LibraryException>(() => expert.FilingWay.DecideAsync(id, Role.Expert, FilingAction.Pass, 1, null, Cancel))).Message, StringComparison.Ordinal);
        var step = await expert.FilingWay.DecideAsync(id, Role.Expert, FilingAction.Return, 1, "请写明面积", Cancel);
        await expert.FilingWay.UndoDecisionAsync(id, step, Cancel);
        Assert.Equal(Role.Expert, (await expert.Filings.FindAsync(id, Cancel))!.Standing.Reviewer);
        var told = (await county.Test.Library.Audit.ListAsync(new AuditFilter { Subject = $"filing/{id}" }, new PageRequest(), Cancel)).Rows.Single(entry => entry.Action == "filing-assigned");
        Assert.Equal(("expert", "performance"), (told.After, told.Actor.Account));
    }

    [Fact]
    public async Task What_an_expert_passed_goes_on_and_what_he_returned_comes_back_to_him()
    {
        await using var county = await OpenAsync();
        var id = await WaitingAsync(county, "校舍维修");
        var person = await PersonAsync(county, "expert");
        await county.Test.Library.FilingExperts.GiveAsync(id, person, Cancel);
        var expert = await county.ReviewerAsync("expert", Role.Expert);
        await expert.FilingWay.DecideAsync(id, Role.Expert, FilingAction.Return, 1, "请写明面积", Cancel);
        await (await county.ClerkAsync()).FilingWay.SubmitAsync(id, 0, FiledCounty.State("维修校舍数量"), "已补充", Cancel);
        await PassUnitAsync(county, id, 2);
        Assert.Empty(await IdsAsync(county.Test.Library, Unassigned));
        await expert.FilingWay.DecideAsync(id, Role.Expert, FilingAction.Pass, 2, null, Cancel);
        Assert.Equal(Role.FinanceOffice, (await expert.Filings.FindAsync(id, Cancel))!.Standing.Reviewer);
        await county.Test.Library.FilingExperts.WithdrawAsync(id, person, Cancel);
        Assert.Null(await expert.Filings.FindAsync(id, Cancel));
        await (await county.ReviewerAsync("office-education", Role.FinanceOffice)).FilingWay.DecideAsync(id, Role.FinanceOffice, FilingAction.Pass, 2, null, Cancel);
        Assert.Equal(FilingState.Approved, (await county.Test.Library.Filings.FindAsync(id, Cancel))!.Standing.State);
    }

    [Fact]
    public async Task What_is_not_an_expert_s_turn_or_no_expert_s_is_not_given()
    {
        await using var county = await OpenAsync();
        var library = county.Test.Library;
        var (early, clinic) = (await FiledCounty.SubmitAsync(await county.ClerkAsync()), await FiledCounty.SubmitAsync(await county.ClerkAsync("expert-clerk"), "设备购置"));
        await library.FilingWay.DecideAsync(clinic, Role.UnitReviewer, FilingAction.Pass, 1, null, Cancel);
        await RefusedAsync(library, early, await PersonAsync(county, "expert"), "不在专家评审这一级");
        await RefusedAsync(library, clinic, await PersonAsync(county, "clerk-school"), "请在列表里选一位专家");
        await RefusedAsync(library, clinic, await PersonAsync(county, "expert-clerk"), "报送过或审核过这一版");
        await library.FilingExperts.WithdrawAsync(clinic, 0, Cancel);
        Assert.Equal([clinic], await IdsAsync(library, Unassigned));
    }

    [Fact]
    public async Task What_an_expert_has_who_cannot_work_any_more_is_not_assigned()
    {
        await using var county = await OpenAsync();
        var id = await WaitingAsync(county, "校舍维修");
        await county.Test.Library.FilingExperts.GiveAsync(id, await PersonAsync(county, "expert"), Cancel);
        await using var context = county.Test.Context();
        await context.People.Where(person => person.Account == "expert").ExecuteUpdateAsync(person => person.SetProperty(each => each.Status, PersonStatus.Disabled), Cancel);
        Assert.Equal([id], await IdsAsync(county.Test.Library, Unassigned));
        Assert.Empty(await county.Test.Library.FilingExperts.OfAsync(id, Cancel));
    }

    [Fact]
    public async Task Whoever_assigns_is_told_that_an_expert_is_wanted_and_the_expert_that_he_has_it()
    {
        await using var county = await OpenAsync();
        var library = county.Test.Library;
        var id = await WaitingAsync(county, "校舍维修");
        await TellAsync(county);
        Assert.Equal([("performance", NoticeKind.Unassigned)], await NewsAsync(county, id, "performance", "expert"));
        await library.FilingExperts.GiveAsync(id, await PersonAsync(county, "expert"), Cancel);
        await library.FilingExperts.WithdrawAsync(id, await PersonAsync(county, "expert"), Cancel);
        await library.FilingExperts.GiveAsync(id, await PersonAsync(county, "expert"), Cancel);
        Assert.Equal([("expert", NoticeKind.Waiting), ("performance", NoticeKind.Unassigned)], await NewsAsync(county, id, "performance", "expert"));
        await (await county.ReviewerAsync("expert", Role.Expert)).FilingWay.DecideAsync(id, Role.Expert, FilingAction.Return, 1, "请写明面积", Cancel);
        await (await county.ClerkAsync()).FilingWay.SubmitAsync(id, 0, FiledCounty.State("维修校舍数量"), "已补充", Cancel);
        await PassUnitAsync(county, id, 2);
        await TellAsync(county);
        Assert.Equal([("expert", NoticeKind.Waiting), ("expert", NoticeKind.Waiting), ("performance", NoticeKind.Unassigned)], await NewsAsync(county, id, "performance", "expert"));
    }

    private Task<FiledCounty> OpenAsync() => FiledCounty.OpenAsync(kind, Role.UnitReviewer, Role.Expert, Role.FinanceOffice);

    private static async Task<long> WaitingAsync(FiledCounty county, string project)
    {
        var id = await FiledCounty.SubmitAsync(await county.ClerkAsync(), project);
        await PassUnitAsync(county, id, 1);
        return id;
    }

    private static async Task PassUnitAsync(FiledCounty county, long id, int version) =>
        await (await county.ReviewerAsync("reviewer-school", Role.UnitReviewer)).FilingWay.DecideAsync(id, Role.UnitReviewer, FilingAction.Pass, version, null, Cancel);

    private static async Task TellAsync(FiledCounty county)
    {
        county.Test.Clock.Time += FilingWay.UndoFor + NoticeRounds.Grace;
        while (await county.Test.Library.NoticeRounds.TellAsync(Cancel) > 0)
        {
        }
    }

    private static async Task<(string, NoticeKind)[]> NewsAsync(FiledCounty county, long id, params string[] accounts)
    {
        await using var context = county.Test.Context();
        return [.. (await context.Notices.Where(row => row.FilingId == id && accounts.Contains(row.Account)).ToListAsync(Cancel)).Select(row => (row.Account, row.Kind)).Order()];
    }

    private static async Task<long> PersonAsync(FiledCounty county, string account) => (await county.Test.Library.Accounts.FindAsync(account, Cancel))!.PersonId;

    private static async Task<long[]> IdsAsync(DocumentLibrary library, FilingFilter filter) => [.. (await library.Filings.ListAsync(filter, FilingOrder.Unit, new PageRequest(), Cancel)).Rows.Select(row => row.Id).Order()];

    private static async Task RefusedAsync(DocumentLibrary library, long id, long person, string because) =>
        Assert.Contains(because, (await Assert.ThrowsAsync<LibraryException>(() => library.FilingExperts.GiveAsync(id, person, Cancel))).Message, StringComparison.Ordinal);
}

public sealed class FilingExpertsSqliteTests() : FilingExpertsTests(DatabaseKind.Sqlite);

public sealed class FilingExpertsPostgresTests() : FilingExpertsTests(DatabaseKind.Postgres);
