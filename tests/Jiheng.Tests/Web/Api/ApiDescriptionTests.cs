using System.Net;
using System.Text.RegularExpressions;
using Jiheng.Tests.Cli;
using Jiheng.Web.Hosting;
using Microsoft.AspNetCore.Routing;

namespace Jiheng.Tests.Web.Api;

public sealed partial class ApiDescriptionTests(TestServer server) : IClassFixture<TestServer>
{
    [Fact]
    public async Task Every_route_of_the_api_is_described()
    {
        using var client = new ApiClient(server);
        var paths = (await client.GetAsync("/api/openapi.json")).GetProperty("paths");
        Assert.All(paths.EnumerateObject(), path => Assert.StartsWith("/api/", path.Name, StringComparison.Ordinal));
        foreach (var (method, path) in await RoutesAsync())
        {
            Assert.True(paths.TryGetProperty(path, out var item), $"{path} is missing.");
            Assert.True(item.TryGetProperty(method, out var operation), $"{method} {path} is missing.");
            Assert.Matches(@"\p{IsCJKUnifiedIdeographs}", operation.GetProperty("summary").GetString());
            if (operation.TryGetProperty("parameters", out var parameters))
            {
                foreach (var parameter in parameters.EnumerateArray()) Assert.Matches(@"\p{IsCJKUnifiedIdeographs}", parameter.GetProperty("description").GetString());
            }

            var answers = operation.GetProperty("responses").EnumerateObject().ToList();
            Assert.Contains(answers, answer => answer.Name.StartsWith('2'));
            Assert.All(answers.Where(answer => answer.Name[0] is '4' or '5'), answer => Assert.True(answer.Value.GetProperty("content").TryGetProperty("application/problem+json", out _)));
            Assert.Contains(answers, answer => answer.Name == "400");
        }
    }

    [Fact]
    public async Task Every_description_answers()
    {
        using var client = new ApiClient(server);
        var paths = (await client.GetAsync("/api/openapi.json")).GetProperty("paths");
        var called = 0;
        foreach (var path in paths.EnumerateObject().Where(path => path.Value.TryGetProperty("get", out _)))
        {
            var address = path.Name.Replace("{id}", "1", StringComparison.Ordinal).Replace("{code}", "FUND-SUM", StringComparison.Ordinal).Replace("{layout}", "dalian-target", StringComparison.Ordinal);
            using var answer = await client.SendAsync(HttpMethod.Get, address);
            Assert.True(answer.StatusCode == HttpStatusCode.OK, $"{address}: {answer.StatusCode}");
            called++;
        }

        Assert.InRange(called, 9, 100);
    }

    [Fact]
    public async Task Parameters_in_the_description_are_those_that_are_checked()
    {
        using var client = new ApiClient(server);
        var names = (await client.GetAsync("/api/openapi.json")).GetProperty("paths").GetProperty("/api/forms").GetProperty("get").GetProperty("parameters")
            .EnumerateArray().Select(parameter => parameter.GetProperty("name").GetString()).ToList();
        Assert.Equal(["q", "severity", "also", "rule", "unit", "kind", "year", "document", "copy", "score", "set", "order", "page", "size", "facets"], names);
        var problem = await client.ProblemAsync(HttpStatusCode.BadRequest, HttpMethod.Get, "/api/forms?serverity=error");
        Assert.Contains("serverity", problem.GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    /// <summary>The route table of a server that was put together but not started.</summary>
    private static async Task<List<(string Method, string Path)>> RoutesAsync()
    {
        using var folder = new TemporaryFolder();
        await using var app = await JihengWeb.BuildAsync(new WebOptions(folder["data"], 0, "test"), TestContext.Current.CancellationToken);
        List<(string, string)> routes =
        [
            .. ((IEndpointRouteBuilder)app).DataSources.SelectMany(source => source.Endpoints).OfType<RouteEndpoint>()
                .Where(endpoint => endpoint.RoutePattern.RawText is { } pattern && pattern.StartsWith("/api/", StringComparison.Ordinal) && !pattern.EndsWith("openapi.json", StringComparison.Ordinal))
                .SelectMany(endpoint => endpoint.Metadata.GetMetadata<HttpMethodMetadata>()!.HttpMethods
                    .Select(method => (method.ToLowerInvariant(), Constraint().Replace(endpoint.RoutePattern.RawText!, "")))),
        ];
        Assert.InRange(routes.Count, 20, 200);
        return routes;
    }

    [GeneratedRegex(":long")]
    private static partial Regex Constraint();
}
