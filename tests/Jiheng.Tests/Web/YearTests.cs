using System.Net;

namespace Jiheng.Tests.Web;

public sealed class YearTests(TestServer server) : IClassFixture<TestServer>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Without_a_division_the_page_says_how_to_get_one()
    {
        await using var empty = new TestServer();
        await empty.InitializeAsync();
        var page = await empty.Client.GetStringAsync("/years", Cancel);
        Assert.Contains("还没有区划", page, StringComparison.Ordinal);
        Assert.Contains("jiheng org import", page, StringComparison.Ordinal);
        Assert.Contains("还没有区划", await empty.Client.GetStringAsync("/years/new", Cancel), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_year_is_made_set_up_and_rolled_over()
    {
        await server.CountyAsync();
        Assert.Contains("value=\"370102 历下区\"", await server.Client.GetStringAsync("/years/new", Cancel), StringComparison.Ordinal);
        using var added = await server.PostAsync("/years", ("division", "370102 历下区"), ("year", "2030"));
        var address = added.RequestMessage!.RequestUri!.AbsolutePath;
        Assert.Contains("已新建年度", await added.Content.ReadAsStringAsync(Cancel), StringComparison.Ordinal);
        using var saved = await server.PostAsync(address, SetUp(("deadlines.Declaration", "2029-09-30"), ("state", "Open"), ("reminders", "1, 10"), ("layouts.Monitoring", "monitoring-2019")));
        var page = await saved.Content.ReadAsStringAsync(Cancel);
        Assert.Contains("已保存。", page, StringComparison.Ordinal);
        Assert.Contains("value=\"2029-09-30\"", page, StringComparison.Ordinal);
        Assert.Contains("<option value=\"monitoring-2019\" selected", page, StringComparison.Ordinal);
        Assert.Contains("name=\"reminders\" type=\"text\" value=\"10、1\"", page, StringComparison.Ordinal);
        using var rolled = await server.PostAsync(address + "/next");
        var next = await rolled.Content.ReadAsStringAsync(Cancel);
        Assert.Contains("已转入新年度", next, StringComparison.Ordinal);
        Assert.Contains("value=\"2030-09-30\"", next, StringComparison.Ordinal);
        using var again = await server.PostAsync(address + "/next");
        Assert.Equal(HttpStatusCode.Conflict, again.StatusCode);
        Assert.Contains("历下区已有 2031 年度，没有再建一个。", await again.Content.ReadAsStringAsync(Cancel), StringComparison.Ordinal);
        Assert.Contains("2031 年度", await server.Client.GetStringAsync("/years?division=370102", Cancel), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("请选择区划。", "", "2031")]
    [InlineData("没有编码为“414”的区划。", "414 教育局", "2031")]
    [InlineData("没有编码为“110000”的区划。", "110000", "2031")]
    [InlineData("请填写年度。", "370102", "")]
    [InlineData("“明年”不是年度，请写成 2026。", "370102", "明年")]
    [InlineData("年度应在 1980 到 2100 之间。", "370102", "20260")]
    public async Task A_year_that_cannot_be_made_is_refused_at_its_field_and_nothing_typed_is_lost(string problem, string division, string year)
    {
        await server.CountyAsync();
        using var answer = await server.PostAsync("/years", ("division", division), ("year", year));
        var page = await answer.Content.ReadAsStringAsync(Cancel);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains(problem, page, StringComparison.Ordinal);
        Assert.Contains($"value=\"{division}\"", page, StringComparison.Ordinal);
        Assert.Contains($"value=\"{year}\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_year_that_is_there_is_not_made_again()
    {
        await server.CountyAsync();
        using var answer = await server.PostAsync("/years", ("division", "370102"), ("year", "2026"));
        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        Assert.Contains("历下区已有 2026 年度，没有再建一个。请打开已有的那个修改。", await answer.Content.ReadAsStringAsync(Cancel), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("deadlines.UnitReview", "2025-02-30", "“2025-02-30”不是日期，请写成 2025-09-30 的样子。")]
    [InlineData("deadlines.UnitReview", "2025-09-29", "不能早于“申报”的 2025-09-30。")]
    [InlineData("deadlines.ResultPublication", "2036-01-01", "2026 年度的日期应在 2024 年到 2028 年之间。")]
    [InlineData("levels.3", "UnitReviewer", "“单位审核人”不能排在“财政业务处室”之后：审核应由下往上。")]
    [InlineData("levels.4", "局长", "没有“局长”这种角色。")]
    [InlineData("layouts.Monitoring", "dalian-target", "“dalian-target”不是")]
    [InlineData("state", "Closed", "“设置中”不能直接改为“已关闭”。")]
    [InlineData("state", "永远", "请选择状态。")]
    [InlineData("reminders", "一周", "“一周”不是天数，请写成 7、3、1 的样子。")]
    [InlineData("reminders", "90、3", "提前的天数应在 1 到 60 之间，90 不行。")]
    [InlineData("reminders", "3、0", "提前的天数应在 1 到 60 之间，0 不行。")]
    [InlineData("reminders", "7、3、7", "7 天写了 2 次，请去掉重复的。")]
    [InlineData("reminders", "6 5 4 3 2 1", "最多提醒 5 次，现在写了 6 次。请去掉几个。")]
    public async Task What_makes_no_sense_is_said_at_its_field_and_nothing_typed_is_lost(string field, string typed, string problem)
    {
        var county = await server.CountyAsync();
        using var answer = await server.PostAsync($"/years/{county.Year}", SetUp(("revision", "0"), ("deadlines.Declaration", "2025-09-30"), ("deadlines.SelfEvaluation", "2027-03-31"), (field, typed)));
        var page = await answer.Content.ReadAsStringAsync(Cancel);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains(problem, page, StringComparison.Ordinal);
        Assert.Contains("有 1 处要改，没有保存。", page, StringComparison.Ordinal);
        Assert.Contains("value=\"2027-03-31\"", page, StringComparison.Ordinal);
        if (field.StartsWith("deadlines", StringComparison.Ordinal) || field == "reminders") Assert.Contains($"value=\"{typed}\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_saves_what_another_changed_meanwhile_sees_both_and_can_save_again()
    {
        await server.CountyAsync();
        using var added = await server.PostAsync("/years", ("division", "370102"), ("year", "2040"));
        var address = added.RequestMessage!.RequestUri!.AbsolutePath;
        using var other = await server.PostAsync(address, SetUp(("deadlines.Declaration", "2039-10-01")));
        using var stale = await server.PostAsync(address, SetUp(("deadlines.Declaration", "2039-12-31")));
        var page = await stale.Content.ReadAsStringAsync(Cancel);
        Assert.Equal(HttpStatusCode.Conflict, stale.StatusCode);
        Assert.Contains("有人保存过这个年度，您的修改没有保存", page, StringComparison.Ordinal);
        Assert.Contains("期限：申报 2039-10-01", page, StringComparison.Ordinal);
        Assert.Contains("value=\"2039-12-31\"", page, StringComparison.Ordinal);
        Assert.Contains("name=\"revision\" value=\"1\"", page, StringComparison.Ordinal);
        using var again = await server.PostAsync(address, SetUp(("revision", "1"), ("deadlines.Declaration", "2039-12-31")));
        Assert.Contains("已保存。", await again.Content.ReadAsStringAsync(Cancel), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/years/987654")]
    [InlineData("/years/1/next")]
    public async Task What_is_not_there_is_said_to_be_not_there(string address)
    {
        using var answer = await server.Client.GetAsync(new Uri(address, UriKind.Relative), Cancel);
        Assert.True(answer.StatusCode is HttpStatusCode.NotFound or HttpStatusCode.MethodNotAllowed);
        using var changed = await server.PostAsync("/years/987654", SetUp());
        Assert.Equal(HttpStatusCode.NotFound, changed.StatusCode);
    }

    [Fact]
    public async Task A_form_that_did_not_come_from_a_page_of_ours_is_refused()
    {
        using var stranger = new HttpClient { BaseAddress = server.Client.BaseAddress };
        using var answer = await stranger.PostAsync(new Uri("/years", UriKind.Relative), new FormUrlEncodedContent([KeyValuePair.Create("year", "2026")]), Cancel);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    // All fields of the page, as it is shown first, with some of them filled in otherwise.
    private static (string, string)[] SetUp(params (string Name, string Value)[] typed)
    {
        var fields = new Dictionary<string, string> { ["revision"] = "0", ["state"] = "Preparing", ["levels.0"] = "UnitReviewer", ["levels.1"] = "DepartmentReviewer", ["levels.2"] = "FinanceOffice" };
        foreach (var (name, value) in typed) fields[name] = value;
        return [.. fields.Select(field => (field.Key, field.Value))];
    }
}
