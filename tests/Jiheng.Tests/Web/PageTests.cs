using System.Net;
using System.Text.RegularExpressions;

namespace Jiheng.Tests.Web;

public sealed partial class PageTests(TestServer server) : IClassFixture<TestServer>
{
    [Theory]
    [InlineData("/")]
    [InlineData("/library")]
    [InlineData("/sets/1")]
    [InlineData("/sets/1/files")]
    [InlineData("/library/files")]
    [InlineData("/bin")]
    [InlineData("/forms/1")]
    [InlineData("/forms/1/report")]
    [InlineData("/sets/1/report")]
    [InlineData("/components")]
    [InlineData("/statistics")]
    [InlineData("/sets/1/statistics")]
    [InlineData("/rules")]
    [InlineData("/rules/FUND-SUM")]
    public async Task Every_page_obeys_its_own_content_policy(string path)
    {
        using var answer = await server.Client.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains("default-src 'none'", answer.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        var page = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.DoesNotMatch(InlineScript(), page);
        Assert.DoesNotMatch(InlineStyle(), page);
        Assert.Contains("lang=\"zh-CN\"", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/forms/999999")]
    [InlineData("/sets/999999")]
    [InlineData("/rules/NO-SUCH-RULE")]
    public async Task What_is_not_there_is_not_found(string path)
    {
        using var answer = await server.Client.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task Files_of_the_page_may_be_kept_for_ever_under_their_address()
    {
        var page = await server.Client.GetStringAsync("/", TestContext.Current.CancellationToken);
        foreach (var file in OwnFile().Matches(page).Select(match => match.Groups[1].Value))
        {
            using var answer = await server.Client.GetAsync(new Uri(file, UriKind.Relative), TestContext.Current.CancellationToken);
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            Assert.Contains("immutable", answer.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Another_name_for_this_machine_gets_no_answer()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/") { Headers = { Host = "evil.example" } };
        using var answer = await server.Client.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public async Task Rules_are_found_by_their_words()
    {
        var page = await server.Client.GetStringAsync("/rules?q=FUND-SUM", TestContext.Current.CancellationToken);
        Assert.Contains("/rules/FUND-SUM", page, StringComparison.Ordinal);
        Assert.DoesNotContain("/rules/NAME-DUPLICATE", page, StringComparison.Ordinal);
        Assert.Contains("没有符合的规则", await server.Client.GetStringAsync("/rules?q=zzzz", TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [GeneratedRegex("<script(?![^>]*\\bsrc=)", RegexOptions.IgnoreCase)]
    private static partial Regex InlineScript();

    [GeneratedRegex("\\sstyle=|<style|\\son[a-z]+=", RegexOptions.IgnoreCase)]
    private static partial Regex InlineStyle();

    [GeneratedRegex("(?:src|href)=\"(/(?:own|lib)/[^\"]+)\"")]
    private static partial Regex OwnFile();
}
