using System.Text.RegularExpressions;
using Jiheng.Storage.Databases;
using Jiheng.Tests.Storage.Databases;

namespace Jiheng.Tests.Web;

/// <summary>Who looks at the pages cannot tell which database stands behind them.</summary>
public sealed partial class TwoDatabasesTests
{
    private static readonly string[] Pages =
        ["/", "/library", "/library?order=unit", "/library?q=%E6%BB%A1%E6%84%8F%E5%BA%A6", "/sets/1", "/sets/1/statistics", "/sets/1/report", "/statistics", "/forms/1", "/api/statistics", "/api/forms"];

    [Fact]
    public async Task Pages_show_the_same()
    {
        var place = await PostgresCluster.NewDatabaseAsync();
        await using var one = new TestServer();
        await using var other = new TestServer(_ => LibraryPlace.Open(place));
        await one.InitializeAsync();
        await other.InitializeAsync();
        // Opening a set checks its forms against each other, which otherwise happens some time after the start.
        foreach (var server in new[] { one, other }) await server.Client.GetStringAsync("/sets/1", TestContext.Current.CancellationToken);
        foreach (var page in Pages) Assert.Equal(await SeenAsync(one, page), await SeenAsync(other, page));
        Assert.NotEmpty(await other.FormsAsync("/library"));
    }

    [Fact]
    public async Task What_one_node_takes_in_and_corrects_is_there_on_the_other()
    {
        var place = await PostgresCluster.NewDatabaseAsync();
        await using var one = new TestServer(_ => LibraryPlace.Open(place));
        await using var other = new TestServer(_ => LibraryPlace.Open(place));
        await Task.WhenAll(one.InitializeAsync().AsTask(), other.InitializeAsync().AsTask());
        var (_, form) = await one.PutAsync("目标.txt", "项目支出绩效目标表\n项目名称\t满盘清淤经费\n一级指标\t二级指标\t三级指标\t指标值\n产出指标\t数量指标\t长度\t≥12公里\n");
        using var body = new FormUrlEncodedContent([new("kind", "correct"), new("path", "indicators[0].target"), new("before", "≥12公里"), new("after", "≥13公里")]);
        using var answer = await other.Client.PostAsync(new Uri(form + "/fields", UriKind.Relative), body, TestContext.Current.CancellationToken);
        Assert.True(answer.IsSuccessStatusCode);
        Assert.Contains(form, await one.FormsAsync("/library?q=13%E5%85%AC%E9%87%8C"));
    }

    private static async Task<string> SeenAsync(TestServer server, string page) => Changing().Replace(await server.Client.GetStringAsync(page, TestContext.Current.CancellationToken), "");

    // What differs between any two servers: the page's token, the server's port, the time of day.
    [GeneratedRegex("forgery-token\" content=\"[^\"]*\"|127\\.0\\.0\\.1:\\d+|\\d\\d:\\d\\d(:[\\d.]+Z)?")]
    private static partial Regex Changing();
}
