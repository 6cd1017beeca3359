using Jiheng.Forms.Editing.Drafts;
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
        await SaveAsync(0, new AddRow(0, DraftForm.BlankRow));
        Assert.Equal(["indicators[1].name", "indicators[2].causes.staff", "goals.annual"], await PathsAsync(id));
        await SaveAsync(1, new MoveRow(1, 2), new RemoveRow(1, DraftForm.BlankRow));
        Assert.Equal(["indicators[1].name", "", "goals.annual"], await PathsAsync(id));
        Assert.Equal(["indicators[0].name"], await PathsAsync(other));

        async Task SaveAsync(int seen, params RowEdit[] edits) =>
            await clerk.Drafts.SaveAsync(id, seen, [.. edits.Select(edit => new NewEdit(DraftJson.Write(edit), "行", null, null) { Rows = edit })], FiledCounty.State("维修校舍数量"), cancel: Cancel);

        async Task<IEnumerable<string>> PathsAsync(long filing) => (await clerk.Remarks.ListAsync(filing, Cancel)).Select(remark => remark.Path);
    }
}

public sealed class RemarkPlaceSqliteTests() : RemarkPlaceTests(DatabaseKind.Sqlite);

public sealed class RemarkPlacePostgresTests() : RemarkPlaceTests(DatabaseKind.Postgres);
