using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace Jiheng.Tests.Web;

/// <summary>The pages of organisations as they are looked at, and what they refuse.</summary>
public sealed partial class OrganisationPageTests(CountyServer county) : IClassFixture<CountyServer>
{
    private const string Import = "/organisations/import";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_tree_opens_branch_by_branch_and_is_searched_with_the_way_to_each()
    {
        var page = await county.PageAsync("/organisations");
        Assert.Contains("10 个现有机构", page, StringComparison.Ordinal);
        Assert.Contains("教育局", page, StringComparison.Ordinal);
        Assert.DoesNotContain("第一小学", page, StringComparison.Ordinal);
        var branch = await county.PageAsync($"/organisations/{await county.IdAsync("414")}/below");
        Assert.Contains("第一小学", branch, StringComparison.Ordinal);
        Assert.DoesNotContain("<html", branch, StringComparison.Ordinal);
        Assert.Contains("历下区 › 财政局 › 教育局 › 第一小学</td>", await county.PageAsync("/organisations?q=分校"), StringComparison.Ordinal);
        Assert.Contains("没有找到机构", await county.PageAsync("/organisations?q=没有这样的"), StringComparison.Ordinal);
        Assert.Contains("tree-row chosen", await county.PageAsync($"/organisations?at={await county.IdAsync("414002001")}"), StringComparison.Ordinal);
        Assert.Contains("<option value=\"370102/414002\">", await county.PageAsync("/organisations/choices?as=parent&parent=小学"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/organisations?at=99999999999&page=-5&imported=x")]
    [InlineData("/organisations?q=%27%20OR%201=1&closed=2")]
    [InlineData("/organisations/below?page=99999999999")]
    [InlineData("/organisations/choices?as=as&q=1")]
    [InlineData("/organisations/choices")]
    public async Task A_question_that_makes_no_sense_is_answered(string address) => Assert.NotNull(await county.PageAsync(address));

    [Fact]
    public async Task What_is_not_allowed_is_said_in_the_form_with_what_was_typed_and_nothing_changes()
    {
        var school = await county.IdAsync("414002");
        async Task RefusedAsync(HttpStatusCode status, string because, string form, params (string Name, string Value)[] values)
        {
            var answer = await county.EditAsync(school, form, values);
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
        Assert.Equal(HttpStatusCode.NotFound, (await ListFiles.PostAsync(county.Server, "/organisations/999999/rename", ("name", "甲"), ("year", "2025"), ("revision", "1"))).Status);
        Assert.Contains("2024 年 新增", await county.PageAsync($"/organisations/{school}"), StringComparison.Ordinal);
        Assert.DoesNotContain("2025 年", await county.PageAsync($"/organisations/{school}"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_change_needs_the_token_of_a_page_of_ours()
    {
        using var stranger = new HttpClient { BaseAddress = county.Server.Client.BaseAddress };
        using var body = new FormUrlEncodedContent([new("name", "甲"), new("year", "2025"), new("revision", "1")]);
        using var answer = await stranger.PostAsync(new Uri("/organisations/1/rename", UriKind.Relative), body, Cancel);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Theory]
    [InlineData("第 8 行“编码”：编码 414001 与第 7 行（“教育局本级”）重复。", "414002,第一小学", "414001,第一小学")]
    [InlineData("第 8 行“上级编码”：上下级成了一个圈：414002（第 8 行） → 414002001（第 9 行） → 414002（第 8 行）。", "414002,第一小学,预算单位,414,", "414002,第一小学,预算单位,414002001,")]
    [InlineData("第 7 行“类型”：不认识的类型“公司”。", "教育局本级,预算单位", "教育局本级,公司")]
    public async Task A_bad_line_of_a_file_is_named_and_nothing_can_be_said_yes_to(string problem, string from, string to)
    {
        var (address, page) = await ListFiles.LookAsync(county.Server, Import, ListFiles.Organisations.Replace(from, to, StringComparison.Ordinal), "?year=2025");
        var (where, message) = (problem[..problem.IndexOf('：', StringComparison.Ordinal)], problem[(problem.IndexOf('：', StringComparison.Ordinal) + 1)..]);
        Assert.Contains($"<td class=\"text-nowrap\">{where}</td><td class=\"wrap-text\">{message}", Between().Replace(page, "><"), StringComparison.Ordinal);
        var forced = await ListFiles.PostAsync(county.Server, address, ("year", "2025"), ("revision", "1"));
        Assert.Equal(HttpStatusCode.Conflict, forced.Status);
        Assert.Contains("文件有错误，什么也没有写入", forced.Page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_in_a_wrong_encoding_is_named_with_its_line()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes("编码,名称,类型,上级编码\n370102,历下"), 0xFF, 0xFF, .. "\n"u8];
        var (_, url) = await ListFiles.SendAsync(county.Server, Import, "乱.csv", new ByteArrayContent(bytes));
        Assert.Contains("不是 UTF-8，整个文件也不是 GB18030", await county.PageAsync(url), StringComparison.Ordinal);
        Assert.Contains("第 2 行", await county.PageAsync(url), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_hundred_megabytes_are_refused_before_a_byte_of_them_is_sent()
    {
        var content = new EndlessContent(100L * 1024 * 1024, saysLength: true);
        using var request = new HttpRequestMessage(HttpMethod.Post, Import) { Content = content, Headers = { ExpectContinue = true } };
        using var answer = await county.Server.Client.SendAsync(request, Cancel);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
        Assert.Contains("文件有 100 MB，超过上限 64 MB", await answer.Content.ReadAsStringAsync(Cancel), StringComparison.Ordinal);
        Assert.Equal(0, content.Sent);
        Assert.Equal((HttpStatusCode.BadRequest, "文件是空的。请选择有内容的文件。"), await ListFiles.SendAsync(county.Server, Import, "空.csv", new ByteArrayContent([])));
    }

    [Fact]
    public async Task A_forged_key_finds_no_file()
    {
        var answer = await ListFiles.PostAsync(county.Server, Import + "/0123456789abcdef0123456789abcdef", ("year", "2025"), ("revision", "1"));
        Assert.Equal(HttpStatusCode.NotFound, answer.Status);
        Assert.Contains("只保留 30 分钟", answer.Page, StringComparison.Ordinal);
    }

    [GeneratedRegex(">\\s+<")]
    private static partial Regex Between();
}
