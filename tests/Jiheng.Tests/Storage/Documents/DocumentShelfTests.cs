using System.Text;
using Jiheng.Storage.Databases;
using Jiheng.Storage.Listing;
using Jiheng.Tests.Cli;
using Microsoft.EntityFrameworkCore;

namespace Jiheng.Tests.Storage.Documents;

public abstract class DocumentShelfTests(DatabaseKind kind)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_document_comes_back_with_bytes_and_diagnostics()
    {
        await using var test = await TestLibrary.OpenAsync(kind);
        var added = await test.AddAsync("自评.txt", SampleForm.SelfEvaluation);
        var empty = await test.AddAsync("空.txt", "");

        var row = await test.Library.Documents.FindAsync(added.Id, Cancel);
        Assert.Equal(("自评.txt", "text", "0.1.0", test.Clock.Time.UtcDateTime, DateTimeKind.Utc), (row!.FileName, row.Format, row.JihengVersion, row.AddedAt, row.AddedAt.Kind));
        Assert.Equal(added.FormIds, row.FormIds);
        Assert.Equal(SampleForm.SelfEvaluation, Encoding.UTF8.GetString((await test.Library.Documents.ContentAsync(added.Id, Cancel))!));
        Assert.Equal("READ-EMPTY", (await test.Library.Documents.FindAsync(empty.Id, Cancel))!.Diagnostics.Single().Code);
        Assert.Empty((await test.Library.Documents.ContentAsync(empty.Id, Cancel))!);
        Assert.Equal(added.Id, (await test.Library.Documents.FindAsync(Encoding.UTF8.GetBytes(SampleForm.SelfEvaluation), Cancel))!.Id);
    }

    [Fact]
    public async Task The_same_bytes_are_recognised_under_another_name()
    {
        await using var test = await TestLibrary.OpenAsync(kind);
        var first = await test.AddAsync("甲.txt", SampleForm.Declaration);
        var second = await test.AddAsync("乙.txt", SampleForm.Declaration);
        Assert.Equal((false, true, first.Id), (first.WasThere, second.WasThere, second.Id));
        Assert.Equal(first.FormIds, second.FormIds);
    }

    [Fact]
    public async Task Many_requests_at_once_add_each_file_once()
    {
        await using var test = await TestLibrary.OpenAsync(kind);
        var documents = Enumerable.Range(0, 8).Select(i => TestLibrary.Document($"{i}.txt", SampleForm.Declaration.Replace("培训经费", $"培训经费{i}", StringComparison.Ordinal))).ToList();
        var added = await Task.WhenAll(Enumerable.Range(0, 64).Select(i => Task.Run(() => test.Library.Documents.AddAsync(documents[i % documents.Count], Cancel), Cancel)));

        Assert.Equal(8, added.Count(one => !one.WasThere));
        Assert.Equal(8, added.Select(one => one.Id).Distinct().Count());
        Assert.Equal(8, (await test.Library.Documents.ListAsync(new PageRequest(), cancel: Cancel)).Total);
    }

    [Fact]
    public async Task Two_processes_add_the_same_file_once()
    {
        await using var test = await TestLibrary.OpenAsync(kind);
        // A second library object shares nothing with the first but the database.
        await using var other = await Jiheng.Storage.DocumentLibrary.OpenAsync(test.Beside(), "0.1.0", test.Clock, Cancel);
        var document = TestLibrary.Document("甲.txt", SampleForm.Declaration);
        var added = await Task.WhenAll(Enumerable.Range(0, 20).Select(i => Task.Run(() => (i % 2 == 0 ? test.Library : other).Documents.AddAsync(document, Cancel), Cancel)));
        Assert.Single(added, one => !one.WasThere);
        Assert.Single(added.Select(one => one.Id).Distinct());
    }

    [Fact]
    public async Task A_deleted_document_is_gone_everywhere_until_it_is_restored()
    {
        await using var test = await TestLibrary.OpenAsync(kind);
        var added = await test.AddAsync("自评.txt", SampleForm.SelfEvaluation);
        await test.Library.Documents.DeleteAsync(added.Id, Cancel);

        Assert.Null(await test.Library.Documents.FindAsync(added.Id, Cancel));
        Assert.Null(await test.Library.Documents.ContentAsync(added.Id, Cancel));
        Assert.Null(await test.Library.Forms.OpenAsync(added.FormIds[0], Cancel));
        Assert.Equal(0, (await test.Library.Forms.ListAsync(FormFilter.All, cancel: Cancel)).Total);
        Assert.Equal(0, (await test.Library.Forms.ListAsync(new FormFilter { Text = "培训" }, cancel: Cancel)).Total);
        Assert.Empty(await test.Library.Statistics.ByRuleAsync(FormFilter.All, Cancel));
        Assert.Equal(added.Id, (await test.Library.Documents.ListAsync(new PageRequest(), inBin: true, cancel: Cancel)).Rows.Single().Id);

        await test.Library.Documents.RestoreAsync(added.Id, Cancel);
        Assert.NotNull(await test.Library.Forms.OpenAsync(added.FormIds[0], Cancel));
        Assert.Equal(1, (await test.Library.Forms.ListAsync(new FormFilter { Text = "培训" }, cancel: Cancel)).Total);
    }

    [Fact]
    public async Task A_file_deleted_and_added_again_is_not_restored_beside_itself()
    {
        await using var test = await TestLibrary.OpenAsync(kind);
        var first = await test.AddAsync("甲.txt", SampleForm.Declaration);
        await test.Library.Documents.DeleteAsync(first.Id, Cancel);
        var second = await test.AddAsync("甲.txt", SampleForm.Declaration);
        Assert.False(second.WasThere);
        var problem = await Assert.ThrowsAsync<LibraryException>(() => test.Library.Documents.RestoreAsync(first.Id, Cancel));
        Assert.Equal(LibraryProblem.Duplicate, problem.Problem);
        Assert.Contains("甲.txt", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Purging_removes_what_is_old_in_the_bin_and_nothing_else()
    {
        await using var test = await TestLibrary.OpenAsync(kind);
        var old = await test.AddAsync("旧.txt", SampleForm.Declaration);
        var young = await test.AddAsync("新.txt", SampleForm.SelfEvaluation);
        await test.Library.Documents.DeleteAsync(old.Id, Cancel);
        test.Clock.Time += TimeSpan.FromDays(20);
        await test.Library.Documents.DeleteAsync(young.Id, Cancel);
        test.Clock.Time += TimeSpan.FromDays(11);

        Assert.Equal(1, await test.Library.Documents.PurgeAsync(30, Cancel));
        await test.Library.Documents.RestoreAsync(young.Id, Cancel);
        Assert.Equal(LibraryProblem.NotFound, (await Assert.ThrowsAsync<LibraryException>(() => test.Library.Documents.RestoreAsync(old.Id, Cancel))).Problem);
        await using var context = test.Context();
        Assert.Equal(young.FormIds, await context.Forms.Select(form => form.Id).ToListAsync(Cancel));
        // The index went along: no entry without its passage.
        Assert.Equal(await context.Passages.LongCountAsync(Cancel), await context.Database.SqlQuery<long>($"SELECT count(*) AS \"Value\" FROM passage_index").SingleAsync(Cancel));
    }
}

public sealed class DocumentShelfSqliteTests() : DocumentShelfTests(DatabaseKind.Sqlite);

public sealed class DocumentShelfPostgresTests() : DocumentShelfTests(DatabaseKind.Postgres);
