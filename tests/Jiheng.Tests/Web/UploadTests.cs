using System.Net;
using System.Text.Json;

namespace Jiheng.Tests.Web;

public sealed class UploadTests(TestServer server) : IClassFixture<TestServer>
{
    private const string Table = "项目支出绩效目标表\n(2024年度)\n项目名称\t水渠清淤经费\n一级指标\t二级指标\t三级指标\t指标值\n产出指标\t数量指标\t清淤长度\t≥12公里\n";

    [Fact]
    public async Task A_file_is_read_and_checked_and_stands_in_its_set()
    {
        var set = await server.NewSetAsync();
        var taken = await UploadAsync(set, "水渠.txt", Table);
        Assert.Equal((1, false), (taken.GetProperty("forms").GetInt32(), taken.GetProperty("wasThere").GetBoolean()));
        var list = await server.Client.GetStringAsync(set, TestContext.Current.CancellationToken);
        Assert.Contains("水渠清淤经费", list, StringComparison.Ordinal);
        Assert.Contains("1 个文件，1 张表", list, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_file_again_is_recognised()
    {
        var set = await server.NewSetAsync();
        await UploadAsync(set, "甲.txt", Table.Replace("水渠", "河道", StringComparison.Ordinal));
        var again = await UploadAsync(await server.NewSetAsync(), "乙.txt", Table.Replace("水渠", "河道", StringComparison.Ordinal));
        Assert.True(again.GetProperty("wasThere").GetBoolean());
    }

    [Fact]
    public async Task A_file_without_a_form_says_why_and_the_set_goes_on()
    {
        var set = await server.NewSetAsync();
        var taken = await UploadAsync(set, "通知.txt", "关于报送材料的通知");
        Assert.Contains("没有找到", taken.GetProperty("note").GetString(), StringComparison.Ordinal);
        await UploadAsync(set, "堤防.txt", Table.Replace("水渠", "堤防", StringComparison.Ordinal));
        var list = await server.Client.GetStringAsync(set, TestContext.Current.CancellationToken);
        Assert.Contains("1 个文件里没有读出表", list, StringComparison.Ordinal);
        Assert.Contains("堤防清淤经费", list, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pasted_text_is_taken_and_an_empty_one_is_refused()
    {
        var set = await server.NewSetAsync();
        using var body = new FormUrlEncodedContent([new("text", Table.Replace("水渠", "泵站", StringComparison.Ordinal))]);
        using var answer = await server.Client.PostAsync(new Uri(set + "/text", UriKind.Relative), body, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        using var nothing = new FormUrlEncodedContent([new("text", "  ")]);
        using var refused = await server.Client.PostAsync(new Uri(set + "/text", UriKind.Relative), nothing, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
    }

    [Fact]
    public async Task A_request_that_no_page_of_ours_sent_changes_nothing()
    {
        using var stranger = new HttpClient { BaseAddress = server.Client.BaseAddress };
        using var answer = await stranger.PostAsync(new Uri("/sets", UriKind.Relative), null, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal("页面已过期，请刷新后再试。", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    private async Task<JsonElement> UploadAsync(string set, string name, string text)
    {
        var (status, said) = await server.SendAsync(set, Uri.EscapeDataString(name), new StringContent(text));
        Assert.Equal(HttpStatusCode.OK, status);
        return said;
    }
}
