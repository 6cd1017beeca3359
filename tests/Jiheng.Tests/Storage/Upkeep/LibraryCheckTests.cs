using Jiheng.Storage.Upkeep;
using Microsoft.EntityFrameworkCore;

namespace Jiheng.Tests.Storage.Upkeep;

public abstract class LibraryCheckTests(DatabaseKind kind)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_library_as_work_leaves_it_is_whole()
    {
        await using var test = await FullLibrary.OpenAsync(kind);
        var (steps, total) = (0L, 0L);
        var found = await LibraryCheck.RunAsync(test.Database, all => (steps, total) = (steps + 1, all), Cancel);
        Assert.Empty(found.Problems);
        Assert.Equal(total, steps);
        await using var context = test.Context();
        Assert.Equal(await context.Forms.LongCountAsync(Cancel), found.Tables.Single(table => table.Table == "forms").Rows);
    }

    [Theory]
    [InlineData("UPDATE contents SET bytes = (SELECT bytes FROM contents WHERE document_id = 1) WHERE document_id = 2", "（编号 2）的内容与收进来时不同")]
    [InlineData("UPDATE contents SET bytes = (SELECT form FROM snapshots WHERE form_id = 1) WHERE document_id = 3", "（编号 3）的内容与收进来时不同")]
    [InlineData("DELETE FROM contents WHERE document_id = 2", "（编号 2）没有内容")]
    [InlineData("DELETE FROM snapshots WHERE form_id = 2", "编号 2 的表没有内容")]
    [InlineData("UPDATE snapshots SET form = (SELECT bytes FROM contents WHERE document_id = 1) WHERE form_id = 4", "编号 4 的表打不开")]
    public async Task What_is_lost_or_changed_is_named(string damage, string sentence)
    {
        await using var test = await FullLibrary.OpenAsync(kind);
        await using var context = test.Context();
        Assert.Equal(1, await context.Database.ExecuteSqlRawAsync(damage, Cancel));
        Assert.Contains(sentence, Assert.Single((await LibraryCheck.RunAsync(test.Database, _ => { }, Cancel)).Problems), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Texts_that_searches_miss_are_counted()
    {
        await using var test = await FullLibrary.OpenAsync(kind);
        await using var context = test.Context();
        var lost = kind == DatabaseKind.Sqlite
            ? "DELETE FROM passage_index WHERE rowid IN (SELECT id FROM passages WHERE form_id = 1)"
            : "DELETE FROM passage_index WHERE passage_id IN (SELECT id FROM passages WHERE form_id = 1)";
        Assert.NotEqual(0, await context.Database.ExecuteSqlRawAsync(lost, Cancel));
        Assert.Contains("查找索引有", Assert.Single((await LibraryCheck.RunAsync(test.Database, _ => { }, Cancel)).Problems), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rows_without_the_rows_they_name_are_counted()
    {
        await using var test = await FullLibrary.OpenAsync(kind);
        await using (var context = test.Context())
        {
            await context.Database.OpenConnectionAsync(Cancel);
            await context.Database.ExecuteSqlRawAsync(kind == DatabaseKind.Sqlite ? "PRAGMA foreign_keys = 0" : "SET session_replication_role = replica", Cancel);
            await context.Database.ExecuteSqlRawAsync("UPDATE corrections SET form_id = 4711", Cancel);
            await context.Database.ExecuteSqlRawAsync(kind == DatabaseKind.Sqlite ? "PRAGMA foreign_keys = 1" : "RESET session_replication_role", Cancel);
        }

        Assert.Equal(["corrections 有 1 行没有对应的 forms。"], (await LibraryCheck.RunAsync(test.Database, _ => { }, Cancel)).Problems);
    }
}

public sealed class LibraryCheckSqliteTests() : LibraryCheckTests(DatabaseKind.Sqlite);

public sealed class LibraryCheckPostgresTests() : LibraryCheckTests(DatabaseKind.Postgres);
