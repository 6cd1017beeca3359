using Jiheng.Storage.Databases;
using Jiheng.Storage.Views;
using Jiheng.Tests.Storage.Filings;

namespace Jiheng.Tests.Storage.Views;

public abstract class ListViewsTests(DatabaseKind kind)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_view_is_seen_by_nobody_but_whoever_saved_it()
    {
        await using var county = await FiledCounty.OpenAsync(kind);
        var school = (await county.ClerkAsync()).Views;
        var clinic = (await county.ClerkAsync("clerk-clinic")).Views;
        var id = await school.SaveAsync(PersonalList.Filings, " 有错误的 ", "?also=errors", ["project", "errors"], isDefault: true, Cancel);
        var view = Assert.Single((await school.ReadAsync(PersonalList.Filings, Cancel)).Views);
        Assert.Equal((id, "有错误的", "?also=errors", true), (view.Id, view.Name, view.Query, view.IsDefault));
        Assert.Equal(["project", "errors"], view.Columns);
        Assert.Empty((await school.ReadAsync(PersonalList.Projects, Cancel)).Views);
        Assert.Empty((await clinic.ReadAsync(PersonalList.Filings, Cancel)).Views);
        foreach (var change in new Func<Task>[]
        {
            () => clinic.RenameAsync(PersonalList.Filings, id, "别人的", Cancel), () => clinic.OpenWithAsync(PersonalList.Filings, id, Cancel), () => clinic.DeleteAsync(PersonalList.Filings, id, Cancel),
            () => school.DeleteAsync(PersonalList.Projects, id, Cancel),
        }) Assert.Equal(LibraryProblem.NotFound, (await Assert.ThrowsAsync<LibraryException>(change)).Problem);
        Assert.Equal("有错误的", (await school.ReadAsync(PersonalList.Filings, Cancel)).Views.Single().Name);
    }

    [Fact]
    public async Task The_same_name_takes_the_place_of_the_former_view_and_one_view_opens_the_list()
    {
        await using var county = await FiledCounty.OpenAsync(kind);
        var views = (await county.ClerkAsync()).Views;
        var first = await views.SaveAsync(PersonalList.Filings, "甲", "", [], isDefault: true, Cancel);
        var second = await views.SaveAsync(PersonalList.Filings, "乙", "?year=2026", [], isDefault: true, Cancel);
        Assert.Equal(first, await views.SaveAsync(PersonalList.Filings, "甲", "?year=2025", ["project"], isDefault: false, Cancel));
        Assert.Equal([(first, "?year=2025", false), (second, "?year=2026", true)], await AllAsync(views));
        await views.OpenWithAsync(PersonalList.Filings, first, Cancel);
        Assert.Equal([(first, "?year=2025", true), (second, "?year=2026", false)], await AllAsync(views));
        await views.OpenWithAsync(PersonalList.Filings, null, Cancel);
        Assert.Equal(LibraryProblem.Refused, (await Assert.ThrowsAsync<LibraryException>(() => views.RenameAsync(PersonalList.Filings, second, "甲", Cancel))).Problem);
        await views.RenameAsync(PersonalList.Filings, second, "丙", Cancel);
        await views.DeleteAsync(PersonalList.Filings, first, Cancel);
        Assert.Equal([(second, "?year=2026", false)], await AllAsync(views));
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一")]
    [InlineData("两\n行")]
    public async Task A_name_that_is_none_is_refused(string name)
    {
        await using var county = await FiledCounty.OpenAsync(kind);
        var views = (await county.ClerkAsync()).Views;
        Assert.Contains("视图的名称", (await Assert.ThrowsAsync<LibraryException>(() => views.SaveAsync(PersonalList.Filings, name, "", [], isDefault: false, Cancel))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Views_have_an_end()
    {
        await using var county = await FiledCounty.OpenAsync(kind);
        var views = (await county.ClerkAsync()).Views;
        for (var i = 0; i < SavedView.Most; i++) await views.SaveAsync(PersonalList.Filings, $"视图 {i}", "", [], isDefault: false, Cancel);
        Assert.Contains("不能再多", (await Assert.ThrowsAsync<LibraryException>(() => views.SaveAsync(PersonalList.Filings, "又一个", "", [], isDefault: false, Cancel))).Message, StringComparison.Ordinal);
        await views.SaveAsync(PersonalList.Filings, "视图 7", "?also=late", [], isDefault: false, Cancel);
    }

    [Fact]
    public async Task Columns_are_kept_for_the_person_and_the_list()
    {
        await using var county = await FiledCounty.OpenAsync(kind);
        var school = (await county.ClerkAsync()).Views;
        await school.KeepColumnsAsync(PersonalList.Filings, ["project", "unit"], Cancel);
        await school.KeepColumnsAsync(PersonalList.Filings, ["project", "amount"], Cancel);
        Assert.Equal(["project", "amount"], (await school.ReadAsync(PersonalList.Filings, Cancel)).Columns);
        Assert.Empty((await school.ReadAsync(PersonalList.Projects, Cancel)).Columns);
        Assert.Empty((await (await county.ClerkAsync("clerk-clinic")).Views.ReadAsync(PersonalList.Filings, Cancel)).Columns);
    }

    private static async Task<(long, string, bool)[]> AllAsync(ListViews views) => [.. (await views.ReadAsync(PersonalList.Filings, Cancel)).Views.OrderBy(view => view.Id).Select(view => (view.Id, view.Query, view.IsDefault))];
}

public sealed class ListViewsSqliteTests() : ListViewsTests(DatabaseKind.Sqlite);

public sealed class ListViewsPostgresTests() : ListViewsTests(DatabaseKind.Postgres);
