using Jiheng.Domain.Audit;
using Jiheng.Storage.Audit;
using Jiheng.Storage.Databases;
using Jiheng.Storage.Corrections;
using Jiheng.Storage.Listing;
using Jiheng.Storage.Records;
using Jiheng.Storage.Upkeep;
using Jiheng.Tests.Cli;
using Microsoft.EntityFrameworkCore;

namespace Jiheng.Tests.Storage.Audit;

public abstract class AuditLogTests(DatabaseKind kind)
{
    private static readonly Actor Zhang = new("zhang", "张三", "10.0.0.7");

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_change_is_told_with_who_what_and_how_it_was()
    {
        await using var test = await TestLibrary.OpenAsync(kind);
        var library = test.Library.As(Zhang);
        var added = await library.Documents.AddAsync(TestLibrary.Document("甲.txt", SampleForm.SelfEvaluation), Cancel);
        var opened = (await library.Forms.OpenAsync(added.FormIds[0], Cancel))!;
        NewResult[] Results(int revision) => [new NewResult(added.FormIds[0], revision, TestLibrary.Check(opened.AsRead))];
        var correction = (await library.Corrections.AddAsync(added.FormIds[0], [new NewCorrection(CorrectionKind.Corrected, "project.name", "旧", "新")], Results(0), Cancel))[0];
        await library.Corrections.UndoAsync(added.FormIds[0], correction, Results(1), Cancel);
        await library.Corrections.RedoAsync(added.FormIds[0], correction, Results(2), Cancel);
        await library.Corrections.ReplaceResultsAsync(Results(3), Cancel);
        var set = await library.Sets.CreateAsync("批次", [], Cancel);
        await library.Sets.AddAsync(set, [added.Id], Cancel);
        await library.Sets.RenameAsync(set, "五月", cancel: Cancel);
        await library.Sets.SaveFilterAsync(set, null, Cancel);
        await library.Sets.AskComparingAsync(set, Cancel);
        await library.Sets.MarkComparedAsync(set, 4, Cancel);
        await library.Sets.RemoveAsync(set, [added.Id], Cancel);
        await library.Sets.DeleteAsync(set, Cancel);
        await library.Sets.RestoreAsync(set, Cancel);
        await library.Documents.DeleteAsync(added.Id, Cancel);
        await library.Documents.RestoreAsync(added.Id, Cancel);
        await library.Documents.DeleteAsync(added.Id, Cancel);
        test.Clock.Time = test.Clock.Time.AddDays(1);
        await library.Documents.PurgeAsync(0, Cancel);

        var entries = (await library.Audit.ListAsync(new AuditFilter(), new PageRequest(), Cancel)).Rows.Reverse().ToList();
        AuditAction[] done =
        [
            AuditAction.DocumentAdded, AuditAction.FieldCorrected, AuditAction.CorrectionUndone, AuditAction.CorrectionRedone, AuditAction.ResultsReplaced, AuditAction.SetCreated, AuditAction.SetFilled,
            AuditAction.SetRenamed, AuditAction.SetFilterKept, AuditAction.SetCheckAsked, AuditAction.SetCompared, AuditAction.SetReduced, AuditAction.SetDeleted, AuditAction.SetRestored,
            AuditAction.DocumentDeleted, AuditAction.DocumentRestored, AuditAction.DocumentDeleted, AuditAction.BinEmptied,
        ];
        Assert.Equal(done.Select(AuditTrail.CodeOf), entries.Select(entry => entry.Action));
        Assert.All(entries, entry => Assert.Equal(Zhang, entry.Actor));
        Assert.Equal(Enumerable.Range(1, done.Length).Select(number => (long)number), entries.Select(entry => entry.Number));
        Assert.Equal(("form/1/project.name", "旧", "新"), (entries[1].Subject, entries[1].Before, entries[1].After));
        Assert.Equal(("set/1", "批次", "五月"), (entries[7].Subject, entries[7].Before, entries[7].After));
        Assert.Equal(entries[0].Hash, entries[1].Previous);
        Assert.Equal(new DateTime(2024, 5, 6, 7, 8, 9, DateTimeKind.Utc), entries[0].At);
    }

    [Fact]
    public async Task What_changes_nothing_or_fails_is_not_told()
    {
        await using var test = await TestLibrary.OpenAsync(kind);
        var added = await test.AddAsync("甲.txt", SampleForm.Declaration);
        await test.AddAsync("又是甲.txt", SampleForm.Declaration);
        await test.Library.Documents.RestoreAsync(added.Id, Cancel);
        await Assert.ThrowsAsync<LibraryException>(() => test.Library.Sets.RenameAsync(99, "没有", cancel: Cancel));
        Assert.Equal((1L, 1), ((await test.Library.Audit.HeadAsync(Cancel)).Length, (await test.Library.Audit.ListAsync(new AuditFilter(), new PageRequest(), Cancel)).Total));
    }

    [Fact]
    public async Task The_database_refuses_to_change_or_delete_an_entry()
    {
        await using var test = await TestLibrary.OpenAsync(kind);
        await test.AddAsync("甲.txt", SampleForm.Declaration);
        await using var context = test.Context();
        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => context.AuditEntries.ExecuteUpdateAsync(entry => entry.SetProperty(row => row.Account, "别人"), Cancel));
        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => context.AuditEntries.ExecuteDeleteAsync(Cancel));
        Assert.Equal("local", (await context.AuditEntries.SingleAsync(Cancel)).Account);
    }

    [Fact]
    public async Task Many_who_write_at_once_give_one_chain_without_gaps()
    {
        await using var test = await TestLibrary.OpenAsync(kind);
        await Task.WhenAll(Enumerable.Range(0, 40).Select(i => Task.Run(() => test.Library.As(Zhang with { Account = "u" + i }).Sets.CreateAsync($"批次{i}", [], Cancel), Cancel)));
        Assert.Empty(await ProblemsAsync(test));
        Assert.Equal(40, (await test.Library.Audit.HeadAsync(Cancel)).Length);
        Assert.Equal(40, (await test.Library.Audit.ListAsync(new AuditFilter(), new PageRequest(), Cancel)).Rows.Select(entry => entry.Actor.Account).Distinct().Count());
    }

    [Fact]
    public async Task Entries_are_found_by_who_what_and_when()
    {
        await using var test = await TestLibrary.OpenAsync(kind);
        await test.Library.As(Zhang).Sets.CreateAsync("一", [], Cancel);
        test.Clock.Time = test.Clock.Time.AddHours(1);
        await test.Library.Sets.CreateAsync("二", [], Cancel);
        await test.Library.Sets.DeleteAsync(1, Cancel);
        async Task<string> Found(AuditFilter filter) => string.Join(' ', (await test.Library.Audit.ListAsync(filter, new PageRequest(), Cancel)).Rows.Select(entry => entry.Number));
        Assert.Equal("1", await Found(new AuditFilter { Who = "张" }));
        Assert.Equal("3 1", await Found(new AuditFilter { Subject = "set/1" }));
        Assert.Equal("2 1", await Found(new AuditFilter { Action = AuditAction.SetCreated }));
        Assert.Equal("3 2", await Found(new AuditFilter { From = test.Clock.Time.UtcDateTime }));
        Assert.Equal("1", await Found(new AuditFilter { Before = test.Clock.Time.UtcDateTime }));
    }

    [Fact]
    public async Task A_log_that_somebody_bent_with_the_rights_of_the_database_is_found_by_the_check()
    {
        await using var test = await TestLibrary.OpenAsync(kind);
        for (var i = 0; i < 5; i++) await test.Library.Sets.CreateAsync($"批次{i}", [], Cancel);
        await using var context = test.Context();
        await context.Database.ExecuteSqlRawAsync(kind == DatabaseKind.Sqlite ? "DROP TRIGGER audit_entries_no_update" : "DROP TRIGGER audit_entries_no_change ON audit_entries", Cancel);
        await context.AuditEntries.Where(entry => entry.Number == 3).ExecuteUpdateAsync(entry => entry.SetProperty(row => row.After, "别的名字"), Cancel);
        Assert.Equal(["审计日志：第 3 号的内容被改动。"], await ProblemsAsync(test));
    }

    private static async Task<IReadOnlyList<string>> ProblemsAsync(TestLibrary test)
    {
        await using var beside = test.Beside();
        return (await LibraryCheck.RunAsync(beside, _ => { }, Cancel)).Problems;
    }
}

public sealed class AuditLogSqliteTests() : AuditLogTests(DatabaseKind.Sqlite);

public sealed class AuditLogPostgresTests() : AuditLogTests(DatabaseKind.Postgres);
