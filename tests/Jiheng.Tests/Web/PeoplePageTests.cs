using System.Net;

namespace Jiheng.Tests.Web;

/// <summary>The pages of people as a browser uses them. Each test has a county of its own.</summary>
public sealed class PeoplePageTests : IAsyncLifetime
{
    private const string Import = "/people/~/import";
    private readonly CountyServer county = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync() => county.InitializeAsync();

    public ValueTask DisposeAsync() => county.DisposeAsync();

    [Fact]
    public async Task People_are_found_by_name_unit_role_and_status_and_shown_with_roles_and_history()
    {
        Assert.Contains("3 人", await county.PageAsync("/people"), StringComparison.Ordinal);
        foreach (var (query, account) in new[] { ("q=张", "zhang"), ("unit=414", "zhang"), ("role=FinanceOffice", "wang"), ("role=SystemAdministrator&status=Active&unit=130", "admin") })
        {
            var page = await county.PageAsync("/people?" + query);
            Assert.Contains($"href=\"/people/{account}\"", page, StringComparison.Ordinal);
        }

        Assert.DoesNotContain("href=\"/people/wang\"", await county.PageAsync("/people?unit=414"), StringComparison.Ordinal);
        Assert.Contains("没有编码为“999”的机构。", await county.PageAsync("/people?unit=999"), StringComparison.Ordinal);
        Assert.Contains("没有符合条件的人员", await county.PageAsync("/people?status=Disabled"), StringComparison.Ordinal);
        var person = await county.PageAsync("/people/wang");
        Assert.Contains("财政业务处室：归口单位", person, StringComparison.Ordinal);
        Assert.Contains("新增 王五", person, StringComparison.Ordinal);
        Assert.Contains("张三", await county.PageAsync($"/organisations/{await county.IdAsync("414")}"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("?role=nonsense&status=9&page=-5&imported=x")]
    [InlineData("?q=%27%20OR%201=1&unit=%27")]
    public async Task A_question_that_makes_no_sense_is_answered(string query) => Assert.Contains("人员", await county.PageAsync("/people" + query), StringComparison.Ordinal);

    [Fact]
    public async Task A_person_is_added_gets_roles_moves_goes_and_comes_back()
    {
        var added = await ListFiles.PostAsync(county.Server, "/people/~/add", ("account", "Import"), ("name", "新人"), ("unit", "414001"));
        Assert.Equal("/people/import", added.Address);
        Assert.Contains("还没有角色", added.Page, StringComparison.Ordinal);
        var granted = await county.EditAsync("import", "roles", ("role", "FinanceOffice"), ("reach-FinanceOffice", "Offices"), ("office-FinanceOffice", "370102/@012"), ("office-FinanceOffice", "370102/@013"));
        Assert.Contains("财政业务处室：归口单位：教科文科、社保科", granted.Page, StringComparison.Ordinal);
        Assert.Contains("卫生院", (await county.EditAsync("import", "change", ("name", "新名"), ("unit", "370102/501001"))).Page, StringComparison.Ordinal);
        Assert.Contains("import · 停用", (await county.EditAsync("import", "disable")).Page, StringComparison.Ordinal);
        Assert.Contains("import · 在用", (await county.EditAsync("import", "enable")).Page, StringComparison.Ordinal);
        Assert.Contains("还没有角色", (await county.EditAsync("import", "roles")).Page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_not_allowed_is_said_in_the_form_and_nothing_changes()
    {
        async Task RefusedAsync(HttpStatusCode status, string because, string form, params (string Name, string Value)[] values)
        {
            var answer = await county.EditAsync("zhang", form, values);
            Assert.Equal(status, answer.Status);
            Assert.Contains(because, answer.Page, StringComparison.Ordinal);
        }

        await RefusedAsync(HttpStatusCode.UnprocessableEntity, "“审计管理员”不能与“经办人”由同一账号担任。", "roles", ("role", "Clerk"), ("role", "AuditAdministrator"));
        await RefusedAsync(HttpStatusCode.UnprocessableEntity, "没有写明管哪些处室归口的单位", "roles", ("role", "FinanceOffice"), ("reach-FinanceOffice", "Offices"));
        await RefusedAsync(HttpStatusCode.UnprocessableEntity, "不认识的角色“Emperor”。", "roles", ("role", "Emperor"));
        await RefusedAsync(HttpStatusCode.UnprocessableEntity, "的管辖范围不能是“本区划”。", "roles", ("role", "Clerk"), ("reach-Clerk", "Division"));
        await RefusedAsync(HttpStatusCode.UnprocessableEntity, "没有编码为“099”的归口处室", "roles", ("role", "FinanceOffice"), ("reach-FinanceOffice", "Offices"), ("office-FinanceOffice", "099"));
        await RefusedAsync(HttpStatusCode.UnprocessableEntity, "资料库里没有编码为“999”的单位。", "change", ("name", "张三"), ("unit", "999"));
        await RefusedAsync(HttpStatusCode.Conflict, "内容刚被另一处修改过", "change", ("name", "张四"), ("unit", "414"), ("revision", "9"));
        Assert.Equal(HttpStatusCode.NotFound, (await ListFiles.PostAsync(county.Server, "/people/niemand/disable", ("revision", "1"))).Status);
        var taken = await ListFiles.PostAsync(county.Server, "/people/~/add", ("account", "ZHANG"), ("name", "别人"), ("unit", "414"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, taken.Status);
        Assert.Contains("账号 zhang 已经有了，是“张三”的。", taken.Page, StringComparison.Ordinal);
        Assert.Contains("经办人：本单位", await county.PageAsync("/people/zhang"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_of_people_shows_what_it_changes_first_and_comes_back_as_it_was_exported()
    {
        var text = await county.Server.Client.GetStringAsync(new Uri("/people/~/export?format=csv", UriKind.Relative), Cancel);
        Assert.Contains("没有变更", (await ListFiles.LookAsync(county.Server, Import, text)).Page, StringComparison.Ordinal);
        var (address, page) = await ListFiles.LookAsync(county.Server, Import, ListFiles.People.Replace("张三", "张三丰", StringComparison.Ordinal).Replace("wang,王五,370102/@012,财政业务处室,,", "", StringComparison.Ordinal), "?close=1");
        Assert.Contains("确认导入 2 项变更", page, StringComparison.Ordinal);
        var done = await ListFiles.PostAsync(county.Server, address, ("close", "1"), ("revision", ListFiles.Hidden(page, "revision")));
        Assert.Equal("/people?imported=2", done.Address);
        Assert.Contains("wang · 停用", await county.PageAsync("/people/wang"), StringComparison.Ordinal);
        Assert.Contains("第 3 行“角色”", (await ListFiles.LookAsync(county.Server, Import, ListFiles.People.Replace("财政业务处室", "财政业务处室、审计管理员", StringComparison.Ordinal))).Page, StringComparison.Ordinal);
    }
}
