using Jiheng.Domain.Audit;
using Jiheng.Domain.Organisations;
using Jiheng.Storage;
using Jiheng.Storage.Audit;
using Jiheng.Storage.Databases;
using Jiheng.Storage.Importing;
using Jiheng.Storage.Listing;
using Jiheng.Storage.Organisations;
using Jiheng.Storage.Organisations.Editing;

namespace Jiheng.Tests.Storage.Organisations;

/// <summary>Single changes: the same rules as those of an import, and as much history.</summary>
public abstract class OrganisationEditTests(DatabaseKind kind)
{
    private static readonly EditNote Now = new(2025, "机构改革");

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_unit_that_moves_takes_all_below_it_along_with_one_command_for_them_all()
    {
        await using var test = await OpenAsync();
        var school = await RowAsync(test, "414002");
        await EditAsync(test, new MoveOrganisation(school.Id, school.Revision, (await RowAsync(test, "501")).Id));
        Assert.Equal(["501", "414002", "414002001", "414002002", "501001"], await BelowAsync(test, "501"));
        Assert.Equal(["414", "414001"], await BelowAsync(test, "414"));
        Assert.Equal((2, 3), ((await RowAsync(test, "414002")).Depth, (await RowAsync(test, "414002001")).Depth));
    }

    [Fact]
    public async Task Every_kind_of_change_stands_in_the_history_with_who_and_why_and_in_the_audit_log()
    {
        await using var test = await OpenAsync();
        var library = test.Library.As(new Actor("sun", "孙七", "192.0.2.7"));
        await EditAsync(library, new AddOrganisation((await RowAsync(test, "501")).Id, OrganisationKind.Unit, "501002", "疾控中心", (await RowAsync(test, "013")).Id));
        await EditAsync(library, new RenameOrganisation((await RowAsync(test, "501002")).Id, 1, "疾病预防控制中心"));
        await EditAsync(library, new RecodeOrganisation((await RowAsync(test, "501002")).Id, 2, "501009"));
        await EditAsync(library, new ReassignOrganisation((await RowAsync(test, "501009")).Id, 3, null));
        await EditAsync(library, new MergeOrganisation((await RowAsync(test, "501009")).Id, 4, (await RowAsync(test, "501001")).Id));
        await EditAsync(library, new ReopenOrganisation((await RowAsync(test, "501009")).Id, 5, null));
        await EditAsync(library, new CloseOrganisation((await RowAsync(test, "501009")).Id, 6));
        var history = await test.Library.Organisations.ChangesAsync((await RowAsync(test, "501009")).Id, Cancel);
        Assert.Equal(
            [
                OrganisationChangeKind.Created, OrganisationChangeKind.Renamed, OrganisationChangeKind.Recoded, OrganisationChangeKind.Reassigned, OrganisationChangeKind.Merged, OrganisationChangeKind.Reopened,
                OrganisationChangeKind.Closed,
            ],
            history.Select(change => change.Kind));
        Assert.All(history, change => Assert.Equal((2025, "机构改革", "孙七（sun）"), (change.Year, change.Reason, change.MadeBy)));
        Assert.Equal(("疾控中心", "疾病预防控制中心"), (history[1].Before, history[1].After));
        var told = (await test.Library.Audit.ListAsync(new AuditFilter { Who = "sun" }, new PageRequest(), Cancel)).Rows;
        Assert.Equal(7, told.Count);
        Assert.Equal(("organisation/370102/501002", "疾控中心", "更名 疾病预防控制中心"), (told[5].Subject, told[5].Before, told[5].After));
    }

    [Fact]
    public async Task What_the_rules_forbid_is_refused_and_nothing_is_written()
    {
        await using var test = await OpenAsync();
        async Task<long> Id(string code) => (await RowAsync(test, code)).Id;
        await RefusedAsync(test, new MoveOrganisation(await Id("414"), 1, await Id("414002")), "主管部门不能设在预算单位“第一小学”之下。");
        await RefusedAsync(test, new MoveOrganisation(await Id("414002"), 1, await Id("414002001")), "上下级成了一个圈：414002001 → 414002 → 414002001。不能把机构移到它自己或它的下级之下，请选别的上级。");
        await RefusedAsync(test, new MoveOrganisation(await Id("414002"), 1, await Id("414002")), "上下级成了一个圈");
        await RefusedAsync(test, new MoveOrganisation(await Id("414002"), 1, null), "没有填写上级编码");
        await RefusedAsync(test, new AddOrganisation(await Id("414"), OrganisationKind.Unit, "414001", "重复的", null), "编码 414001 与“教育局本级”重复。");
        await RefusedAsync(test, new AddOrganisation(await Id("414"), OrganisationKind.Unit, "41400x", "错的", null), "“41400x”不是预算单位的编码。");
        await RefusedAsync(test, new AddOrganisation(await Id("414"), OrganisationKind.Unit, "414009", "", null), "没有填写。");
        await RefusedAsync(test, new AddOrganisation(await Id("414"), OrganisationKind.Unit, "414009", "甲", await Id("501")), "“370102/501”不是归口处室。");
        await RefusedAsync(test, new CloseOrganisation(await Id("414"), 1), "“教育局”还有 2 个下级，例如“教育局本级”。");
        await RefusedAsync(test, new CloseOrganisation(await Id("012"), 1), "还有 4 个机构由“教科文科”归口");
        await RefusedAsync(test, new MergeOrganisation(await Id("414001"), 1, await Id("414001")), "不能并入自己。");
        await RefusedAsync(test, new ReopenOrganisation(await Id("414001"), 1, null), "没有撤销，不用恢复。");
        await RefusedAsync(test, new RecodeOrganisation(await Id("370102"), 1, "370199"), "区划的编码是它下面全部编码的一部分");
        await RefusedAsync(test, new RenameOrganisation(await Id("414001"), 1, "教育局本级"), "没有改动");
        Assert.Equal("资料库里的机构已经更新到 2024 年，不能再导入 2023 年的。", (await Assert.ThrowsAsync<EditRefusedException>(() => test.Library.Organisations.EditAsync(new RenameOrganisation(1, 1, "甲"), new EditNote(2023), Cancel))).Problems[0].Message);
        await EditAsync(test, new CloseOrganisation(await Id("501001"), 1));
        await RefusedAsync(test, new RenameOrganisation(await Id("501001"), 2, "甲"), "已经撤销或合并");
        await RefusedAsync(test, new MoveOrganisation(await Id("414001"), 1, await Id("501001")), "“卫生院”（370102/501001）已经撤销或合并。");
        await RefusedAsync(test, new RecodeOrganisation(await Id("414001"), 1, "501001"), "编码 501001 属于“卫生院”，它已经撤销。");
        Assert.Equal(11, (await test.Library.Organisations.BelowAsync(null, new PageRequest(), true, Cancel)).Total);
    }

    [Fact]
    public async Task A_unit_comes_into_another_division_only_with_a_code_of_its_own_there()
    {
        await using var test = await OpenAsync();
        await County.ImportAsync(test, [.. County.Entries.Select(entry => entry with { Division = "370102" }), .. County.Of("370103 市中区 区划 - -", "414 教育局 主管部门 370103 -").Select(entry => entry with { Division = "370103" })]);
        var unit = await RowAsync(test, "414001");
        var there = (await test.Library.Organisations.FindAsync("370103/414", Cancel)).Single();
        await RefusedAsync(test, new MoveOrganisation(unit.Id, unit.Revision, there.Id), "“教育局本级”的编码属于区划 370102，上级“教育局”属于区划 370103。");
        var school = await RowAsync(test, "414002");
        await RefusedAsync(test, new MoveOrganisation(school.Id, school.Revision, there.Id, "414008"), "它还有 2 个下级，编码都属于原来的区划。");
        await EditAsync(test, new MoveOrganisation(unit.Id, unit.Revision, there.Id, "414007"));
        Assert.Equal(("370103/414007", there.Id), ((await test.Library.Organisations.FindAsync(unit.Id, Cancel))!.Key, (await test.Library.Organisations.FindAsync(unit.Id, Cancel))!.ParentId));
    }

    [Fact]
    public async Task A_tree_can_be_made_from_nothing()
    {
        await using var test = await TestLibrary.OpenAsync(kind);
        var root = await EditAsync(test, new AddOrganisation(null, OrganisationKind.Division, "370102", "历下区", null));
        var department = await EditAsync(test, new AddOrganisation(root.Id, OrganisationKind.Department, "414", "教育局", null));
        await EditAsync(test, new AddOrganisation(department.Id, OrganisationKind.Unit, "414001", "教育局本级", null));
        await RefusedAsync(test, new AddOrganisation(null, OrganisationKind.Department, "415", "甲", null), "没有填写上级编码");
        Assert.Equal(["370102", "414", "414001"], await BelowAsync(test, "370102"));
        Assert.Equal("编码 999001 不以上级的编码 414 开头。", Assert.Single((await EditAsync(test, new AddOrganisation(department.Id, OrganisationKind.Unit, "999001", "乙", null))).Reminders).Message);
    }

    [Fact]
    public async Task A_stale_revision_and_a_forged_number_are_refused()
    {
        await using var test = await OpenAsync();
        var unit = await RowAsync(test, "414001");
        await EditAsync(test, new RenameOrganisation(unit.Id, unit.Revision, "新名"));
        async Task<LibraryProblem> ProblemAsync(OrganisationEdit edit) => (await Assert.ThrowsAsync<LibraryException>(() => EditAsync(test, edit))).Problem;
        Assert.Equal(LibraryProblem.Changed, await ProblemAsync(new RenameOrganisation(unit.Id, unit.Revision, "别名")));
        Assert.Equal(LibraryProblem.NotFound, await ProblemAsync(new RenameOrganisation(999_999, 1, "别名")));
        Assert.Equal(LibraryProblem.NotFound, await ProblemAsync(new MoveOrganisation(unit.Id, unit.Revision + 1, 999_999)));
        Assert.Equal("新名", (await RowAsync(test, "414001")).Name);
    }

    [Fact]
    public async Task An_import_that_was_planned_before_is_refused_after()
    {
        await using var test = await OpenAsync();
        var plan = await test.Library.Organisations.PlanAsync(County.With(("501001", null)), new ImportOptions(2025, CloseMissing: true), Cancel);
        var unit = await RowAsync(test, "414001");
        await EditAsync(test, new RenameOrganisation(unit.Id, unit.Revision, "新名"));
        Assert.Equal(LibraryProblem.Changed, (await Assert.ThrowsAsync<LibraryException>(() => test.Library.Organisations.ApplyAsync(plan, Cancel))).Problem);
    }

    [Fact]
    public async Task Two_who_put_two_units_below_each_other_at_once_do_not_make_a_circle()
    {
        await using var test = await OpenAsync();
        var (unit, school) = (await RowAsync(test, "414001"), await RowAsync(test, "414002"));
        await Task.WhenAll(TryAsync(test, new MoveOrganisation(unit.Id, unit.Revision, school.Id)), TryAsync(test, new MoveOrganisation(school.Id, school.Revision, unit.Id)));
        Assert.Equal(5, (await test.Library.Organisations.AllBelowAsync((await RowAsync(test, "414")).Id, cancel: Cancel)).Count);
        Assert.Equal(11, (await test.Library.Organisations.AllBelowAsync((await RowAsync(test, "370102")).Id, cancel: Cancel)).Count);
    }

    [Fact]
    public async Task A_change_takes_as_many_commands_however_many_organisations_there_are()
    {
        await using var small = await OpenAsync();
        await using var large = await OpenAsync();
        await County.ImportAsync(large, [.. County.Entries, .. County.Of([.. Enumerable.Range(100, 800).Select(i => $"414002{i} 第{i}分校 预算单位 414002 012")])]);
        Assert.Equal(await CommandsAsync(small), await CommandsAsync(large));
    }

    private static async Task<int> CommandsAsync(TestLibrary test)
    {
        var (school, there) = (await RowAsync(test, "414002"), await RowAsync(test, "501"));
        var before = test.Commands;
        await EditAsync(test, new MoveOrganisation(school.Id, school.Revision, there.Id));
        return test.Commands - before;
    }

    private static async Task TryAsync(TestLibrary test, OrganisationEdit edit)
    {
        try
        {
            await EditAsync(test, edit);
        }
        catch (Exception problem) when (problem is EditRefusedException or LibraryException)
        {
            // The other one was first.
        }
    }

    private static async Task RefusedAsync(TestLibrary test, OrganisationEdit edit, string because) =>
        Assert.Contains(because, (await Assert.ThrowsAsync<EditRefusedException>(() => EditAsync(test, edit))).Message, StringComparison.Ordinal);

    private static Task<EditedOrganisation> EditAsync(TestLibrary test, OrganisationEdit edit) => EditAsync(test.Library, edit);

    private static Task<EditedOrganisation> EditAsync(DocumentLibrary library, OrganisationEdit edit) => library.Organisations.EditAsync(edit, Now, Cancel);

    private static async Task<OrganisationRow> RowAsync(TestLibrary test, string code) => (await test.Library.Organisations.FindAsync(code, Cancel))[0];

    private static async Task<string[]> BelowAsync(TestLibrary test, string code) =>
        [.. (await test.Library.Organisations.AllBelowAsync((await RowAsync(test, code)).Id, cancel: Cancel)).Select(row => row.Code.Plain)];

    private async Task<TestLibrary> OpenAsync()
    {
        var test = await TestLibrary.OpenAsync(kind);
        await County.ImportAsync(test, County.Entries);
        return test;
    }
}

public sealed class OrganisationEditSqliteTests() : OrganisationEditTests(DatabaseKind.Sqlite);

public sealed class OrganisationEditPostgresTests() : OrganisationEditTests(DatabaseKind.Postgres);
