using Jiheng.Domain.Audit;
using Jiheng.Domain.People;
using Jiheng.Storage.Audit;
using Jiheng.Storage.Databases;
using Jiheng.Storage.Importing;
using Jiheng.Storage.Listing;
using Jiheng.Storage.Organisations.Editing;
using Jiheng.Storage.People;
using Jiheng.Storage.People.Editing;
using Jiheng.Tests.Storage.Organisations;

namespace Jiheng.Tests.Storage.People;

/// <summary>Single changes of people, and who may make which: accounts and roles are in different hands.</summary>
public abstract class PersonEditTests(DatabaseKind kind)
{
    private static readonly Actor Keeper = new("admin", "管理员", "192.0.2.1");

    private static readonly Actor Guard = new("guard", "安全员", "192.0.2.2");

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_person_comes_gets_roles_moves_and_goes_and_the_audit_log_tells_it()
    {
        await using var test = await OpenAsync();
        var (keeper, guard) = (test.Library.As(Keeper), test.Library.As(Guard));
        await keeper.People.EditAsync(new AddPerson("Neu", "新人", "414001"), Cancel);
        Assert.Empty((await FindAsync(test, "neu")).Person.Grants);
        await guard.People.EditAsync(new GrantRoles("neu", 1, "经办人、单位审核人", "本单位；本单位及下属"), Cancel);
        await keeper.People.EditAsync(new ChangePerson("neu", 2, "新名", "501001"), Cancel);
        await keeper.People.EditAsync(new DisablePerson("neu", 3), Cancel);
        await keeper.People.EditAsync(new EnablePerson("neu", 4), Cancel);
        var found = await FindAsync(test, "neu");
        Assert.Equal(("新名", "卫生院", "经办人、单位审核人", "本单位；本单位及下属", PersonStatus.Active, 5),
            (found.Person.Name, found.OrganisationName, GrantText.Roles(found.Person.Grants), GrantText.Reaches(found.Person.Grants), found.Person.Status, found.Revision));
        await guard.People.EditAsync(new GrantRoles("neu", 5, "", ""), Cancel);
        Assert.Empty((await FindAsync(test, "neu")).Person.Grants);
        var told = (await test.Library.Audit.ListAsync(new AuditFilter { Subject = "person/neu" }, new PageRequest(), Cancel)).Rows;
        Assert.Equal(["调整角色 无角色", "恢复 新名", "停用 新名", "调整单位 370102/501001 卫生院", "更名 新名", "调整角色 经办人、单位审核人（本单位；本单位及下属）", "新增 新人"], told.Select(entry => entry.After));
        Assert.Equal(("guard", "经办人、单位审核人（本单位；本单位及下属）"), (told[0].Actor.Account, told[0].Before));
    }

    [Fact]
    public async Task What_the_rules_forbid_is_refused()
    {
        await using var test = await OpenAsync();
        await RefusedAsync(test, new AddPerson("ZHANG", "别人", "414001"), "账号 zhang 已经有了，是“张三”的。");
        await RefusedAsync(test, new AddPerson("a b", "甲", "414001"), "账号写得不对。");
        await RefusedAsync(test, new AddPerson("neu", "", "414001"), "没有填写。");
        await RefusedAsync(test, new AddPerson("neu", "甲", "999"), "资料库里没有编码为“999”的单位。");
        await RefusedAsync(test, new GrantRoles("zhang", 1, "经办人、审计管理员", ""), "“审计管理员”不能与“经办人”由同一账号担任。");
        await RefusedAsync(test, new GrantRoles("zhang", 1, "财政业务处室", "归口单位：099"), "没有编码为“099”的归口处室。");
        await RefusedAsync(test, new ChangePerson("wang", 1, "王五", "414001"), "“财政业务处室”没有写明管哪些处室归口的单位");
        await RefusedAsync(test, new ChangePerson("zhang", 1, "张三", "414001"), "没有改动");
        await RefusedAsync(test, new GrantRoles("admin", 1, "安全管理员", ""), "不能改自己的角色。", Keeper);
        await RefusedAsync(test, new DisablePerson("admin", 1), "不能停用自己的账号。", Keeper);
        var unit = (await test.Library.Organisations.FindAsync("501001", Cancel))[0];
        await test.Library.Organisations.EditAsync(new CloseOrganisation(unit.Id, unit.Revision), new EditNote(2025), Cancel);
        await RefusedAsync(test, new ChangePerson("zhang", 1, "张三", "501001"), "已经撤销或合并");
    }

    [Fact]
    public async Task The_first_person_comes_into_an_empty_list()
    {
        await using var test = await TestLibrary.OpenAsync(kind);
        await County.ImportAsync(test, County.Entries);
        await test.Library.People.EditAsync(new AddPerson("neu", "新人", "414"), Cancel);
        Assert.Equal("教育局", (await FindAsync(test, "neu")).OrganisationName);
    }

    [Fact]
    public async Task A_stale_revision_and_a_strange_account_are_refused_and_so_is_an_import_planned_before()
    {
        await using var test = await OpenAsync();
        var plan = await test.Library.People.PlanAsync([], closeMissing: true, cancel: Cancel);
        Assert.NotEmpty(plan.Problems);
        plan = await test.Library.People.PlanAsync([new PersonEntry(2) { Account = "zhang", Name = "张三", Organisation = "414001", Roles = "经办人" }], closeMissing: true, cancel: Cancel);
        await test.Library.People.EditAsync(new ChangePerson("zhang", 1, "张三丰", "414001"), Cancel);
        async Task<LibraryProblem> ProblemAsync(Func<Task> change) => (await Assert.ThrowsAsync<LibraryException>(change)).Problem;
        Assert.Equal(LibraryProblem.Changed, await ProblemAsync(() => test.Library.People.ApplyAsync(plan, Cancel)));
        Assert.Equal(LibraryProblem.Changed, await ProblemAsync(() => test.Library.People.EditAsync(new ChangePerson("zhang", 1, "张四", "414001"), Cancel)));
        Assert.Equal(LibraryProblem.NotFound, await ProblemAsync(() => test.Library.People.EditAsync(new DisablePerson("niemand", 1), Cancel)));
        Assert.Equal("张三丰", (await FindAsync(test, "zhang")).Person.Name);
    }

    [Fact]
    public async Task Who_keeps_accounts_imports_people_without_touching_roles()
    {
        await using var test = await OpenAsync();
        var people = test.Library.As(Keeper).People;
        var plan = await people.PlanAsync(Lines("zhang|张三丰|414001||", "wang|王五|370102/@012|财政业务处室|", "admin|管理员|130|系统管理员|", "neu|新人|414001||"), part: PersonPart.Accounts, cancel: Cancel);
        Assert.Empty(plan.Problems);
        Assert.Equal(["Renamed zhang", "Added neu"], plan.Changes.Select(change => $"{change.Kind} {change.Account}"));
        await people.ApplyAsync(plan, Cancel);
        Assert.Equal("经办人", GrantText.Roles((await FindAsync(test, "zhang")).Person.Grants));
        var refused = await people.PlanAsync(Lines("zhang|张三丰|414001|单位审核人|", "wang|王五|370102/@012||", "admin|管理员|130||", "neu|新人|414001||", "mehr|更新人|414001|经办人|"), part: PersonPart.Accounts, cancel: Cancel);
        Assert.Equal(
            ["第 2 行“角色”：“张三丰”（zhang）的角色与现在的不同：现在是“经办人”。", "第 6 行“角色”：“更新人”（mehr）是新人员，不能同时授予角色。"],
            refused.Problems.Select(problem => $"{problem.Where}：{problem.Message}"));
        var all = await test.Library.People.PlanAsync(Lines("zhang|张三丰|414001|经办人|", "wang|王五|370102/@012|财政业务处室|", "admin|管理员|130|系统管理员|", "neu|新人|414001||"), cancel: Cancel);
        Assert.Equal((0, 0, 4), (all.Problems.Count, all.Changes.Count, all.Unchanged));
    }

    [Fact]
    public async Task Who_grants_roles_imports_nothing_but_roles()
    {
        await using var test = await OpenAsync();
        var people = test.Library.As(Guard).People;
        var plan = await people.PlanAsync(Lines("zhang|张三|414001|单位审核人|", "wang|王五|370102/@012|财政业务处室|", "admin|管理员|130|系统管理员|"), part: PersonPart.Roles, cancel: Cancel);
        Assert.Empty(plan.Problems);
        Assert.Equal(["RolesChanged zhang"], plan.Changes.Select(change => $"{change.Kind} {change.Account}"));
        var refused = await people.PlanAsync(Lines("zhang|张四|501001|经办人||停用", "wang|王五|370102/@012||", "admin|管理员|130|系统管理员|", "neu|新人|414001|经办人|"), part: PersonPart.Roles, cancel: Cancel);
        Assert.Equal(["第 2 行“状态”", "第 2 行“姓名”", "第 2 行“单位编码”", "第 3 行“角色”", "第 5 行“账号”"], refused.Problems.Select(problem => problem.Where));
    }

    [Fact]
    public async Task Nobody_changes_his_own_roles_or_disables_himself_by_a_file()
    {
        await using var test = await OpenAsync();
        var plan = await test.Library.As(Keeper).People.PlanAsync(Lines("zhang|张三|414001|经办人|", "wang|王五|370102/@012|财政业务处室|", "admin|管理员|130|审计管理员|"), cancel: Cancel);
        Assert.Equal("第 4 行“角色”：不能改自己的角色。请由另一位安全管理员来改。", Assert.Single(plan.Problems).ToString());
        plan = await test.Library.As(Keeper).People.PlanAsync(Lines("zhang|张三|414001|经办人|"), closeMissing: true, cancel: Cancel);
        Assert.Equal("不能停用自己的账号。", Assert.Single(plan.Problems).Message);
    }

    private static async Task<PersonRow> FindAsync(TestLibrary test, string account) => (await test.Library.People.FindAsync(account, Cancel))!;

    private static async Task RefusedAsync(TestLibrary test, PersonEdit edit, string because, Actor? actor = null)
    {
        var people = test.Library.As(actor ?? Actor.Local).People;
        Assert.Contains(because, (await Assert.ThrowsAsync<EditRefusedException>(() => people.EditAsync(edit, Cancel))).Message, StringComparison.Ordinal);
    }

    private static PersonEntry[] Lines(params string[] lines) => [.. lines.Select((line, index) =>
    {
        var cells = line.Split('|');
        return new PersonEntry(index + 2) { Account = cells[0], Name = cells[1], Organisation = cells[2], Roles = cells[3], Reach = cells[4], Status = cells.ElementAtOrDefault(5) ?? "" };
    })];

    private async Task<TestLibrary> OpenAsync()
    {
        var test = await TestLibrary.OpenAsync(kind);
        await County.ImportAsync(test, County.Entries);
        var plan = await test.Library.People.PlanAsync(Lines("zhang|张三|414001|经办人|", "wang|王五|370102/@012|财政业务处室|", "admin|管理员|130|系统管理员|"), cancel: Cancel);
        Assert.Empty(plan.Problems);
        await test.Library.People.ApplyAsync(plan, Cancel);
        return test;
    }
}

public sealed class PersonEditSqliteTests() : PersonEditTests(DatabaseKind.Sqlite);

public sealed class PersonEditPostgresTests() : PersonEditTests(DatabaseKind.Postgres);
