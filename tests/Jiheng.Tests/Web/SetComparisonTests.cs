using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Jiheng.Tests.Web;

public sealed partial class SetComparisonTests(TestServer server) : IClassFixture<TestServer>
{
    private const string Declaration = "项目支出绩效目标申报表\n(2024年度)\n项目名称\t灯光维护经费\n实施单位\t某市灯光所\n一级指标\t二级指标\t三级指标\t指标值\n产出指标\t数量指标\t维护路灯\t≥500盏\n产出指标\t质量指标\t亮灯率\t≥98%\n";
    private const string SelfEvaluation = "项目支出绩效自评表\n(2024年度)\n项目名称\t灯光维护经费\n实施单位\t某市灯光所\n一级指标\t二级指标\t三级指标\t年度指标值\t实际完成值\t分值\t得分\n产出指标\t数量指标\t维护路灯\t≥500盏\t520盏\t50\t50\n";

    [Fact]
    public async Task A_self_evaluation_is_held_against_the_declaration_that_came_in_another_file()
    {
        var set = await NewSetAsync();
        await UploadAsync(set, "自评.txt", SelfEvaluation);
        var form = await OnlyFormAsync(set, "自评.txt");
        Assert.Equal("无法核对", Outcome(await PageAsync(form + "/ledger"), "SE-INDICATOR-SET"));

        await UploadAsync(set, "申报.txt", Declaration);
        await PageAsync(set);
        Assert.Equal("发现问题", Outcome(await PageAsync(form + "/ledger"), "SE-INDICATOR-SET"));
    }

    [Theory]
    [InlineData("/report", "灯柱")]
    [InlineData("/statistics", "灯罩")]
    public async Task What_is_opened_first_of_a_set_tells_of_its_forms_together(string page, string name)
    {
        var set = await NewSetAsync();
        await UploadAsync(set, "自评.txt", SelfEvaluation.Replace("灯光", name, StringComparison.Ordinal));
        await UploadAsync(set, "申报.txt", Declaration.Replace("灯光", name, StringComparison.Ordinal));
        Assert.Contains("SE-INDICATOR-SET", await PageAsync(set + page + "?all=rules"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Files_are_held_against_each_other_also_when_nobody_opens_their_set()
    {
        var set = await NewSetAsync();
        await UploadAsync(set, "自评.txt", SelfEvaluation.Replace("灯光", "灯塔", StringComparison.Ordinal));
        await UploadAsync(set, "申报.txt", Declaration.Replace("灯光", "灯塔", StringComparison.Ordinal));
        var form = (await server.FormsAsync("/library?kind=SelfEvaluation&q=灯塔维护经费")).Single();
        for (var i = 0; i < 100 && Outcome(await PageAsync(form + "/ledger"), "SE-INDICATOR-SET") == "无法核对"; i++) await Task.Delay(300, TestContext.Current.CancellationToken);
        Assert.Equal("发现问题", Outcome(await PageAsync(form + "/ledger"), "SE-INDICATOR-SET"));
    }

    [Fact]
    public async Task A_correction_of_the_declaration_changes_what_is_found_in_the_self_evaluation()
    {
        var set = await NewSetAsync();
        await UploadAsync(set, "自评.txt", SelfEvaluation.Replace("灯光", "灯杆", StringComparison.Ordinal));
        await UploadAsync(set, "申报.txt", Declaration.Replace("灯光", "灯杆", StringComparison.Ordinal).Replace("≥500", "≥800", StringComparison.Ordinal));
        var self = await OnlyFormAsync(set, "自评.txt");
        var declared = await OnlyFormAsync(set, "申报.txt");
        Assert.Contains("800", Found(await PageAsync(self), "SE-INDICATOR-SET"), StringComparison.Ordinal);

        using var body = new FormUrlEncodedContent([new("kind", "correct"), new("path", "indicators[0].target"), new("before", "≥800盏"), new("after", "≥500盏")]);
        using var answer = await server.Client.PostAsync(new Uri(declared + "/fields", UriKind.Relative), body, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.DoesNotContain("800", Found(await PageAsync(self), "SE-INDICATOR-SET"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Undone_corrections_can_be_done_again_until_something_new_is_said()
    {
        var set = await NewSetAsync();
        await UploadAsync(set, "申报.txt", Declaration.Replace("灯光", "灯箱", StringComparison.Ordinal));
        var form = await OnlyFormAsync(set, "申报.txt");
        await PostAsync(form + "/fields", [new("kind", "correct"), new("path", "indicators[0].target"), new("before", "≥500盏"), new("after", "≥600盏")]);
        Assert.DoesNotContain("≥600盏", await PostAsync(form + "/undo", []), StringComparison.Ordinal);
        Assert.Contains("≥600盏", await PostAsync(form + "/redo", []), StringComparison.Ordinal);
        await PostAsync(form + "/undo", []);
        await PostAsync(form + "/fields", [new("kind", "correct"), new("path", "indicators[0].target"), new("before", "≥500盏"), new("after", "≥700盏")]);
        using var refused = await server.Client.PostAsync(new Uri(form + "/redo", UriKind.Relative), null, TestContext.Current.CancellationToken);
        Assert.Equal("没有可以重做的更正。", await refused.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task From_a_form_one_goes_on_to_the_next_of_the_same_filtered_list()
    {
        var list = await PageAsync("/library?kind=SelfEvaluation&order=unit");
        var addresses = FormAddress().Matches(list).Select(match => WebUtility.HtmlDecode(match.Groups[1].Value)).ToArray();
        Assert.True(addresses.Length > 2);
        var walked = new List<string> { Number(addresses[0]) };
        for (var page = await PageAsync(addresses[0]); Next().Match(page) is { Success: true } next; page = await PageAsync(WebUtility.HtmlDecode(next.Groups[1].Value))) walked.Add(Number(next.Groups[1].Value));
        Assert.Equal(addresses.Select(Number), walked);
        Assert.Contains($"第 {addresses.Length} 张，共 {addresses.Length} 张", await PageAsync(addresses[^1]), StringComparison.Ordinal);
    }

    private static string Number(string address) => address.Split('/', '?')[2];

    private static string Outcome(string page, string rule) => Regex.Match(page, $"</svg>\\s*(\\S+)</td>\\s*<td><a href=\"/rules/{rule}\"").Groups[1].Value;

    private static string Found(string page, string rule) => string.Join('\n', Card().Matches(page).Select(match => match.Value).Where(card => card.Contains(rule, StringComparison.Ordinal)));

    private async Task<string> PageAsync(string path) => await server.Client.GetStringAsync(path, TestContext.Current.CancellationToken);

    private async Task<string> OnlyFormAsync(string set, string file) => (await server.FormsAsync($"{set}?q={Uri.EscapeDataString(file)}")).Single();

    private async Task<string> NewSetAsync()
    {
        using var answer = await server.Client.PostAsync(new Uri("/sets", UriKind.Relative), null, TestContext.Current.CancellationToken);
        return (await answer.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken)).GetProperty("url").GetString()!;
    }

    private async Task UploadAsync(string set, string name, string text)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, set + "/documents") { Content = new StringContent(text) };
        request.Headers.Add("X-File-Name", Uri.EscapeDataString(name));
        using var answer = await server.Client.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    private async Task<string> PostAsync(string path, KeyValuePair<string, string>[] fields)
    {
        using var body = new FormUrlEncodedContent(fields);
        using var answer = await server.Client.PostAsync(new Uri(path, UriKind.Relative), body, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }

    [GeneratedRegex("href=\"(/forms/\\d+\\?[^\"]*)\"")]
    private static partial Regex FormAddress();

    [GeneratedRegex("href=\"([^\"]+)\" rel=\"next\" data-form-step")]
    private static partial Regex Next();

    [GeneratedRegex("<article.*?</article>", RegexOptions.Singleline)]
    private static partial Regex Card();
}
