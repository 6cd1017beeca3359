using Jiheng.Domain.Audit;
using Jiheng.Storage.Importing;

namespace Jiheng.Tests.Storage.Importing;

public abstract class ImportFileShelfTests(DatabaseKind kind)
{
    private static readonly byte[] Content = [1, 2, 3];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_file_waits_half_an_hour_for_whoever_sent_it_and_for_nobody_else()
    {
        await using var test = await TestLibrary.OpenAsync(kind);
        var mine = test.Library.As(new Actor("sun", "孙七", "")).ImportFiles;
        var key = await mine.KeepAsync(ImportedList.Organisations, "机构.csv", Content, Cancel);
        Assert.Equal(("机构.csv", 3), await mine.FindAsync(ImportedList.Organisations, key, Cancel) is var (name, content) ? (name, content.Length) : default);
        Assert.Null(await mine.FindAsync(ImportedList.People, key, Cancel));
        Assert.Null(await test.Library.As(new Actor("qian", "钱八", "")).ImportFiles.FindAsync(ImportedList.Organisations, key, Cancel));
        Assert.Null(await mine.FindAsync(ImportedList.Organisations, "0", Cancel));
        test.Clock.Time += TimeSpan.FromMinutes(31);
        Assert.Null(await mine.FindAsync(ImportedList.Organisations, key, Cancel));
    }

    [Fact]
    public async Task Nobody_keeps_two_files_for_one_list_and_what_is_over_goes()
    {
        await using var test = await TestLibrary.OpenAsync(kind);
        var mine = test.Library.As(new Actor("sun", "孙七", "")).ImportFiles;
        var first = await mine.KeepAsync(ImportedList.People, "人员.csv", Content, Cancel);
        var second = await mine.KeepAsync(ImportedList.People, "人员2.csv", Content, Cancel);
        Assert.Null(await mine.FindAsync(ImportedList.People, first, Cancel));
        test.Clock.Time += TimeSpan.FromMinutes(31);
        var other = await test.Library.ImportFiles.KeepAsync(ImportedList.Organisations, "机构.csv", Content, Cancel);
        await using var context = test.Context();
        Assert.Equal([other], context.ImportFiles.Select(file => file.Key));
        await mine.DropAsync(ImportedList.Organisations, other, Cancel);
        Assert.NotNull(await test.Library.ImportFiles.FindAsync(ImportedList.Organisations, other, Cancel));
        await test.Library.ImportFiles.DropAsync(ImportedList.Organisations, other, Cancel);
        Assert.Null(await test.Library.ImportFiles.FindAsync(ImportedList.Organisations, other, Cancel));
        Assert.NotEqual(first, second);
    }
}

public sealed class ImportFileShelfSqliteTests() : ImportFileShelfTests(DatabaseKind.Sqlite);

public sealed class ImportFileShelfPostgresTests() : ImportFileShelfTests(DatabaseKind.Postgres);
