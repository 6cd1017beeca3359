using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace Jiheng.Tests.Web;

/// <summary>The pages of organisations as a browser uses them, bad input included. Each test has a server of its own: all change the one tree.</summary>
public sealed partial class OrganisationPageTests : IAsyncLifetime
{
    private const string Import = "/organisations/import";
    private readonly TestServer server = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        await server.InitializeAsync();
        await ListFiles.ImportAsync(server, Import, ListFiles.Organisations, ("year", "2024"));
    }

    public ValueTask DisposeAsync() => server.DisposeAsync();

    [Fact]
    public async Task The_tree_opens_branch_by_branch_and_is_searched_with_the_way_to_each()
    {
        var page = await PageAsync("/organisations");
        Assert.Contains("10 个现有机构", page, StringComparison.Ordinal);
        Assert.Contains("教育局", page, StringComparison.Ordinal);
        Assert.DoesNotContain("第一小学", page, StringComparison.Ordinal);
        var branch = await PageAsync($"/organisations/{await IdAsync("414")}/below");
        Assert.Contains("第一小学", branch, StringComparison.Ordinal);
        Assert.DoesNotContain("<html", branch, StringComparison.Ordinal);
        Assert.Contains("历下区 › 财政局 › 教育局 › 第一小学</td>", await PageAsync("/organisations?q=分校"), StringComparison.Ordinal);
        Assert.Contains("没有找到机构", await PageAsync("/organisations?q=没有这样的"), StringComparison.Ordinal);
        Assert.Contains("tree-row chosen", await PageAsync($"/organisations?at={await IdAsync("414002001")}"), StringComparison.Ordinal);
        Assert.Contains("<option value=\"370102/414002\">", await PageAsync("/organisations/choices?as=parent&parent=小学"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/organisations?at=99999999999&page=-5&imported=x")]
    [InlineData("/organisations?q=%27%20OR%201=1&closed=2")]
    [InlineData("/organisations/below?page=99999999999")]
    [InlineData("/organisations/choices?as=as&q=1")]
    [InlineData("/organisations/choices")]
    public async Task A_question_that_makes_no_sense_is_answered(string address) => Assert.NotNull(await PageAsync(address));

    [Fact]
    public async Task An_organisation_is_changed_by_its_forms_and_its_history_tells_who_and_why()
    {
        var id = await IdAsync("414002");
        var moved = await EditAsync(id, "move", ("parent", "370102/501"), ("year", "2025"), ("reason", "机构改革"));
        Assert.Equal((HttpStatusCode.OK, $"/organisations/{id}"), (moved.Status, moved.Address));
        Assert.Contains("2025 年 调整隶属", moved.Page, StringComparison.Ordinal);
        Assert.Contains("370102/414 教育局 → 370102/501 卫健局", moved.Page, StringComparison.Ordinal);
        Assert.Contains("机构改革 · 本机用户", moved.Page, StringComparison.Ordinal);
        Assert.Contains("更名", (await EditAsync(id, "rename", ("name", "实验小学"), ("year", "2025"))).Page, StringComparison.Ordinal);
        Assert.Contains("501009", (await EditAsync(id, "recode", ("code", "501009"), ("year", "2025"))).Page, StringComparison.Ordinal);
        Assert.Contains("教科文科 → （无）", (await EditAsync(id, "reassign", ("office", ""), ("year", "2025"))).Page, StringComparison.Ordinal);
        var branch = await IdAsync("414002001");
        Assert.Contains("已合并（到 2024 年）", (await EditAsync(branch, "merge", ("into", "501001"), ("year", "2025"))).Page, StringComparison.Ordinal);
        Assert.Contains("已撤销（到 2025 年）", (await EditAsync(id, "close", ("year", "2026"))).Page, StringComparison.Ordinal);
        Assert.Contains("2026 年 恢复", (await EditAsync(id, "reopen", ("year", "2026"))).Page, StringComparison.Ordinal);
        var added = await EditAsync(id, "add", ("kind", "Unit"), ("code", "501009001"), ("name", "东校区"), ("year", "2026"));
        Assert.Contains("东校区", added.Page, StringComparison.Ordinal);
        Assert.NotEqual($"/organisations/{id}", added.Address);
    }

    [Fact]
    public async Task What_is_not_allowed_is_said_in_the_form_with_what_was_typed_and_nothing_changes()
    {
        var school = await IdAsync("414002");
        async Task RefusedAsync(HttpStatusCode status, string because, string form, params (string Name, string Value)[] values)
        {
            var answer = await EditAsync(school, form, values);
            Assert.Equal(status, answer.Status);
            Assert.Contains(because, answer.Page, StringComparison.Ordinal);
        }

        await RefusedAsync(HttpStatusCode.UnprocessableEntity, "不能把机构移到它自己或它的下级之下", "move", ("parent", "414002001"), ("year", "2025"), ("reason", "试试"));
        await RefusedAsync(HttpStatusCode.UnprocessableEntity, "value=\"试试\"", "move", ("parent", "414002001"), ("year", "2025"), ("reason", "试试"));
        await RefusedAsync(HttpStatusCode.UnprocessableEntity, "没有编码为“999”的机构。", "move", ("parent", "999"), ("year", "2025"));
        await RefusedAsync(HttpStatusCode.UnprocessableEntity, "编码 414001 与“教育局本级”重复。", "recode", ("code", "414001"), ("year", "2025"));
        await RefusedAsync(HttpStatusCode.UnprocessableEntity, "没有写明从哪个年度起。", "rename", ("name", "甲"), ("year", "明年"));
        await RefusedAsync(HttpStatusCode.UnprocessableEntity, "已经更新到 2024 年", "rename", ("name", "甲"), ("year", "2023"));
        await RefusedAsync(HttpStatusCode.UnprocessableEntity, "还有 1 个下级，例如“第一小学分校”。", "close", ("year", "2025"));
        await RefusedAsync(HttpStatusCode.Conflict, "内容刚被另一处修改过", "rename", ("name", "甲"), ("year", "2025"), ("revision", "7"));
        await RefusedAsync(HttpStatusCode.Conflict, "内容刚被另一处修改过", "rename", ("name", "甲"), ("year", "2025"), ("revision", "x"));
        await RefusedAsync(HttpStatusCode.NotFound, "", "nonsense", ("year", "2025"));
        Assert.Equal(HttpStatusCode.NotFound, (await ListFiles.PostAsync(server, "/organisations/999999/rename", ("name", "甲"), ("year", "2025"), ("revision", "1"))).Status);
        Assert.Contains("2024 年 新增", await PageAsync($"/organisations/{school}"), StringComparison.Ordinal);
        Assert.DoesNotContain("2025 年", await PageAsync($"/organisations/{school}"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_change_needs_the_token_of_a_page_of_ours()
    {
        using var stranger = new HttpClient { BaseAddress = server.Client.BaseAddress };
        using var body = new FormUrlEncodedContent([new("name", "甲"), new("year", "2025"), new("revision", "1")]);
        using var answer = await stranger.PostAsync(new Uri("/organisations/1/rename", UriKind.Relative), body, Cancel);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public async Task A_file_shows_what_it_changes_and_changes_it_only_after_the_yes()
    {
        var text = ListFiles.Organisations.Replace("第一小学,", "实验小学,", StringComparison.Ordinal).Replace("501001,卫生院,预算单位,501,013", "", StringComparison.Ordinal);
        var (address, page) = await ListFiles.LookAsync(server, Import, text, "?year=2025");
        Assert.Contains("文件里没有资料库中的“卫生院”（370102/501001）。", page, StringComparison.Ordinal);
        Assert.DoesNotContain("确认导入", page, StringComparison.Ordinal);
        page = await PageAsync(address + "?year=2025&close=1&reason=改革");
        Assert.Contains("确认导入 2 项变更", page, StringComparison.Ordinal);
        Assert.Contains("第一小学 → 实验小学", page, StringComparison.Ordinal);
        Assert.Contains("10 个现有机构", await PageAsync("/organisations"), StringComparison.Ordinal);
        var done = await ListFiles.PostAsync(server, address, ("year", "2025"), ("close", "1"), ("reason", "改革"), ("revision", ListFiles.Hidden(page, "revision")));
        Assert.Equal("/organisations?imported=2", done.Address);
        Assert.Contains("已导入 2 项变更", done.Page, StringComparison.Ordinal);
        Assert.Contains("9 个现有机构，1 个已撤销或合并", done.Page, StringComparison.Ordinal);
        using var again = await server.Client.GetAsync(new Uri(address, UriKind.Relative), Cancel);
        Assert.Equal(HttpStatusCode.NotFound, again.StatusCode);
    }

    [Fact]
    public async Task A_yes_to_what_somebody_else_changed_meanwhile_is_refused_and_the_new_plan_shown()
    {
        var text = ListFiles.Organisations.Replace("第一小学,", "实验小学,", StringComparison.Ordinal);
        var (address, page) = await ListFiles.LookAsync(server, Import, text, "?year=2025");
        await EditAsync(await IdAsync("501001"), "rename", ("name", "中心卫生院"), ("year", "2025"));
        var refused = await ListFiles.PostAsync(server, address, ("year", "2025"), ("revision", ListFiles.Hidden(page, "revision")));
        Assert.Equal(HttpStatusCode.Conflict, refused.Status);
        Assert.Contains("有人在这期间改动了名单，什么也没有写入", refused.Page, StringComparison.Ordinal);
        Assert.Contains("中心卫生院 → 卫生院", refused.Page, StringComparison.Ordinal);
        var done = await ListFiles.PostAsync(server, address, ("year", "2025"), ("revision", ListFiles.Hidden(refused.Page, "revision")));
        Assert.Contains("已导入 2 项变更", done.Page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("第 8 行“编码”：编码 414001 与第 7 行（“教育局本级”）重复。", "414002,第一小学", "414001,第一小学")]
    [InlineData("第 8 行“上级编码”：上下级成了一个圈：414002（第 8 行） → 414002001（第 9 行） → 414002（第 8 行）。", "414002,第一小学,预算单位,414,", "414002,第一小学,预算单位,414002001,")]
    [InlineData("第 7 行“类型”：不认识的类型“公司”。", "教育局本级,预算单位", "教育局本级,公司")]
    public async Task A_bad_line_of_a_file_is_named_and_nothing_can_be_said_yes_to(string problem, string from, string to)
    {
        var (address, page) = await ListFiles.LookAsync(server, Import, ListFiles.Organisations.Replace(from, to, StringComparison.Ordinal), "?year=2025");
        var (where, message) = (problem[..problem.IndexOf('：', StringComparison.Ordinal)], problem[(problem.IndexOf('：', StringComparison.Ordinal) + 1)..]);
        Assert.Contains($"<td class=\"text-nowrap\">{where}</td><td class=\"wrap-text\">{message}", Between().Replace(page, "><"), StringComparison.Ordinal);
        var forced = await ListFiles.PostAsync(server, address, ("year", "2025"), ("revision", "1"));
        Assert.Equal(HttpStatusCode.Conflict, forced.Status);
        Assert.Contains("文件有错误，什么也没有写入", forced.Page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_in_a_wrong_encoding_is_named_with_its_line()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes("编码,名称,类型,上级编码\n370102,历下"), 0xFF, 0xFF, .. "\n"u8];
        var (_, url) = await ListFiles.SendAsync(server, Import, "乱.csv", new ByteArrayContent(bytes));
        Assert.Contains("不是 UTF-8，整个文件也不是 GB18030", await PageAsync(url), StringComparison.Ordinal);
        Assert.Contains("第 2 行", await PageAsync(url), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_hundred_megabytes_are_refused_before_a_byte_of_them_is_sent()
    {
        var content = new EndlessContent(100L * 1024 * 1024, saysLength: true);
        using var request = new HttpRequestMessage(HttpMethod.Post, Import) { Content = content, Headers = { ExpectContinue = true } };
        using var answer = await server.Client.SendAsync(request, Cancel);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
        Assert.Contains("文件有 100 MB，超过上限 64 MB", await answer.Content.ReadAsStringAsync(Cancel), StringComparison.Ordinal);
        Assert.Equal(0, content.Sent);
        Assert.Equal((HttpStatusCode.BadRequest, "文件是空的。请选择有内容的文件。"), await ListFiles.SendAsync(server, Import, "空.csv", new ByteArrayContent([])));
    }

    [Fact]
    public async Task A_forged_key_finds_no_file()
    {
        var answer = await ListFiles.PostAsync(server, Import + "/0123456789abcdef0123456789abcdef", ("year", "2025"), ("revision", "1"));
        Assert.Equal(HttpStatusCode.NotFound, answer.Status);
        Assert.Contains("只保留 30 分钟", answer.Page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_exported_is_harmless_to_spreadsheets_and_changes_nothing_when_it_comes_back()
    {
        await EditAsync(await IdAsync("501001"), "rename", ("name", "=HYPERLINK(\"http://x\")"), ("year", "2025"));
        var text = await server.Client.GetStringAsync(new Uri("/organisations/export?format=csv", UriKind.Relative), Cancel);
        Assert.Contains("\"'=HYPERLINK(\"\"http://x\"\")\"", text, StringComparison.Ordinal);
        Assert.Contains("没有变更", (await ListFiles.LookAsync(server, Import, text, "?year=2025")).Page, StringComparison.Ordinal);
        using var book = await server.Client.GetAsync(new Uri("/organisations/export?format=xlsx", UriKind.Relative), Cancel);
        var (_, url) = await ListFiles.SendAsync(server, Import, "机构.xlsx", new ByteArrayContent(await book.Content.ReadAsByteArrayAsync(Cancel)));
        Assert.Contains("没有变更", await PageAsync(url), StringComparison.Ordinal);
        using var unknown = await server.Client.GetAsync(new Uri("/organisations/export?format=exe", UriKind.Relative), Cancel);
        Assert.Equal(HttpStatusCode.BadRequest, unknown.StatusCode);
    }

    [Fact]
    public async Task A_division_is_added_at_the_top()
    {
        var refused = await ListFiles.PostAsync(server, "/organisations/add", ("kind", "Division"), ("code", "37"), ("name", "济南市"), ("year", "2025"));
        Assert.Contains("“37”不是这个机构的区划编码。", refused.Page, StringComparison.Ordinal);
        Assert.Contains("value=\"济南市\"", refused.Page, StringComparison.Ordinal);
        var added = await ListFiles.PostAsync(server, "/organisations/add", ("kind", "Division"), ("code", "370100"), ("name", "济南市"), ("year", "2025"));
        Assert.Contains("<h1>济南市</h1>", added.Page, StringComparison.Ordinal);
    }

    private async Task<(HttpStatusCode Status, string Page, string Address)> EditAsync(long id, string form, params (string Name, string Value)[] values) => await ListFiles.PostAsync(
        server, $"/organisations/{id}/{form}", values.Any(value => value.Name == "revision") ? values : [.. values, ("revision", await RevisionAsync(id))]);

    private async Task<string> RevisionAsync(long id) => ListFiles.Hidden(await PageAsync($"/organisations/{id}"), "revision");

    private async Task<long> IdAsync(string code) => long.Parse(Link().Match(await PageAsync($"/organisations?q={code}&closed=1")).Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture);

    private async Task<string> PageAsync(string address)
    {
        using var answer = await server.Client.GetAsync(new Uri(address, UriKind.Relative), Cancel);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(Cancel));
    }

    [GeneratedRegex("row-link\" href=\"/organisations/(\\d+)\"")]
    private static partial Regex Link();

    [GeneratedRegex(">\\s+<")]
    private static partial Regex Between();
}
