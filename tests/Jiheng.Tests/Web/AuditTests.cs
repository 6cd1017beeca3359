using System.Net;
using Jiheng.Exchange.Audit;

namespace Jiheng.Tests.Web;

public sealed class AuditTests(TestServer server) : IClassFixture<TestServer>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_people_do_stands_on_the_page_and_can_be_found()
    {
        await server.NewSetAsync("<b>六月</b>");
        var page = await PageAsync("/audit?action=SetCreated");
        Assert.Contains("&lt;b&gt;六月&lt;/b&gt;", page, StringComparison.Ordinal);
        Assert.Contains("本机用户", page, StringComparison.Ordinal);
        Assert.DoesNotContain("添加文件</td>", page, StringComparison.Ordinal);
        Assert.Contains("添加文件</td>", await PageAsync("/audit"), StringComparison.Ordinal);
        Assert.Contains("没有符合条件的记录", await PageAsync("/audit?who=没有这个人"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("?action=nonsense&from=明天&to=32&page=-5")]
    [InlineData("?subject=%27%20OR%201=1")]
    [InlineData("?page=99999999999")]
    public async Task A_question_that_makes_no_sense_is_answered(string query) => Assert.Contains("审计日志", await PageAsync("/audit" + query), StringComparison.Ordinal);

    [Fact]
    public async Task The_downloaded_log_proves_itself()
    {
        using var reader = new StreamReader(await server.Client.GetStreamAsync(new Uri("/audit/download", UriKind.Relative), Cancel));
        var found = AuditVerifier.Verify(reader);
        Assert.Empty(found.Problems);
        Assert.True(found.Count > 4);
    }

    private async Task<string> PageAsync(string address)
    {
        using var answer = await server.Client.GetAsync(new Uri(address, UriKind.Relative), Cancel);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await answer.Content.ReadAsStringAsync(Cancel);
    }
}
