using System.Net;
using System.Text.Json;
using Jiheng.Tests.Cli;

namespace Jiheng.Tests.Web.Api;

public sealed class ApiTests(TestServer server) : IClassFixture<TestServer>, IDisposable
{
    private const string Table = "项目支出绩效目标表\n(2024年度)\n项目名称\t{0}经费\n一级指标\t二级指标\t三级指标\t指标值\n产出指标\t数量指标\t清淤长度\t≥12公里\n";
    private readonly ApiClient client = new(server);

    [Fact]
    public async Task Check_says_what_the_command_line_says_and_keeps_nothing()
    {
        var before = (await client.GetAsync("/api/documents")).GetProperty("total").GetInt32();
        var sample = Checkout.Sample("self-evaluation-2023.txt");
        var answer = await client.JsonAsync(HttpMethod.Post, "/api/check?ledger=true", new ByteArrayContent(await File.ReadAllBytesAsync(sample, TestContext.Current.CancellationToken)), headers: ("X-File-Name", Uri.EscapeDataString("表.txt")));

        Same(CommandLine.Run("read", sample, "--json"), answer, "documents");
        Same(CommandLine.Run("check", sample, "--json", "--ledger"), answer, "findings", "notCheckable", "ledger", "diagnostics", "summary");
        Same(CommandLine.Run("score", sample, "--json"), answer, "evaluations");
        Assert.Equal(before, (await client.GetAsync("/api/documents")).GetProperty("total").GetInt32());

        void Same(Outcome run, JsonElement given, params string[] names)
        {
            var expected = JsonDocument.Parse(run.Output.Replace(JsonSerializer.Serialize(sample), "\"表.txt\"", StringComparison.Ordinal)).RootElement;
            foreach (var name in names) Assert.True(JsonElement.DeepEquals(expected.GetProperty(name), given.GetProperty(name)), name);
        }
    }

    [Fact]
    public async Task A_document_is_kept_found_again_deleted_and_restored()
    {
        using var added = await client.SendAsync(HttpMethod.Post, "/api/documents", ApiClient.File(Form("水库")), ("X-File-Name", Uri.EscapeDataString("水库.txt")));
        Assert.Equal(HttpStatusCode.Created, added.StatusCode);
        var location = added.Headers.Location!.ToString();
        var document = await client.GetAsync(location);
        Assert.Equal("水库.txt", document.GetProperty("file").GetString());
        Assert.Equal(1, document.GetProperty("forms").GetArrayLength());

        using var again = await client.SendAsync(HttpMethod.Post, "/api/documents", ApiClient.File(Form("水库")));
        Assert.Equal((HttpStatusCode.OK, location), (again.StatusCode, again.Headers.Location!.ToString()));

        using var content = await client.SendAsync(HttpMethod.Get, location + "/content");
        Assert.Equal(Form("水库"), await content.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));

        using var deleted = await client.SendAsync(HttpMethod.Delete, location);
        Assert.Equal(HttpStatusCode.NoContent, deleted.StatusCode);
        await client.ProblemAsync(HttpStatusCode.NotFound, HttpMethod.Get, location);
        Assert.Contains((await client.GetAsync("/api/documents?bin=true")).GetProperty("items").EnumerateArray(), item => item.GetProperty("file").GetString() == "水库.txt");
        await client.JsonAsync(HttpMethod.Post, location + "/restore");
        await client.GetAsync(location);
    }

    [Fact]
    public async Task Forms_are_listed_by_the_filters_of_the_pages()
    {
        var all = await client.GetAsync("/api/forms?facets=true");
        var self = await client.GetAsync("/api/forms?kind=self-evaluation&size=2&page=2&order=unit");
        var facet = all.GetProperty("facets").GetProperty("kinds").EnumerateArray().Single(kind => kind.GetProperty("value").GetString() == "self-evaluation").GetProperty("forms").GetInt32();
        Assert.Equal(facet, self.GetProperty("total").GetInt32());
        Assert.Equal(2, self.GetProperty("items").GetArrayLength());
        Assert.All(self.GetProperty("items").EnumerateArray(), form => Assert.Equal("self-evaluation", form.GetProperty("kind").GetString()));
        var differing = await client.GetAsync("/api/forms?score=different&size=500");
        Assert.NotEqual(0, differing.GetProperty("total").GetInt32());
        Assert.All(differing.GetProperty("items").EnumerateArray(), form => Assert.NotEqual(form.GetProperty("printedTotal").GetDecimal(), form.GetProperty("computedTotal").GetDecimal()));
        Assert.Equal(0, (await client.GetAsync("/api/forms?page=100000000&size=500")).GetProperty("items").GetArrayLength());
    }

    [Fact]
    public async Task A_form_is_corrected_checked_again_and_the_correction_taken_back()
    {
        var id = (await client.GetAsync("/api/forms?order=document")).GetProperty("items")[0].GetProperty("id").GetInt64();
        var before = await client.GetAsync($"/api/forms/{id}");
        var old = Target(before);
        var revision = before.GetProperty("revision").GetInt32();

        using var body = ApiClient.Json(JsonSerializer.Serialize(new { kind = "correct", field = "indicators[0].target", after = "≥4321次", revision }));
        var said = await client.JsonAsync(HttpMethod.Post, $"/api/forms/{id}/corrections", body, HttpStatusCode.Created);
        Assert.Equal("≥4321次", Target(said));
        var correction = said.GetProperty("corrections").EnumerateArray().Last();
        Assert.Equal(old, correction.GetProperty("before").GetString());

        using var stale = ApiClient.Json(JsonSerializer.Serialize(new { kind = "correct", field = "indicators[0].target", after = "≥1次", revision }));
        await client.ProblemAsync(HttpStatusCode.Conflict, HttpMethod.Post, $"/api/forms/{id}/corrections", stale);

        var address = $"/api/forms/{id}/corrections/{correction.GetProperty("id").GetInt64()}";
        Assert.Equal(old, Target(await client.JsonAsync(HttpMethod.Delete, address)));
        await client.ProblemAsync(HttpStatusCode.NotFound, HttpMethod.Delete, address);

        static string Target(JsonElement form) => form.GetProperty("data").GetProperty("indicators")[0].GetProperty("target").GetProperty("text").GetString()!;
    }

    [Theory]
    [InlineData("""{"kind":"correct","field":"fiscalYear","after":"明年"}""", HttpStatusCode.UnprocessableEntity, "不是年度")]
    [InlineData("""{"kind":"correct","field":"nothing","after":"x"}""", HttpStatusCode.UnprocessableEntity, "不能在这里更正")]
    [InlineData("""{"kind":"delete","field":"title","after":"x"}""", HttpStatusCode.BadRequest, "kind")]
    [InlineData("""{"kind":"correct"}""", HttpStatusCode.BadRequest, "field")]
    [InlineData("""{"kind":""", HttpStatusCode.BadRequest, "JSON")]
    [InlineData("", HttpStatusCode.BadRequest, "JSON")]
    public async Task What_cannot_be_said_of_a_form_is_refused(string body, HttpStatusCode status, string words)
    {
        using var content = ApiClient.Json(body);
        var problem = await client.ProblemAsync(status, HttpMethod.Post, "/api/forms/1/corrections", content);
        Assert.Contains(words, problem.GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_set_is_made_changed_deleted_and_restored()
    {
        using var made = ApiClient.Json("""{"name":"第一批","documents":[1,2]}""");
        var set = await client.JsonAsync(HttpMethod.Post, "/api/sets", made, HttpStatusCode.Created);
        var address = $"/api/sets/{set.GetProperty("id").GetInt64()}";
        Assert.Equal(2, set.GetProperty("documents").GetInt32());
        Assert.Equal("/sets/" + set.GetProperty("id").GetInt64(), set.GetProperty("url").GetString());

        var changed = await PatchAsync("""{"name":"第二批","remove":[1],"add":[3],"filter":"?severity=error"}""");
        Assert.Equal(("第二批", 2, "?severity=error"), (changed.GetProperty("name").GetString(), changed.GetProperty("documents").GetInt32(), changed.GetProperty("filter").GetString()));
        Assert.Equal("?severity=error", (await PatchAsync("""{"name":"第三批"}""")).GetProperty("filter").GetString());
        Assert.Equal(JsonValueKind.Null, (await PatchAsync("""{"filter":null}""")).GetProperty("filter").ValueKind);
        Assert.Equal(2, (await client.GetAsync($"/api/documents?set={set.GetProperty("id")}")).GetProperty("total").GetInt32());

        using var deleted = await client.SendAsync(HttpMethod.Delete, address);
        Assert.Equal(HttpStatusCode.NoContent, deleted.StatusCode);
        await client.ProblemAsync(HttpStatusCode.NotFound, HttpMethod.Get, address);
        Assert.Equal("第三批", (await client.JsonAsync(HttpMethod.Post, address + "/restore")).GetProperty("name").GetString());

        async Task<JsonElement> PatchAsync(string body)
        {
            using var content = ApiClient.Json(body);
            return await client.JsonAsync(HttpMethod.Patch, address, content);
        }
    }

    [Fact]
    public async Task A_set_is_made_of_what_a_filter_leaves()
    {
        using var made = ApiClient.Json("""{"name":"自评","filter":"?kind=SelfEvaluation"}""");
        var set = await client.JsonAsync(HttpMethod.Post, "/api/sets", made, HttpStatusCode.Created);
        Assert.Equal(1, set.GetProperty("documents").GetInt32());
        Assert.Equal("?kind=SelfEvaluation", set.GetProperty("filter").GetString());
    }

    [Fact]
    public async Task Rules_and_statistics_tell_what_there_is()
    {
        Assert.True(JsonElement.DeepEquals(JsonDocument.Parse(CommandLine.Run("rules", "--json").Output).RootElement, await client.GetAsync("/api/rules")));
        Assert.Equal("FUND-SUM", (await client.GetAsync("/api/rules/FUND-SUM")).GetProperty("code").GetString());
        var statistics = await client.GetAsync("/api/statistics?set=1");
        var forms = await client.GetAsync("/api/forms?set=1&size=500");
        Assert.Equal(forms.GetProperty("total").GetInt32(), statistics.GetProperty("totals").GetProperty("forms").GetInt32());
        Assert.Equal(forms.GetProperty("items").EnumerateArray().Sum(form => form.GetProperty("errors").GetInt32()), statistics.GetProperty("totals").GetProperty("errors").GetInt32());
    }

    public void Dispose() => client.Dispose();

    private static string Form(string name) => Table.Replace("{0}", name, StringComparison.Ordinal);
}
