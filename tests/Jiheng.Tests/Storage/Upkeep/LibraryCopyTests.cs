using Jiheng.Storage.Databases;
using Jiheng.Storage.Listing;
using Jiheng.Storage.Upkeep;
using Jiheng.Tests.Cli;
using Microsoft.EntityFrameworkCore;

namespace Jiheng.Tests.Storage.Upkeep;

public sealed class LibraryCopyTests
{
    private const string SqliteTrigger = "CREATE TRIGGER spoil AFTER INSERT ON forms WHEN new.id = 3 BEGIN UPDATE forms SET subject = subject || ' ' WHERE id = new.id; END";
    private const string PostgresTrigger = """
        CREATE FUNCTION spoil() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF new.id = 3 THEN new.subject := new.subject || ' '; END IF; RETURN new; END $$;
        CREATE TRIGGER spoil BEFORE INSERT ON forms FOR EACH ROW EXECUTE FUNCTION spoil()
        """;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(DatabaseKind.Sqlite, DatabaseKind.Postgres)]
    [InlineData(DatabaseKind.Postgres, DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres, DatabaseKind.Postgres)]
    [InlineData(DatabaseKind.Sqlite, DatabaseKind.Sqlite)]
    public async Task A_copy_holds_every_row_of_every_table_and_goes_on_as_the_original(DatabaseKind from, DatabaseKind to)
    {
        await using var source = await FullLibrary.OpenAsync(from);
        await using var target = await TestLibrary.OpenAsync(to);
        var steps = 0L;
        await using (var copy = await LibraryCopy.OpenAsync(source.Beside(), target.Beside(), Cancel))
        {
            var tables = await copy.RunAsync(() => steps++, Cancel);
            Assert.Equal(copy.Steps, steps);
            await using var context = source.Context();
            // A new table must be filled by FullLibrary too, or nobody knows whether it can be copied.
            Assert.Equal(context.Model.GetEntityTypes().Select(entity => entity.GetTableName()!).Order(StringComparer.Ordinal), tables.Select(table => table.Table).Order(StringComparer.Ordinal));
            Assert.All(tables, table => Assert.True(table.Rows > 0, table.Table));
            Assert.Equal(tables.Count, tables.Select(table => table.Hash).Distinct().Count());
        }

        foreach (var text in new[] { null, "师资轮训", "满意度", "率" })
        {
            var filter = new FormFilter { Text = text };
            var (expected, actual) = (await source.Library.Forms.ListAsync(filter, cancel: Cancel), await target.Library.Forms.ListAsync(filter, cancel: Cancel));
            Assert.NotEqual(0, actual.Total);
            Assert.Equal(expected.Rows.Select(row => (row.Id, row.ProjectName, row.Found.Count)), actual.Rows.Select(row => (row.Id, row.ProjectName, row.Found.Count)));
        }

        Assert.Empty((await LibraryCheck.RunAsync(target.Database, _ => { }, Cancel)).Problems);
        var next = (await source.AddAsync("新.txt", SampleForm.Declaration), await target.AddAsync("新.txt", SampleForm.Declaration));
        Assert.Equal((next.Item1.Id, next.Item1.FormIds[0]), (next.Item2.Id, next.Item2.FormIds[0]));
    }

    [Theory]
    [InlineData(DatabaseKind.Sqlite, SqliteTrigger)]
    [InlineData(DatabaseKind.Postgres, PostgresTrigger)]
    public async Task A_row_that_did_not_arrive_as_it_was_is_named_and_nothing_is_left(DatabaseKind to, string trigger)
    {
        await using var source = await FullLibrary.OpenAsync(DatabaseKind.Sqlite);
        await using var target = await TestLibrary.OpenAsync(to);
        await using var context = target.Context();
        await context.Database.ExecuteSqlRawAsync(trigger, Cancel);
        await using (var copy = await LibraryCopy.OpenAsync(source.Beside(), target.Beside(), Cancel))
            Assert.Contains("第一处在 forms（id = 3）", (await Assert.ThrowsAsync<LibraryException>(() => copy.RunAsync(() => { }, Cancel))).Message, StringComparison.Ordinal);

        Assert.Equal((0, 0, 0L), (await context.Documents.CountAsync(Cancel), await context.Passages.CountAsync(Cancel), await context.Database.SqlQuery<long>($"SELECT count(*) AS \"Value\" FROM passage_index").SingleAsync(Cancel)));
        // The source can be worked on again.
        await source.AddAsync("新.txt", SampleForm.Declaration);
    }

    [Fact]
    public async Task A_copy_that_is_stopped_leaves_nothing()
    {
        await using var source = await FullLibrary.OpenAsync(DatabaseKind.Sqlite);
        await using var target = await TestLibrary.OpenAsync(DatabaseKind.Postgres);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(Cancel);
        await using (var copy = await LibraryCopy.OpenAsync(source.Beside(), target.Beside(), Cancel))
        {
            var left = 40;
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => copy.RunAsync(() =>
            {
                if (--left == 0) stop.Cancel();
            }, stop.Token));
        }

        Assert.Equal(0, (await target.Library.Documents.ListAsync(new PageRequest(), cancel: Cancel)).Total);
    }

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres)]
    public async Task Nothing_is_mixed_with_what_is_there(DatabaseKind kind)
    {
        await using var source = await TestLibrary.OpenAsync(kind);
        await using var target = await TestLibrary.OpenAsync(kind);
        await target.AddAsync("甲.txt", SampleForm.Declaration);
        Assert.Equal(LibraryProblem.NotEmpty, (await RefusedAsync(source.Beside(), target.Beside())).Problem);
        Assert.Equal(LibraryProblem.NotEmpty, (await RefusedAsync(source.Beside(), source.Beside())).Problem);
    }

    [Fact]
    public async Task A_library_that_is_not_there_or_not_up_to_date_is_not_copied()
    {
        using var folder = new TemporaryFolder();
        await using var target = await TestLibrary.OpenAsync(DatabaseKind.Postgres);
        Assert.Equal(LibraryProblem.NotFound, (await RefusedAsync(LibraryPlace.InFolder(folder["没有"]), target.Beside())).Problem);
        Assert.False(Directory.Exists(folder["没有"]));

        await using var old = await TestLibrary.OpenAsync(DatabaseKind.Sqlite);
        await using var context = old.Context();
        await context.Database.ExecuteSqlAsync($"DELETE FROM \"__EFMigrationsHistory\" WHERE \"MigrationId\" LIKE '%SetComparison'", Cancel);
        Assert.Contains("jiheng db migrate", (await RefusedAsync(old.Beside(), target.Beside())).Message, StringComparison.Ordinal);
    }

    private static Task<LibraryException> RefusedAsync(LibraryDatabase from, LibraryDatabase to) => Assert.ThrowsAsync<LibraryException>(() => LibraryCopy.OpenAsync(from, to, Cancel));
}
