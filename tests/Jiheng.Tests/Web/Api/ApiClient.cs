using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;

namespace Jiheng.Tests.Web.Api;

/// <summary>A program that calls the API: no cookies, no token, no browser's headers.</summary>
internal sealed class ApiClient(TestServer server) : IDisposable
{
    private readonly HttpClient client = new() { BaseAddress = server.Client.BaseAddress };

    public Task<HttpResponseMessage> SendAsync(HttpMethod method, string address, HttpContent? body = null, params (string Name, string Value)[] headers)
    {
        var request = new HttpRequestMessage(method, address) { Content = body };
        foreach (var (name, value) in headers) request.Headers.TryAddWithoutValidation(name, value);
        return client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    public async Task<JsonElement> JsonAsync(HttpMethod method, string address, HttpContent? body = null, HttpStatusCode expected = HttpStatusCode.OK, params (string Name, string Value)[] headers)
    {
        using var answer = await SendAsync(method, address, body, headers);
        var text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.True(answer.StatusCode == expected, $"{method} {address}: {answer.StatusCode} {text}");
        return JsonDocument.Parse(text).RootElement;
    }

    public Task<JsonElement> GetAsync(string address) => JsonAsync(HttpMethod.Get, address);

    /// <summary>Sends what must be refused, and gives the problem back.</summary>
    public async Task<JsonElement> ProblemAsync(HttpStatusCode expected, HttpMethod method, string address, HttpContent? body = null, params (string Name, string Value)[] headers)
    {
        using var answer = await SendAsync(method, address, body, headers);
        Assert.Equal(expected, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        var problem = await answer.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
        Assert.Equal((int)expected, problem.GetProperty("status").GetInt32());
        Assert.Matches(@"\p{IsCJKUnifiedIdeographs}", problem.GetProperty("title").GetString());
        Assert.EndsWith("。", problem.GetProperty("detail").GetString(), StringComparison.Ordinal);
        return problem;
    }

    public static StringContent Json(string text) => new(text, Encoding.UTF8, "application/json");

    public static ByteArrayContent File(string text) => new(Encoding.UTF8.GetBytes(text));

    public void Dispose() => client.Dispose();
}
