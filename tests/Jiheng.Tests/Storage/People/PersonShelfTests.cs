using Jiheng.Domain.People;
using Jiheng.Storage.Databases;
using Jiheng.Storage.Listing;
using Jiheng.Storage.People;
using Jiheng.Tests.Storage.Organisations;

namespace Jiheng.Tests.Storage.People;

public abstract class PersonShelfTests(DatabaseKind kind)
{
    private static readonly PersonEntry[] Staff = Of(
        "zhang|张三|414001|经办人、单位审核人|本单位；本单位及下属",
        "li|李四|414|主管部门审核人|",
        "wang|王五|370102/@012|财政业务处室|",
        "zhao|赵六|130|财政业务处室|归口单位：013、012",
        "admin|管理员|130|系统管理员|");

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task People_are_found_by_organisation_and_by_name_with_their_roles()
    {
        await using var test = await OpenAsync();
        Assert.Equal(["li", "zhang"], (await test.Library.People.ListAsync(new PersonFilter { Below = await IdAsync(test, "414") }, new PageRequest(), Cancel)).Rows.Select(row => row.Person.Account));
        Assert.Equal(["zhao"], (await test.Library.People.ListAsync(new PersonFilter { Text = "赵" }, new PageRequest(), Cancel)).Rows.Select(row => row.Person.Account));
        Assert.Equal(["wang", "zhao"], (await test.Library.People.ListAsync(new PersonFilter { Role = Role.FinanceOffice }, new PageRequest(), Cancel)).Rows.Select(row => row.Person.Account));
        Assert.Equal(0, (await test.Library.People.ListAsync(new PersonFilter { Status = PersonStatus.Disabled }, new PageRequest(), Cancel)).Total);
        var zhao = (await test.Library.People.FindAsync("ZHAO", Cancel))!.Person;
        Assert.Equal(("财政业务处室", "归口单位：370102/@012、370102/@013"), (GrantText.Roles(zhao.Grants), GrantText.Reaches(zhao.Grants)));
        Assert.Equal([Reach.Own, Reach.Subordinates], (await test.Library.People.FindAsync("zhang", Cancel))!.Person.Grants.Select(grant => grant.Reach));
        Assert.Null(await test.Library.People.FindAsync("niemand", Cancel));
    }

    [Fact]
    public async Task Changes_are_planned_and_carried_out()
    {
        await using var test = await OpenAsync();
        var plan = await PlanAsync(test, Of(
            "zhang|张三丰|501001|经办人|",
            "li|李四|414|主管部门审核人|本单位及下属",
            "wang|王五|370102/@012|财政业务处室|本区划",
            "zhao|赵六|130|财政业务处室|归口单位：013、012|停用",
            "neu|新人|414001|经办人|"), closeMissing: true);
        Assert.Empty(plan.Problems);
        Assert.Equal(["Renamed zhang", "Moved zhang", "RolesChanged zhang", "RolesChanged wang", "Disabled zhao", "Added neu", "Disabled admin"], plan.Changes.Select(change => $"{change.Kind} {change.Account}"));
        Assert.Equal(1, plan.Unchanged);
        await test.Library.People.ApplyAsync(plan, Cancel);
        var zhang = (await test.Library.People.FindAsync("zhang", Cancel))!.Person;
        Assert.Equal(("张三丰", "370102/501001", "经办人", PersonStatus.Active), (zhang.Name, zhang.Organisation.Key, GrantText.Roles(zhang.Grants), zhang.Status));
        Assert.Equal(PersonStatus.Disabled, (await test.Library.People.FindAsync("admin", Cancel))!.Person.Status);
        Assert.Equal(6, (await test.Library.People.AllAsync(null, Cancel)).Count);
    }

    [Fact]
    public async Task A_plan_for_another_state_is_refused()
    {
        await using var test = await OpenAsync();
        var (first, second) = (await PlanAsync(test, Staff[..4], true), await PlanAsync(test, Staff[1..], true));
        await test.Library.People.ApplyAsync(first, Cancel);
        Assert.Equal(LibraryProblem.Changed, (await Assert.ThrowsAsync<LibraryException>(() => test.Library.People.ApplyAsync(second, Cancel))).Problem);
    }

    [Theory]
    [InlineData("第 2 行“角色”：“审计管理员”不能与“经办人”由同一账号担任", "x|甲|414|经办人、审计管理员|")]
    [InlineData("第 2 行“角色”：“安全管理员”不能与“系统管理员”由同一账号担任", "x|甲|414|系统管理员、安全管理员|")]
    [InlineData("第 2 行“角色”：不认识的角色“局长”", "x|甲|414|局长|")]
    [InlineData("第 2 行“角色”：没有填写角色", "x|甲|414||")]
    [InlineData("第 2 行“角色”：角色“经办人”写了两次", "x|甲|414|经办人、经办人|")]
    [InlineData("第 2 行“管辖范围”：“第三方机构/专家”的管辖范围不能是“本区划”", "x|甲|414|第三方机构/专家|本区划")]
    [InlineData("第 2 行“管辖范围”：“经办人”的管辖范围不能是“本单位：012”", "x|甲|414|经办人|本单位：012")]
    [InlineData("第 2 行“管辖范围”：没有编码为“099”的归口处室", "x|甲|130|财政业务处室|归口单位：099")]
    [InlineData("第 2 行“管辖范围”：“财政业务处室”没有写明管哪些处室归口的单位", "x|甲|130|财政业务处室|")]
    [InlineData("第 2 行“管辖范围”：写了 2 个管辖范围，而角色有 1 个", "x|甲|414|经办人|本单位；本单位")]
    [InlineData("第 2 行“单位编码”：资料库里没有编码为“999”的单位", "x|甲|999|经办人|")]
    [InlineData("第 2 行“账号”：账号写得不对", "x y|甲|414|经办人|")]
    [InlineData("第 3 行“账号”：账号 x 与第 2 行重复", "x|甲|414|经办人|", "X|乙|414|经办人|")]
    [InlineData("第 2 行“姓名”：没有填写", "x||414|经办人|")]
    [InlineData("第 2 行“状态”：不认识的状态“休假”", "x|甲|414|经办人||休假")]
    [InlineData("全文：文件里没有资料库中的“张三”（zhang）", "x|甲|414|经办人|")]
    public async Task A_bad_line_is_named_with_its_column(string problem, params string[] lines)
    {
        await using var test = await OpenAsync();
        Assert.Contains((await PlanAsync(test, Of(lines))).Problems, each => each.ToString().StartsWith(problem, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_short_code_that_means_two_is_asked_for_in_full()
    {
        await using var test = await OpenAsync();
        await County.ImportAsync(test, [.. County.Entries, .. County.Of("012 审计局 主管部门 370102 -")], 2025);
        var problem = Assert.Single((await PlanAsync(test, [.. Staff, new PersonEntry(9) { Account = "x", Name = "甲", Organisation = "012", Roles = "经办人" }])).Problems);
        Assert.Equal("第 9 行“单位编码”：编码 012 有几个单位：370102/012 审计局、370102/@012 教科文科。请写完整的编码，例如 370102/414001，处室写 370102/@012。", problem.ToString());
    }

    [Fact]
    public async Task Who_is_left_in_a_closed_unit_is_reminded_of_and_nobody_new_comes_into_it()
    {
        await using var test = await OpenAsync();
        await County.ImportAsync(test, County.With(("414001", null)), 2025, closeMissing: true);
        Assert.Equal("“教育局本级”已经撤销或合并。", Assert.Single((await PlanAsync(test, Staff)).Reminders).Message);
        var problem = Assert.Single((await PlanAsync(test, [.. Staff, new PersonEntry(9) { Account = "x", Name = "甲", Organisation = "414001", Roles = "经办人" }])).Problems);
        Assert.Equal("“教育局本级”（370102/414001）已经撤销或合并。", problem.Message);
    }

    private static PersonEntry[] Of(params string[] lines) => [.. lines.Select((line, index) =>
    {
        var cells = line.Split('|');
        return new PersonEntry(index + 2) { Account = cells[0], Name = cells[1], Organisation = cells[2], Roles = cells[3], Reach = cells[4], Status = cells.ElementAtOrDefault(5) ?? "" };
    })];

    private async Task<TestLibrary> OpenAsync()
    {
        var test = await TestLibrary.OpenAsync(kind);
        await County.ImportAsync(test, County.Entries);
        var plan = await PlanAsync(test, Staff);
        Assert.Empty(plan.Problems);
        await test.Library.People.ApplyAsync(plan, Cancel);
        return test;
    }

    private static Task<PersonPlan> PlanAsync(TestLibrary test, PersonEntry[] entries, bool closeMissing = false) => test.Library.People.PlanAsync(entries, closeMissing, cancel: Cancel);

    private static async Task<long> IdAsync(TestLibrary test, string code) => (await test.Library.Organisations.FindAsync(code, Cancel)).Single().Id;
}

public sealed class PersonShelfSqliteTests() : PersonShelfTests(DatabaseKind.Sqlite);

public sealed class PersonShelfPostgresTests() : PersonShelfTests(DatabaseKind.Postgres);
