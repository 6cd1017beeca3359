using System.Net;
using System.Text.RegularExpressions;

namespace Jiheng.Tests.Web;

public sealed partial class OverrideTests(TestServer server) : IClassFixture<TestServer>
{
    private static readonly (string, string)[] Sound =
        [("division", "370102 历下区"), ("change", "parameter:satisfaction.floor"), ("figure.satisfaction.floor", "88"), ("from", "2026-01-01"), ("reason", "本级要求不低于 88 %"), ("source", "历财绩〔2026〕1号")];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Nothing_decided_otherwise_is_said_so()
    {
        await using var empty = new TestServer();
        await empty.InitializeAsync();
        Assert.Contains("没有另作设定，全部按原规则核对", await empty.Client.GetStringAsync("/overrides", Cancel), StringComparison.Ordinal);
        Assert.Contains("还没有区划", await empty.Client.GetStringAsync("/overrides/new?rule=SATIS-100", Cancel), StringComparison.Ordinal);
        Assert.Contains("没有另作设定，按原规则核对。", await empty.Client.GetStringAsync("/rules/SATIS-100", Cancel), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_draft_is_written_changed_switched_on_and_withdrawn()
    {
        await server.CountyAsync();
        var (address, page) = await DraftAsync(Sound);
        Assert.Contains("草稿已保存，还没有生效。", page, StringComparison.Ordinal);
        using var changed = await server.PostAsync(address, [.. Sound, ("revision", "1"), ("until", "2026-12-31")]);
        Assert.Contains("已保存，还没有生效。", await changed.Content.ReadAsStringAsync(Cancel), StringComparison.Ordinal);
        Assert.Contains("确认启用", await server.Client.GetStringAsync(address + "/switch-on", Cancel), StringComparison.Ordinal);
        using var on = await server.PostAsync(address + "/switch-on", ("revision", "2"));
        page = await on.Content.ReadAsStringAsync(Cancel);
        Assert.Contains("已启用。", page, StringComparison.Ordinal);
        Assert.Contains("2026-01-01 至 2026-12-31", page, StringComparison.Ordinal);
        Assert.DoesNotContain("name=\"reason\"", page, StringComparison.Ordinal);
        Assert.Contains(address, await server.Client.GetStringAsync("/rules/SATIS-100", Cancel), StringComparison.Ordinal);
        Assert.Contains(address, await server.Client.GetStringAsync("/overrides?state=InForce&rule=satis-100", Cancel), StringComparison.Ordinal);
        using var without = await server.PostAsync(address + "/withdraw", ("revision", "3"), ("reason", " "));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, without.StatusCode);
        Assert.Contains("请写明为什么停用。", await without.Content.ReadAsStringAsync(Cancel), StringComparison.Ordinal);
        using var off = await server.PostAsync(address + "/withdraw", ("revision", "3"), ("reason", "文件已废止"));
        page = await off.Content.ReadAsStringAsync(Cancel);
        Assert.Contains("已停用。", page, StringComparison.Ordinal);
        Assert.Contains("文件已废止", page, StringComparison.Ordinal);
        Assert.DoesNotContain(address + "\"", await server.Client.GetStringAsync("/overrides?state=InForce", Cancel), StringComparison.Ordinal);
        Assert.Contains(address, await server.Client.GetStringAsync("/overrides?state=Withdrawn", Cancel), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("reason", "", "请写明理由：为什么与原规则不同。")]
    [InlineData("from", "", "请填写从哪一天起。")]
    [InlineData("from", "一月一日", "“一月一日”不是日期，请写成 2025-01-01 的样子。")]
    [InlineData("until", "2025-12-31", "不能早于开始的 2026-01-01。")]
    [InlineData("change", "", "请选择要改什么。")]
    [InlineData("change", "severity", "请选择错误、提醒或提示。")]
    [InlineData("change", "parameter:plan.jump", "规则 SATIS-100 不用参数“plan.jump”。")]
    [InlineData("figure.satisfaction.floor", "很高", "“很高”不是数字，请只写数字，例如 85 或 0.5。")]
    [InlineData("figure.satisfaction.floor", "80", "原来就是 80。")]
    [InlineData("division", "414", "没有编码为“414”的区划。")]
    public async Task What_is_wrong_is_said_at_its_field_and_nothing_typed_is_lost(string field, string typed, string problem)
    {
        await server.CountyAsync();
        using var answer = await server.PostAsync("/overrides?rule=SATIS-100", [.. Sound.Where(pair => pair.Item1 != field), (field, typed)]);
        var page = await answer.Content.ReadAsStringAsync(Cancel);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        if (field != "change" || typed != "parameter:plan.jump") Assert.Contains(problem, page, StringComparison.Ordinal);
        Assert.Contains("有 1 处要改，没有保存。", page, StringComparison.Ordinal);
        Assert.Contains("历财绩〔2026〕1号", page, StringComparison.Ordinal);
        if (field != "figure.satisfaction.floor") Assert.Contains("value=\"88\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_scoring_choice_is_typed_as_in_a_scheme_and_checked_line_by_line()
    {
        await server.CountyAsync();
        var topic = "/overrides?topic=" + Uri.EscapeDataString("取整");
        Assert.Contains("取: 四舍五入\n小数位: 2</textarea>", WebUtility.HtmlDecode(await server.Client.GetStringAsync(topic.Replace("?", "/new?", StringComparison.Ordinal), Cancel)), StringComparison.Ordinal);
        (string, string)[] typed = [("division", "370102"), ("from", "2026-01-01"), ("reason", "平台取整")];
        using var wrong = await server.PostAsync(topic, [.. typed, ("choice", "取: 进一\r\n小数位: 2")]);
        var page = WebUtility.HtmlDecode(await wrong.Content.ReadAsStringAsync(Cancel));
        Assert.Contains("第 1 行：“取”不认识“进一”，可用：四舍五入、截取。", page, StringComparison.Ordinal);
        Assert.Contains("取: 进一\n小数位: 2</textarea>", page, StringComparison.Ordinal);
        using var right = await server.PostAsync(topic, [.. typed, ("choice", "取: 截取\r\n小数位: 2\r\n")]);
        Assert.Contains("草稿已保存", await right.Content.ReadAsStringAsync(Cancel), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_changes_or_switches_on_what_another_changed_meanwhile_is_told()
    {
        await server.CountyAsync();
        var (address, _) = await DraftAsync(Sound);
        using var other = await server.PostAsync(address, [.. Sound, ("revision", "1"), ("until", "2027-12-31")]);
        using var stale = await server.PostAsync(address, [.. Sound.Where(pair => pair.Item1 != "reason"), ("revision", "1"), ("reason", "我写的理由")]);
        var page = await stale.Content.ReadAsStringAsync(Cancel);
        Assert.Equal(HttpStatusCode.Conflict, stale.StatusCode);
        Assert.Contains("有人改过这条设定，您的修改没有保存", page, StringComparison.Ordinal);
        Assert.Contains("我写的理由</textarea>", page, StringComparison.Ordinal);
        Assert.Contains("2026-01-01 至 2027-12-31", page, StringComparison.Ordinal);
        using var on = await server.PostAsync(address + "/switch-on", ("revision", "1"));
        Assert.Equal(HttpStatusCode.Conflict, on.StatusCode);
        Assert.Contains("有人改过这条设定，这一步没有做", await on.Content.ReadAsStringAsync(Cancel), StringComparison.Ordinal);
        using var off = await server.PostAsync(address + "/withdraw", ("revision", "1"), ("reason", "不要了吧"));
        page = await off.Content.ReadAsStringAsync(Cancel);
        Assert.Equal(HttpStatusCode.Conflict, off.StatusCode);
        Assert.Contains("不要了吧</textarea>", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_switched_on_is_changed_no_more()
    {
        await server.CountyAsync();
        var (address, _) = await DraftAsync(Sound);
        using var on = await server.PostAsync(address + "/switch-on", ("revision", "1"));
        using var changed = await server.PostAsync(address, [.. Sound, ("revision", "2")]);
        Assert.Equal(HttpStatusCode.Conflict, changed.StatusCode);
        Assert.Contains("它已不是草稿，不能再改。", await changed.Content.ReadAsStringAsync(Cancel), StringComparison.Ordinal);
        using var off = await server.PostAsync(address + "/withdraw", ("revision", "2"), ("reason", "试完了"));
        Assert.Equal(HttpStatusCode.OK, off.StatusCode);
    }

    [Theory]
    [InlineData("/overrides/new?rule=NONE")]
    [InlineData("/overrides/new?topic=%E5%BE%97%E5%88%86")]
    [InlineData("/overrides/987654")]
    [InlineData("/overrides/987654/preview")]
    [InlineData("/overrides/987654/withdraw")]
    public async Task What_is_not_there_is_said_to_be_not_there(string address)
    {
        using var answer = await server.Client.GetAsync(new Uri(address, UriKind.Relative), Cancel);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    private async Task<(string Address, string Page)> DraftAsync((string, string)[] typed)
    {
        using var answer = await server.PostAsync("/overrides?rule=SATIS-100", typed);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var address = answer.RequestMessage!.RequestUri!.AbsolutePath;
        Assert.Matches(Address(), address);
        return (address, await answer.Content.ReadAsStringAsync(Cancel));
    }

    [GeneratedRegex("^/overrides/\\d+$")]
    private static partial Regex Address();
}
