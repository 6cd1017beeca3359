using Jiheng.Domain.Organisations;
using Jiheng.Storage.Databases;
using Jiheng.Storage.Importing;
using Jiheng.Storage.Listing;
using Jiheng.Storage.Organisations;

namespace Jiheng.Tests.Storage.Organisations;

public abstract class OrganisationShelfTests(DatabaseKind kind)
{
    private static readonly PageRequest All = new(1, 500);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_tree_is_read_by_children_by_stretch_and_by_search()
    {
        await using var test = await TestLibrary.OpenAsync(kind);
        await County.ImportAsync(test, County.Entries);
        var shelf = test.Library.Organisations;

        var root = Assert.Single((await shelf.ChildrenAsync(null, All, cancel: Cancel)).Rows);
        Assert.Equal(["370102/130", "370102/501"], (await shelf.ChildrenAsync(root.Id, All, cancel: Cancel)).Rows.Select(row => row.Key));
        Assert.Equal(["414", "414001", "414002", "414002001", "414002002"], await BelowAsync(test, "414"));
        Assert.Equal(["414002", "414002001", "414002002"], await BelowAsync(test, "414002"));
        Assert.Equal(11, (await shelf.BelowAsync(null, All, cancel: Cancel)).Total);
        var page = await shelf.BelowAsync(await IdAsync(test, "414"), new PageRequest(2, 2), cancel: Cancel);
        Assert.Equal(["414002", "414002001"], page.Rows.Select(row => row.Code.Plain));
        Assert.Equal(5, page.Total);
        Assert.Equal(["414002", "414002001"], (await shelf.SearchAsync("第一 小学", All, cancel: Cancel)).Rows.Select(row => row.Code.Plain));
        Assert.Equal(["501", "501001"], (await shelf.SearchAsync("501", All, cancel: Cancel)).Rows.Select(row => row.Code.Plain));
    }

    [Fact]
    public async Task Below_takes_one_question_and_its_root()
    {
        await using var test = await TestLibrary.OpenAsync(kind);
        await County.ImportAsync(test, County.Entries);
        var id = await IdAsync(test, "414");
        var before = test.Commands;
        await test.Library.Organisations.AllBelowAsync(id, cancel: Cancel);
        Assert.Equal(2, test.Commands - before);
    }

    [Fact]
    public async Task A_years_changes_are_planned_carried_out_and_kept()
    {
        await using var test = await TestLibrary.OpenAsync(kind);
        await County.ImportAsync(test, County.Entries);
        var branch = await IdAsync(test, "414002001");
        var plan = await County.ImportAsync(test, County.With(
            ("414001", "414001 教育和体育局本级 预算单位 414 012"),
            ("414002", "501002 第一小学 预算单位 501 013 414002"),
            ("414002001", "501002001 第一小学分校 预算单位 501002 013 414002001"),
            ("414002002", null),
            ("501001", "501001 卫生院 预算单位 501 013 - 501003"),
            ("501003", "501003 中心卫生院 预算单位 501 013")), 2025, closeMissing: true, reason: "机构改革");

        Assert.Equal(
            [
                "Renamed 370102/414001", "Recoded 370102/501002", "Moved 370102/501002", "Reassigned 370102/501002", "Recoded 370102/501002001", "Reassigned 370102/501002001",
                "Merged 370102/501001", "Created 370102/501003", "Closed 370102/414002002",
            ],
            plan.Changes.Select(change => $"{change.Kind} {change.Code}"));
        Assert.Equal(["501", "501002", "501002001", "501003"], await BelowAsync(test, "501"));
        Assert.Equal(branch, await IdAsync(test, "501002001"));
        var closed = (await test.Library.Organisations.FindAsync("501001", Cancel)).Single();
        Assert.Equal((2024, await IdAsync(test, "501003")), (closed.LastYear, closed.SuccessorId));
        var history = await test.Library.Organisations.ChangesAsync(await IdAsync(test, "501002"), Cancel);
        Assert.Equal([(2024, OrganisationChangeKind.Created), (2025, OrganisationChangeKind.Recoded), (2025, OrganisationChangeKind.Moved), (2025, OrganisationChangeKind.Reassigned)], history.Select(change => (change.Year, change.Kind)));
        Assert.Equal(("370102/414 教育局", "370102/501 卫健局", "机构改革"), (history[2].Before, history[2].After, history[2].Reason));
    }

    [Fact]
    public async Task Two_units_can_swap_their_codes()
    {
        await using var test = await TestLibrary.OpenAsync(kind);
        await County.ImportAsync(test, County.Entries);
        var first = await IdAsync(test, "414001");
        await County.ImportAsync(test, County.With(
            ("414001", "414003 教育局本级 预算单位 414 012 414001"),
            ("501001", "501001 卫生院 预算单位 501 013")), 2024);
        await County.ImportAsync(test, County.With(
            ("414001", "414002 教育局本级 预算单位 414 012 414003"),
            ("414002", "414003 第一小学 预算单位 414 012 414002"),
            ("414002001", "414002001 第一小学分校 预算单位 414003 012"),
            ("414002002", "414002002 教务处 内设机构 414003 -")), 2024);
        Assert.Equal(first, await IdAsync(test, "414002"));
        Assert.Equal(["414003", "414002001", "414002002"], await BelowAsync(test, "414003"));
    }

    [Fact]
    public async Task A_division_that_gets_another_code_takes_all_below_along()
    {
        await using var test = await TestLibrary.OpenAsync(kind);
        await County.ImportAsync(test, County.Entries);
        var school = await IdAsync(test, "414002");
        await County.ImportAsync(test, County.With(
            ("370102", "370199 历下区 区划 - - 370102"),
            ("130", "130 财政局 财政部门 370199 -"),
            ("501", "501 卫健局 主管部门 370199 013")), 2025);
        Assert.Equal(school, (await test.Library.Organisations.FindAsync("370199/414002", Cancel)).Single().Id);
        Assert.Equal(11, (await test.Library.Organisations.BelowAsync(null, All, cancel: Cancel)).Total);
    }

    [Fact]
    public async Task What_was_closed_can_exist_again()
    {
        await using var test = await TestLibrary.OpenAsync(kind);
        await County.ImportAsync(test, County.Entries);
        await County.ImportAsync(test, County.With(("501001", null)), 2025, closeMissing: true);
        var plan = await County.ImportAsync(test, County.Entries, 2026);
        Assert.Equal([OrganisationChangeKind.Reopened], plan.Changes.Select(change => change.Kind));
        Assert.Null((await test.Library.Organisations.FindAsync("501001", Cancel)).Single().LastYear);
    }

    [Fact]
    public async Task A_plan_for_another_state_of_the_library_is_refused_and_nothing_is_written()
    {
        await using var test = await TestLibrary.OpenAsync(kind);
        var shelf = test.Library.Organisations;
        var (first, second) = (await PlanAsync(test, County.Entries), await PlanAsync(test, County.With(("501001", null))));
        await shelf.ApplyAsync(first, Cancel);
        Assert.Equal(LibraryProblem.Changed, (await Assert.ThrowsAsync<LibraryException>(() => shelf.ApplyAsync(second, Cancel))).Problem);
        var late = await PlanAsync(test, County.With(("501001", "501001 别名 预算单位 501 013")));
        await County.ImportAsync(test, County.With(("501001", "501001 新名 预算单位 501 013")));
        Assert.Equal(LibraryProblem.Changed, (await Assert.ThrowsAsync<LibraryException>(() => shelf.ApplyAsync(late, Cancel))).Problem);
        Assert.Equal("新名", (await shelf.FindAsync("501001", Cancel)).Single().Name);
    }

    [Fact]
    public async Task A_plan_with_problems_cannot_be_carried_out()
    {
        await using var test = await TestLibrary.OpenAsync(kind);
        var plan = await PlanAsync(test, County.Of("414001 甲 预算单位 414 -"));
        Assert.NotEmpty(plan.Problems);
        await Assert.ThrowsAsync<InvalidOperationException>(() => test.Library.Organisations.ApplyAsync(plan, Cancel));
    }

    private static Task<OrganisationPlan> PlanAsync(TestLibrary test, OrganisationEntry[] entries) => test.Library.Organisations.PlanAsync(entries, new ImportOptions(2024), Cancel);

    private static async Task<long> IdAsync(TestLibrary test, string code) => (await test.Library.Organisations.FindAsync(code, Cancel)).Single(row => row.LastYear is null).Id;

    private static async Task<string[]> BelowAsync(TestLibrary test, string code) =>
        [.. (await test.Library.Organisations.AllBelowAsync(await IdAsync(test, code), cancel: Cancel)).Select(row => row.Code.Plain)];
}

public sealed class OrganisationShelfSqliteTests() : OrganisationShelfTests(DatabaseKind.Sqlite);

public sealed class OrganisationShelfPostgresTests() : OrganisationShelfTests(DatabaseKind.Postgres);
