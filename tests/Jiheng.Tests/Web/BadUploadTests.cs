using System.Net;
using System.Text;

namespace Jiheng.Tests.Web;

/// <summary>What people send up by mistake, or on purpose: each gets a sentence, and the server goes on.</summary>
public sealed class BadUploadTests(TestServer server) : IClassFixture<TestServer>
{
    private const string Table = "项目支出绩效目标表\n(2024年度)\n项目名称\t水渠清淤经费\n一级指标\t二级指标\t三级指标\t指标值\n产出指标\t数量指标\t清淤长度\t≥12公里\n";

    [Fact]
    public async Task An_empty_file_is_told_so()
    {
        var (status, said) = await server.SendAsync(await server.NewSetAsync(), "empty.txt", new ByteArrayContent([]));
        Assert.Equal((HttpStatusCode.OK, "文件是空的。请选择有内容的文件。"), (status, said.GetProperty("note").GetString()));
    }

    [Fact]
    public async Task A_file_whose_length_is_too_much_is_refused_before_a_byte_of_it_is_sent()
    {
        var content = new EndlessContent(300L * 1024 * 1024, saysLength: true);
        using var request = new HttpRequestMessage(HttpMethod.Post, await server.NewSetAsync() + "/documents") { Content = content, Headers = { ExpectContinue = true } };
        using var answer = await server.Client.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
        Assert.Contains("超过 64 MB", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Equal(0, content.Sent);
    }

    [Fact]
    public async Task A_file_that_does_not_say_its_length_is_read_up_to_the_limit()
    {
        var set = await server.NewSetAsync();
        var (status, said) = await server.SendAsync(set, "chunks.txt", new EndlessContent(Encoding.UTF8.GetBytes(Table)));
        Assert.Equal((HttpStatusCode.OK, 1), (status, said.GetProperty("forms").GetInt32()));

        (status, said) = await server.SendAsync(set, "endless.txt", new EndlessContent(300L * 1024 * 1024, saysLength: false));
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, status);
        Assert.Contains("超过 64 MB", said.GetProperty("problem").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_million_lines_are_refused_with_what_to_do()
    {
        var lines = new StringBuilder(Table);
        for (var i = 0; i < 1_000_000; i++) lines.Append("产出指标\t数量指标\t清淤长度\t≥12公里\n");
        var content = new ByteArrayContent(Encoding.UTF8.GetBytes(lines.ToString()));
        var (status, said) = await server.SendAsync(await server.NewSetAsync(), "long.txt", content);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, status);
        Assert.Equal("文件有 100 万行，超过 10 万行，没有读取。请按项目拆分后再试。", said.GetProperty("problem").GetString());
    }

    [Fact]
    public async Task Junk_is_told_apart_from_text()
    {
        var junk = new byte[100_000];
        new Random(7).NextBytes(junk);
        var (status, said) = await server.SendAsync(await server.NewSetAsync(), "junk.txt", new ByteArrayContent(junk));
        Assert.Equal((HttpStatusCode.OK, 0), (status, said.GetProperty("forms").GetInt32()));
        Assert.NotEmpty(said.GetProperty("note").GetString()!);
    }

    [Fact]
    public async Task The_same_file_eight_times_at_once_is_one_document()
    {
        var set = await server.NewSetAsync();
        var text = Table.Replace("水渠", "同时", StringComparison.Ordinal);
        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(i => server.SendAsync(set, $"{i}.txt", new StringContent(text))));
        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.OK, answer.Status));
        Assert.Equal(1, answers.Count(answer => !answer.Said.GetProperty("wasThere").GetBoolean()));
        Assert.Single(await server.FormsAsync(set));
    }

    [Fact]
    public async Task A_set_that_is_not_there_is_said()
    {
        var (status, said) = await server.SendAsync("/sets/999999", "x.txt", new StringContent(Table));
        Assert.Equal(HttpStatusCode.NotFound, status);
        Assert.Contains("找不到", said.GetProperty("problem").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_pasted_text_may_be_long()
    {
        using var body = new FormUrlEncodedContent([new("text", Table + new string('长', 5_000_000))]);
        using var answer = await server.Client.PostAsync(new Uri(await server.NewSetAsync() + "/text", UriKind.Relative), body, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }
}
