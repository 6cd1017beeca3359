using Jiheng.Domain.Documents;
using Jiheng.Storage.Databases;
using Jiheng.Storage.Listing;
using Jiheng.Tests.Cli;

namespace Jiheng.Tests.Storage.Sets;

public abstract class SetShelfTests(DatabaseKind kind)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_set_keeps_its_documents_in_order()
    {
        await using var test = await TestLibrary.OpenAsync(kind);
        var first = await test.AddAsync("甲.txt", SampleForm.Declaration);
        var second = await test.AddAsync("乙.txt", SampleForm.SelfEvaluation);
        var set = await test.Library.Sets.CreateAsync(" 五月六日 ", [second.Id], Cancel);
        await test.Library.Sets.AddAsync(set, [first.Id, second.Id, first.Id], Cancel);

        Assert.Equal([second.Id, first.Id], await MembersAsync(test, set));
        Assert.Equal([second.Id, first.Id], (await test.Library.Forms.ListAsync(new FormFilter { SetId = set }, FormOrder.Document, cancel: Cancel)).Rows.Select(row => row.DocumentId));
        Assert.Equal(("五月六日", 2), await NameAndSizeAsync(test, set));

        await test.Library.Sets.RemoveAsync(set, [second.Id], Cancel);
        await test.Library.Sets.RenameAsync(set, "六日", cancel: Cancel);
        Assert.Equal([first.Id], await MembersAsync(test, set));
        Assert.Equal(("六日", 1), await NameAndSizeAsync(test, set));
    }

    [Fact]
    public async Task A_deleted_set_leaves_its_documents_and_comes_back_whole()
    {
        await using var test = await TestLibrary.OpenAsync(kind);
        var document = await test.AddAsync("甲.txt", SampleForm.Declaration);
        var set = await test.Library.Sets.CreateAsync("批次", [document.Id], Cancel);
        await test.Library.Sets.DeleteAsync(set, Cancel);
        Assert.Null(await test.Library.Sets.FindAsync(set, Cancel));
        Assert.NotNull(await test.Library.Documents.FindAsync(document.Id, Cancel));
        Assert.Equal(set, (await test.Library.Sets.ListAsync(new PageRequest(), inBin: true, Cancel)).Rows.Single().Id);
        await test.Library.Sets.RestoreAsync(set, Cancel);
        Assert.Equal([document.Id], await MembersAsync(test, set));
    }

    [Fact]
    public async Task Filters_are_saved_with_the_set()
    {
        await using var test = await TestLibrary.OpenAsync(kind);
        var set = await test.Library.Sets.CreateAsync("批次", [], Cancel);
        Assert.Null((await test.Library.Sets.FindAsync(set, Cancel))!.Filter);
        var filter = new FormFilter { AtLeast = Severity.Warning, Units = ["某局", null], Kinds = [FormKind.SelfEvaluation], Years = [2023, null], Text = "培训", SetId = set };
        await test.Library.Sets.SaveFilterAsync(set, filter, Cancel);
        Assert.Empty(Snapshots.DeepComparison.Differences(filter, (await test.Library.Sets.FindAsync(set, Cancel))!.Filter));
    }

    [Fact]
    public async Task Many_who_add_at_once_lose_nothing()
    {
        await using var test = await TestLibrary.OpenAsync(kind);
        await Listing.ManyForms.AddAsync(test, 30);
        var set = await test.Library.Sets.CreateAsync("批次", [], Cancel);
        await Task.WhenAll(Enumerable.Range(1, 30).Select(id => Task.Run(() => test.Library.Sets.AddAsync(set, [id, 1], Cancel), Cancel)));
        Assert.Equal(30, (await MembersAsync(test, set)).Distinct().Count());
    }

    [Fact]
    public async Task Who_renames_what_somebody_else_just_renamed_is_told()
    {
        await using var test = await TestLibrary.OpenAsync(kind);
        var set = await test.Library.Sets.CreateAsync("批次", [], Cancel);
        var seen = (await test.Library.Sets.FindAsync(set, Cancel))!.Revision;
        await test.Library.Sets.RenameAsync(set, "甲", seen, Cancel);
        var problem = await Assert.ThrowsAsync<LibraryException>(() => test.Library.Sets.RenameAsync(set, "乙", seen, Cancel));
        Assert.Equal(LibraryProblem.Changed, problem.Problem);
        Assert.Equal(LibraryProblem.NotFound, (await Assert.ThrowsAsync<LibraryException>(() => test.Library.Sets.AddAsync(set, [77], Cancel))).Problem);
    }

    private static async Task<IEnumerable<long>> MembersAsync(TestLibrary test, long set) =>
        (await test.Library.Documents.ListAsync(new PageRequest(), setId: set, cancel: Cancel)).Rows.Select(row => row.Id);

    private static async Task<(string, int)> NameAndSizeAsync(TestLibrary test, long set) =>
        (await test.Library.Sets.FindAsync(set, Cancel)) is { } row ? (row.Name, row.Documents) : ("", -1);
}

public sealed class SetShelfSqliteTests() : SetShelfTests(DatabaseKind.Sqlite);

public sealed class SetShelfPostgresTests() : SetShelfTests(DatabaseKind.Postgres);
