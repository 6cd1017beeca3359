using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Jiheng.Tests.Exchange.Xlsx;

namespace Jiheng.Tests.Web;

public sealed class DownloadTests(TestServer server) : IClassFixture<TestServer>
{
    [Theory]
    [InlineData("format=xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx")]
    [InlineData("format=csv", "text/csv", "csv")]
    [InlineData("format=csv&part=data", "text/csv", "csv")]
    [InlineData("format=json", "application/json", "json")]
    public async Task A_set_comes_as_a_file_with_its_name_and_the_day(string format, string type, string extension)
    {
        using var answer = await GetAsync($"/sets/1/download?{format}");
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(type, answer.Content.Headers.ContentType!.MediaType);
        var file = answer.Content.Headers.ContentDisposition!;
        Assert.Equal("attachment", file.DispositionType);
        Assert.StartsWith("样例", file.FileNameStar, StringComparison.Ordinal);
        Assert.EndsWith($"{DateTime.Now:yyyy-MM-dd}.{extension}", file.FileNameStar, StringComparison.Ordinal);
        Assert.Matches(@"^""?jiheng-\d{8}\." + extension, file.FileName);
    }

    [Fact]
    public async Task Exactly_the_forms_that_the_filters_leave_are_in_the_file()
    {
        var all = await FormsAsync("/library/download?format=json");
        var erring = await FormsAsync("/library/download?format=json&severity=error");
        var one = await FormsAsync("/sets/1/download?format=json&kind=SelfEvaluation&year=2023");

        Assert.All(erring, form => Assert.Contains(form.GetProperty("findings").EnumerateArray(), finding => finding.GetProperty("severity").GetString() == "error"));
        Assert.InRange(erring.Count, 1, all.Count - 1);
        Assert.Equal(all.Count(form => form.GetProperty("findings").EnumerateArray().Any(finding => finding.GetProperty("severity").GetString() == "error")), erring.Count);
        Assert.NotEmpty(one);
        Assert.All(one, form => Assert.Equal("self-evaluation", form.GetProperty("data").GetProperty("kind").GetString()));
    }

    [Fact]
    public async Task The_workbook_has_no_error_and_a_line_for_each_form()
    {
        using var answer = await GetAsync("/sets/1/download?format=xlsx");
        using var held = new MemoryStream(await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        Assert.Empty(WorkbookReader.Errors(held));
        var forms = await FormsAsync("/sets/1/download?format=json");
        var sheets = WorkbookReader.Read(held);
        Assert.Equal(forms.Count, sheets[0].Rows.Count - 1);
        Assert.Equal(forms.Sum(form => form.GetProperty("findings").GetArrayLength()), sheets[1].Rows.Count - 1);
    }

    [Fact]
    public async Task A_form_is_downloaded_as_it_was_corrected()
    {
        var form = (await server.FormsAsync("/library")).First();
        using var body = new FormUrlEncodedContent([new("kind", "correct"), new("path", "indicators[0].target"), new("before", ""), new("after", "≥87654321次")]);
        using var said = await server.Client.PostAsync(new Uri(form + "/fields", UriKind.Relative), body, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, said.StatusCode);

        Assert.Contains("87654321", await server.Client.GetStringAsync(form + "/download?format=csv&part=data", TestContext.Current.CancellationToken), StringComparison.Ordinal);
        var json = Assert.Single(await FormsAsync(form + "/download?format=json"));
        Assert.Equal("≥87654321次", json.GetProperty("data").GetProperty("indicators")[0].GetProperty("target").GetProperty("text").GetString());
        Assert.Equal("indicators[0].target", json.GetProperty("corrections")[0].GetProperty("field").GetString());
    }

    [Theory]
    [InlineData("/library/download")]
    [InlineData("/library/download?format=doc")]
    [InlineData("/library/download?format=xlsx&part=data")]
    [InlineData("/sets/1/download?format=")]
    public async Task An_unknown_format_is_refused_with_those_there_are(string address)
    {
        using var answer = await GetAsync(address);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        var text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Contains("没有这种下载格式", text, StringComparison.Ordinal);
        Assert.Contains("format=xlsx", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/sets/999/download?format=csv")]
    [InlineData("/forms/999/download?format=csv")]
    public async Task What_is_not_there_is_not_found(string address)
    {
        using var answer = await GetAsync(address);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Theory]
    [InlineData("/sets/1?severity=error", "/sets/1/download?severity=error&amp;format=xlsx")]
    [InlineData("/library?page=1&q=%E7%BB%8F%E8%B4%B9", "/library/download?q=%E7%BB%8F%E8%B4%B9&amp;format=csv&amp;part=data")]
    [InlineData("/forms/1", "/forms/1/download?format=json")]
    public async Task The_menu_carries_the_filters_of_the_list(string page, string link) =>
        Assert.Contains($"href=\"{link}\"", await server.Client.GetStringAsync(page, TestContext.Current.CancellationToken), StringComparison.Ordinal);

    private async Task<List<JsonElement>> FormsAsync(string address)
    {
        using var answer = await GetAsync(address);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return [.. (await answer.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken)).GetProperty("forms").EnumerateArray()];
    }

    private Task<HttpResponseMessage> GetAsync(string address) => server.Client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
}
