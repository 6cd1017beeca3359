using System.Net;

namespace Jiheng.Tests.Web.Api;

public sealed class ApiProblemTests(TestServer server) : IClassFixture<TestServer>, IDisposable
{
    private readonly ApiClient client = new(server);

    [Theory]
    [InlineData("/api")]
    [InlineData("/api/nothing")]
    [InlineData("/api/documents/999999")]
    [InlineData("/api/documents/abc")]
    [InlineData("/api/documents/999999/content")]
    [InlineData("/api/forms/999999")]
    [InlineData("/api/sets/999999")]
    [InlineData("/api/rules/NO-SUCH-RULE")]
    [InlineData("/api/forms?set=999999")]
    [InlineData("/api/statistics?set=999999")]
    public Task What_is_not_there_is_a_problem(string address) => client.ProblemAsync(HttpStatusCode.NotFound, HttpMethod.Get, address);

    [Theory]
    [InlineData("/api/forms?size=501", "500")]
    [InlineData("/api/forms?page=0", "page")]
    [InlineData("/api/forms?page=x", "整数")]
    [InlineData("/api/forms?severity=fatal", "error、warning、hint")]
    [InlineData("/api/forms?kind=SelfEvaluation", "self-evaluation")]
    [InlineData("/api/forms?year=二零", "year")]
    [InlineData("/api/forms?severity=error&severity=hint", "一次")]
    [InlineData("/api/forms?colour=red", "colour")]
    [InlineData("/api/rules?q=x", "没有参数")]
    [InlineData("/api/documents?bin=yes", "true、false")]
    public async Task A_parameter_that_cannot_be_is_refused_with_what_may_be(string address, string words) =>
        Assert.Contains(words, (await client.ProblemAsync(HttpStatusCode.BadRequest, HttpMethod.Get, address)).GetProperty("detail").GetString(), StringComparison.Ordinal);

    [Fact]
    public async Task A_method_that_is_not_offered_is_a_problem() => await client.ProblemAsync(HttpStatusCode.MethodNotAllowed, HttpMethod.Put, "/api/documents/1", ApiClient.Json("{}"));

    [Fact]
    public async Task A_body_of_the_wrong_type_is_a_problem()
    {
        using var body = new StringContent("name=x");
        await client.ProblemAsync(HttpStatusCode.UnsupportedMediaType, HttpMethod.Post, "/api/sets", body);
    }

    [Fact]
    public async Task An_empty_file_is_a_problem() =>
        Assert.Contains("空", (await client.ProblemAsync(HttpStatusCode.BadRequest, HttpMethod.Post, "/api/check", ApiClient.File(""))).GetProperty("detail").GetString(), StringComparison.Ordinal);

    [Fact]
    public async Task A_file_that_is_too_large_is_a_problem()
    {
        using var body = new ByteArrayContent(new byte[(64 * 1024 * 1024) + 1]);
        await client.ProblemAsync(HttpStatusCode.RequestEntityTooLarge, HttpMethod.Post, "/api/documents", body, ("Expect", "100-continue"));
    }

    [Theory]
    [InlineData("cross-site", HttpStatusCode.Forbidden)]
    [InlineData("same-site", HttpStatusCode.Forbidden)]
    [InlineData("none", HttpStatusCode.Forbidden)]
    public Task A_browser_on_another_site_changes_nothing(string site, HttpStatusCode status) =>
        client.ProblemAsync(status, HttpMethod.Delete, "/api/documents/1", headers: ("Sec-Fetch-Site", site));

    [Fact]
    public async Task A_page_of_ours_and_a_program_may_change_things()
    {
        using var page = await client.SendAsync(HttpMethod.Post, "/api/documents/1/restore", headers: ("Sec-Fetch-Site", "same-origin"));
        using var program = await client.SendAsync(HttpMethod.Post, "/api/documents/1/restore");
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (page.StatusCode, program.StatusCode));
    }

    public void Dispose() => client.Dispose();
}
