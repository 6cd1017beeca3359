using Jiheng.Forms.Editing.Drafts;
using Jiheng.Storage;
using Jiheng.Storage.Filings;

namespace Jiheng.Tests.Storage.Filings;

public abstract class RemarkPlaceTests(DatabaseKind kind)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Remarks_stay_at_their_cells_where_rows_come_and_go()
    {
        await using var county = await FiledCounty.OpenAsync(kind);
        var clerk = await county.ClerkAsync();
        var (id, other) = (await FiledCounty.BeginAsync(clerk), await FiledCounty.BeginAsync(clerk, "别的项目"));
        foreach (var path in new[] { "indicators[0].name", "indicators[1].causes.staff", "goals.annual" }) await clerk.Remarks.AddAsync(id, path, "请核对", null, Cancel);
        await clerk.Remarks.AddAsync(other, "indicators[0].name", "请核对", null, Cancel);
        await SaveAsync(clerk, id, 0, new AddRow(0, DraftForm.BlankRow));
        Assert.Equal(["indicators[1].name", "indicators[2].causes.staff", "goals.annual"], await PathsAsync(clerk, id));
        await SaveAsync(clerk, id, 1, new MoveRow(1, 2), new RemoveRow(1, DraftForm.BlankRow));
        Assert.Equal(["indicators[1].name", "", "goals.annual"], await PathsAsync(clerk, id));
        Assert.Equal(["indicators[0].name"], await PathsAsync(clerk, other));
    }

    [Fact]
    public async Task Remarks_follow_their_tasks_and_safeguards()
    {
        await using var county = await FiledCounty.OpenAsync(kind);
        var clerk = await county.ClerkAsync();
        var id = await FiledCounty.BeginAsync(clerk);
        foreach (var path in new[] { "goalsByTask[1].amount", "goalsByTask[1].indicators[0].target", "goalsByTask[2].name", "safeguards[1]" }) await clerk.Remarks.AddAsync(id, path, "请核对", null, Cancel);
        await SaveAsync(clerk, id, 0, new AddRow(0, DraftForm.BlankRow) { List = RowsOf.Tasks }, new MoveRow(2, 0) { List = RowsOf.Tasks }, new AddRow(0, DraftForm.BlankRow) { Task = 0 });
        Assert.Equal(["goalsByTask[0].amount", "goalsByTask[0].indicators[1].target", "goalsByTask[3].name", "safeguards[1]"], await PathsAsync(clerk, id));
        await SaveAsync(clerk, id, 3, new RemoveRow(0, DraftForm.BlankRow) { List = RowsOf.Tasks }, new RemoveRow(0, DraftForm.BlankRow) { List = RowsOf.Safeguards });
        Assert.Equal(["", "", "goalsByTask[2].name", "safeguards[0]"], await PathsAsync(clerk, id));
    }

    private static async Task SaveAsync(DocumentLibrary clerk, long id, int seen, params RowEdit[] edits) =>
        await clerk.Drafts.SaveAsync(id, seen, [.. edits.Select(edit => new NewEdit(DraftJson.Write(edit), "行", null, null) { Rows = edit })], FiledCounty.State("维修校舍数量"), cancel: Cancel);

    private static async Task<IEnumerable<string>> PathsAsync(DocumentLibrary clerk, long filing) => (await clerk.Remarks.ListAsync(filing, Cancel)).Select(remark => remark.Path);
}

public sealed class RemarkPlaceSqliteTests() : RemarkPlaceTests(DatabaseKind.Sqlite);

public sealed class RemarkPlacePostgresTests() : RemarkPlaceTests(DatabaseKind.Postgres);
