using System.Net;

namespace Jiheng.Tests.Web;

public sealed class ProblemPageTests(TestServer server) : IClassFixture<TestServer>
{
    [Theory]
    [InlineData("/no-such-page")]
    [InlineData("/forms/999999")]
    [InlineData("/sets/999999")]
    [InlineData("/rules/NO-SUCH-RULE")]
    public async Task What_is_not_there_has_a_page_with_a_way_on(string path)
    {
        var (status, text) = await GetAsync(path, "text/html,application/xhtml+xml");
        Assert.Equal(HttpStatusCode.NotFound, status);
        Assert.Contains("没有这一页", text, StringComparison.Ordinal);
        Assert.Contains("href=\"/library\"", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_script_gets_a_sentence_and_a_program_problem_details()
    {
        Assert.Equal((HttpStatusCode.NotFound, "找不到要看的内容：它可能已被删除，或者地址不完整。"), await GetAsync("/forms/999999/source", "*/*"));
        var (status, text) = await GetAsync("/api/nothing-here", "*/*");
        Assert.Equal(HttpStatusCode.NotFound, status);
        Assert.Contains("\"status\":404", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_that_went_away_meanwhile_is_said_in_a_sentence()
    {
        using var body = new FormUrlEncodedContent([new("kind", "correct"), new("path", "projectName"), new("after", "x")]);
        using var answer = await server.Client.PostAsync(new Uri("/forms/999999/fields", UriKind.Relative), body, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.StartsWith("找不到", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    private async Task<(HttpStatusCode Status, string Text)> GetAsync(string path, string accept)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path) { Headers = { { "Accept", accept } } };
        using var answer = await server.Client.SendAsync(request, TestContext.Current.CancellationToken);
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }
}
