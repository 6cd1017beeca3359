using System.Net;

namespace Jiheng.Tests.Web;

/// <summary>The pages of organisations as they change the tree. Each test has a county of its own.</summary>
public sealed class OrganisationChangeTests : IAsyncLifetime
{
    private const string Import = "/organisations/import";
    private readonly CountyServer county = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync() => county.InitializeAsync();

    public ValueTask DisposeAsync() => county.DisposeAsync();

    [Fact]
    public async Task An_organisation_is_changed_by_its_forms_and_its_history_tells_who_and_why()
    {
        var id = await county.IdAsync("414002");
        var moved = await county.EditAsync(id, "move", ("parent", "370102/501"), ("year", "2025"), ("reason", "机构改革"));
        Assert.Equal((HttpStatusCode.OK, $"/organisations/{id}"), (moved.Status, moved.Address));
        Assert.Contains("2025 年 调整隶属", moved.Page, StringComparison.Ordinal);
        Assert.Contains("370102/414 教育局 → 370102/501 卫健局", moved.Page, StringComparison.Ordinal);
        Assert.Contains("机构改革 · 本机用户", moved.Page, StringComparison.Ordinal);
        Assert.Contains("更名", (await county.EditAsync(id, "rename", ("name", "实验小学"), ("year", "2025"))).Page, StringComparison.Ordinal);
        Assert.Contains("501009", (await county.EditAsync(id, "recode", ("code", "501009"), ("year", "2025"))).Page, StringComparison.Ordinal);
        Assert.Contains("教科文科 → （无）", (await county.EditAsync(id, "reassign", ("office", ""), ("year", "2025"))).Page, StringComparison.Ordinal);
        var branch = await county.IdAsync("414002001");
        Assert.Contains("已合并（到 2024 年）", (await county.EditAsync(branch, "merge", ("into", "501001"), ("year", "2025"))).Page, StringComparison.Ordinal);
        Assert.Contains("已撤销（到 2025 年）", (await county.EditAsync(id, "close", ("year", "2026"))).Page, StringComparison.Ordinal);
        Assert.Contains("2026 年 恢复", (await county.EditAsync(id, "reopen", ("year", "2026"))).Page, StringComparison.Ordinal);
        var added = await county.EditAsync(id, "add", ("kind", "Unit"), ("code", "501009001"), ("name", "东校区"), ("year", "2026"));
        Assert.Contains("东校区", added.Page, StringComparison.Ordinal);
        Assert.NotEqual($"/organisations/{id}", added.Address);
    }

    [Fact]
    public async Task A_file_shows_what_it_changes_and_changes_it_only_after_the_yes()
    {
        var text = ListFiles.Organisations.Replace("第一小学,", "实验小学,", StringComparison.Ordinal).Replace("501001,卫生院,预算单位,501,013", "", StringComparison.Ordinal);
        var (address, page) = await ListFiles.LookAsync(county.Server, Import, text, "?year=2025");
        Assert.Contains("文件里没有资料库中的“卫生院”（370102/501001）。", page, StringComparison.Ordinal);
        Assert.DoesNotContain("确认导入", page, StringComparison.Ordinal);
        page = await county.PageAsync(address + "?year=2025&close=1&reason=改革");
        Assert.Contains("确认导入 2 项变更", page, StringComparison.Ordinal);
        Assert.Contains("第一小学 → 实验小学", page, StringComparison.Ordinal);
        Assert.Contains("10 个现有机构", await county.PageAsync("/organisations"), StringComparison.Ordinal);
        var done = await ListFiles.PostAsync(county.Server, address, ("year", "2025"), ("close", "1"), ("reason", "改革"), ("revision", ListFiles.Hidden(page, "revision")));
        Assert.Equal("/organisations?imported=2", done.Address);
        Assert.Contains("已导入 2 项变更", done.Page, StringComparison.Ordinal);
        Assert.Contains("9 个现有机构，1 个已撤销或合并", done.Page, StringComparison.Ordinal);
        using var again = await county.Server.Client.GetAsync(new Uri(address, UriKind.Relative), Cancel);
        Assert.Equal(HttpStatusCode.NotFound, again.StatusCode);
    }

    [Fact]
    public async Task A_yes_to_what_somebody_else_changed_meanwhile_is_refused_and_the_new_plan_shown()
    {
        var text = ListFiles.Organisations.Replace("第一小学,", "实验小学,", StringComparison.Ordinal);
        var (address, page) = await ListFiles.LookAsync(county.Server, Import, text, "?year=2025");
        await county.EditAsync(await county.IdAsync("501001"), "rename", ("name", "中心卫生院"), ("year", "2025"));
        var refused = await ListFiles.PostAsync(county.Server, address, ("year", "2025"), ("revision", ListFiles.Hidden(page, "revision")));
        Assert.Equal(HttpStatusCode.Conflict, refused.Status);
        Assert.Contains("有人在这期间改动了名单，什么也没有写入", refused.Page, StringComparison.Ordinal);
        Assert.Contains("中心卫生院 → 卫生院", refused.Page, StringComparison.Ordinal);
        var done = await ListFiles.PostAsync(county.Server, address, ("year", "2025"), ("revision", ListFiles.Hidden(refused.Page, "revision")));
        Assert.Contains("已导入 2 项变更", done.Page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_exported_is_harmless_to_spreadsheets_and_changes_nothing_when_it_comes_back()
    {
        await county.EditAsync(await county.IdAsync("501001"), "rename", ("name", "=HYPERLINK(\"http://x\")"), ("year", "2025"));
        var text = await county.Server.Client.GetStringAsync(new Uri("/organisations/export?format=csv", UriKind.Relative), Cancel);
        Assert.Contains("\"'=HYPERLINK(\"\"http://x\"\")\"", text, StringComparison.Ordinal);
        Assert.Contains("没有变更", (await ListFiles.LookAsync(county.Server, Import, text, "?year=2025")).Page, StringComparison.Ordinal);
        using var book = await county.Server.Client.GetAsync(new Uri("/organisations/export?format=xlsx", UriKind.Relative), Cancel);
        var (_, url) = await ListFiles.SendAsync(county.Server, Import, "机构.xlsx", new ByteArrayContent(await book.Content.ReadAsByteArrayAsync(Cancel)));
        Assert.Contains("没有变更", await county.PageAsync(url), StringComparison.Ordinal);
        using var unknown = await county.Server.Client.GetAsync(new Uri("/organisations/export?format=exe", UriKind.Relative), Cancel);
        Assert.Equal(HttpStatusCode.BadRequest, unknown.StatusCode);
    }

    [Fact]
    public async Task A_division_is_added_at_the_top()
    {
        var refused = await ListFiles.PostAsync(county.Server, "/organisations/add", ("kind", "Division"), ("code", "37"), ("name", "济南市"), ("year", "2025"));
        Assert.Contains("“37”不是这个机构的区划编码。", refused.Page, StringComparison.Ordinal);
        Assert.Contains("value=\"济南市\"", refused.Page, StringComparison.Ordinal);
        var added = await ListFiles.PostAsync(county.Server, "/organisations/add", ("kind", "Division"), ("code", "370100"), ("name", "济南市"), ("year", "2025"));
        Assert.Contains("<h1>济南市</h1>", added.Page, StringComparison.Ordinal);
    }
}
