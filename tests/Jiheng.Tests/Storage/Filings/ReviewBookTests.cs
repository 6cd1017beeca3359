using Jiheng.Domain.Evaluations;
using Jiheng.Domain.Filings;
using Jiheng.Domain.People;
using Jiheng.Rules.Reviews;
using Jiheng.Storage.Audit;
using Jiheng.Storage.Databases;
using Jiheng.Storage.Listing;

namespace Jiheng.Tests.Storage.Filings;

public abstract class ReviewBookTests(DatabaseKind kind)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_sheet_is_written_while_it_is_ones_turn_and_the_log_tells_it()
    {
        await using var county = await FiledCounty.OpenAsync(kind);
        var id = await FiledCounty.SubmitAsync(await county.ClerkAsync());
        var unit = await county.ReviewerAsync("reviewer-school", Role.UnitReviewer);
        await unit.Reviews.SaveAsync(id, Role.UnitReviewer, 1, Opinion(Grade.Fair, items: 3), 0, Cancel);
        await RefusedAsync(() => DecideAsync(unit, id), "还没有填完");
        await unit.Reviews.SaveAsync(id, Role.UnitReviewer, 1, Opinion(Grade.Fair), 1, Cancel);
        await RefusedAsync(() => DecideAsync(unit, id), "结论是“中”");
        await unit.Reviews.SaveAsync(id, Role.UnitReviewer, 1, Opinion(Grade.Good) with { Words = "补充后可行" }, 2, Cancel);
        await DecideAsync(unit, id);
        await RefusedAsync(() => unit.Reviews.SaveAsync(id, Role.UnitReviewer, 1, Opinion(Grade.Excellent), 3, Cancel), "现在不用您处理");
        var kept = Assert.Single(await unit.Reviews.ListAsync(id, Cancel));
        Assert.Equal((1, 0, Role.UnitReviewer, "reviewer-school", 3, "补充后可行"), (kept.Version, kept.Level, kept.Role, kept.Account, kept.Revision, kept.Opinion.Words));
        Assert.Equal("说明 2", kept.Opinion.Of("目标相关性")!.Words);
        var log = (await county.Test.Library.Audit.ListAsync(new AuditFilter { Subject = $"filing/{id}" }, new PageRequest(), Cancel)).Rows.Where(entry => entry.Action == "review-written").ToArray();
        Assert.Equal(3, log.Length);
        Assert.Equal(("一般性项目，结论“中”", "一般性项目，结论“良”"), (log[0].Before, log[0].After));
    }

    [Fact]
    public async Task A_conclusion_that_departs_from_its_items_needs_words_to_pass()
    {
        await using var county = await FiledCounty.OpenAsync(kind);
        var id = await FiledCounty.SubmitAsync(await county.ClerkAsync());
        var unit = await county.ReviewerAsync("reviewer-school", Role.UnitReviewer);
        await unit.Reviews.SaveAsync(id, Role.UnitReviewer, 1, Opinion(Grade.Fair) with { Conclusion = Grade.Good }, 0, Cancel);
        await RefusedAsync(() => DecideAsync(unit, id), "写明理由");
        await unit.Reviews.SaveAsync(id, Role.UnitReviewer, 1, Opinion(Grade.Fair) with { Conclusion = Grade.Good, Words = "问题已商定修改" }, 1, Cancel);
        await DecideAsync(unit, id);
    }

    [Fact]
    public async Task Only_whose_turn_it_is_writes_on_what_he_saw()
    {
        await using var county = await FiledCounty.OpenAsync(kind);
        var id = await FiledCounty.SubmitAsync(await county.ClerkAsync());
        var office = await county.ReviewerAsync("office-education", Role.FinanceOffice);
        await RefusedAsync(() => office.Reviews.SaveAsync(id, Role.FinanceOffice, 1, Opinion(Grade.Good), 0, Cancel), "现在不用您处理");
        var unit = await county.ReviewerAsync("reviewer-school", Role.UnitReviewer);
        Assert.Equal(LibraryProblem.Changed, (await Assert.ThrowsAsync<LibraryException>(() => unit.Reviews.SaveAsync(id, Role.UnitReviewer, 2, Opinion(Grade.Good), 0, Cancel))).Problem);
        await unit.Reviews.SaveAsync(id, Role.UnitReviewer, 1, Opinion(Grade.Good), 0, Cancel);
        Assert.Equal(LibraryProblem.Changed, (await Assert.ThrowsAsync<LibraryException>(() => unit.Reviews.SaveAsync(id, Role.UnitReviewer, 1, Opinion(Grade.Good), 0, Cancel))).Problem);
        await RefusedAsync(() => unit.Reviews.SaveAsync(id, Role.UnitReviewer, 1, new ReviewOpinion(ReviewSheetKind.Key, [new("规范完整性", null, 11, null)], null, null), 1, Cancel), "0 到 10");
        var clerk = await county.ClerkAsync();
        await RefusedAsync(() => clerk.Reviews.SaveAsync(id, Role.UnitReviewer, 1, Opinion(Grade.Good) with { Words = new string('长', 2001) }, 1, Cancel), "2000 字");
    }

    private static ReviewOpinion Opinion(Grade grade, int items = 8) =>
        new(ReviewSheetKind.General, [.. ReviewSheet.Targets.Items.Take(items).Select((item, index) => new ReviewAnswer(item.Name, grade, null, $"说明 {index}"))], grade, null);

    private static Task<long> DecideAsync(Jiheng.Storage.DocumentLibrary library, long id) => library.FilingWay.DecideAsync(id, Role.UnitReviewer, FilingAction.Pass, 1, null, Cancel);

    private static async Task RefusedAsync(Func<Task> work, string because)
    {
        var refused = await Assert.ThrowsAsync<LibraryException>(work);
        Assert.Contains(because, refused.Message, StringComparison.Ordinal);
    }
}

public sealed class ReviewBookSqliteTests() : ReviewBookTests(DatabaseKind.Sqlite);

public sealed class ReviewBookPostgresTests() : ReviewBookTests(DatabaseKind.Postgres);
