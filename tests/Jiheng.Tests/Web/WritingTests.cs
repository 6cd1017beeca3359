using System.Net;
using System.Text.RegularExpressions;
using Jiheng.Forms.Layouts;
using Jiheng.Forms.Reading;
using Jiheng.Tests.Web.Api;

namespace Jiheng.Tests.Web;

/// <summary>Forms and documents that people take away: in other formats, in other layouts, with remarks, and empty.</summary>
public sealed partial class WritingTests(TestServer server) : IClassFixture<TestServer>
{
    [Theory]
    [InlineData("docx", "docx")]
    [InlineData("xlsx", "xlsx")]
    [InlineData("html", "html")]
    [InlineData("ofd", "ofd")]
    public async Task A_form_goes_out_in_each_format_and_reads_back_as_it_was(string format, string read)
    {
        var (_, form, _) = await PutAsync("self-evaluation-2023-first.docx");
        var (name, content) = await FileAsync($"/api{form}/document?format={format}");
        Assert.EndsWith("." + format, name, StringComparison.Ordinal);
        var back = DocumentReader.Read(name, content);
        Assert.Equal(read, back.Format);
        var original = DocumentReader.Read("a.docx", Samples.Bytes("self-evaluation-2023-first.docx")).Forms[0];
        Assert.Equal(original.AllIndicators.Select(row => (row.Name, row.Target?.Text)), Assert.Single(back.Forms).AllIndicators.Select(row => (row.Name, row.Target?.Text)));
    }

    [Fact]
    public async Task A_set_goes_out_as_one_document()
    {
        var (set, _, _) = await PutAsync("targets-2023.docx");
        var (name, content) = await FileAsync(set + "/download?format=docx&part=forms");
        Assert.Contains("绩效表", name, StringComparison.Ordinal);
        Assert.Equal((await server.FormsAsync(set)).Length, DocumentReader.Read(name, content).Forms.Count);
    }

    [Fact]
    public async Task What_a_layout_has_no_place_for_is_said_before_the_download()
    {
        var (_, form, _) = await PutAsync("self-evaluation-2023-first.docx");
        var choice = WebUtility.HtmlDecode(await GetAsync(form + "/layouts"));
        Assert.All(LayoutCatalogue.Drawn, layout => Assert.Contains($"?layout={layout.Code}#chosen", choice, StringComparison.Ordinal));
        Assert.DoesNotContain("/document?", choice, StringComparison.Ordinal);

        using var client = new ApiClient(server);
        var losses = (await client.GetAsync($"/api{form}/layouts")).EnumerateArray().ToDictionary(each => each.GetProperty("layout").GetProperty("layout").GetString()!, each => each.GetProperty("losses").EnumerateArray().ToList());
        var lossy = losses.First(each => each.Value.Count > 0);
        var page = WebUtility.HtmlDecode(await GetAsync($"{form}/layouts?layout={lossy.Key}"));
        Assert.Contains($"有 {lossy.Value.Count} 项内容在新表样里没有栏目", page, StringComparison.Ordinal);
        Assert.All(lossy.Value, loss => Assert.Contains($"<b>{loss.GetProperty("label").GetString()}</b>", page, StringComparison.Ordinal));
        Assert.Contains($"format=xlsx&layout={lossy.Key}", page, StringComparison.Ordinal);

        var (_, content) = await FileAsync($"/api{form}/document?format=docx&layout={lossy.Key}");
        Assert.Equal(lossy.Key, Assert.Single(DocumentReader.Read("a.docx", content).Forms).Layout);
    }

    [Theory]
    [InlineData("self-evaluation-2023-first.docx", "（批注）.docx")]
    [InlineData("self-evaluation-2023-first.xlsx", "（批注）.xlsx")]
    [InlineData("self-evaluation-2023-first.html", "（核对意见）.docx")]
    public async Task A_reviewed_copy_holds_the_findings_that_the_page_shows(string sample, string ending)
    {
        var (_, form, document) = await PutAsync(sample);
        var (name, content) = await FileAsync($"/api/documents/{document}/reviewed");
        Assert.Equal(Path.GetFileNameWithoutExtension(sample) + ending, name);
        var text = string.Concat(Packed(content));
        var messages = Message().Matches(WebUtility.HtmlDecode(await GetAsync(form))).Select(match => match.Groups[1].Value).ToList();
        Assert.NotEmpty(messages);
        Assert.All(messages, message => Assert.Contains(message, text, StringComparison.Ordinal));

        var page = await GetAsync("/library/files");
        Assert.Contains($"/api/documents/{document}/reviewed", page, StringComparison.Ordinal);
        Assert.Contains($"/api/documents/{document}/content", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_correction_is_in_the_reviewed_copy()
    {
        var (_, form, document) = await PutAsync("self-evaluation-2023-first.xlsx");
        using var body = new FormUrlEncodedContent([new("kind", "correct"), new("path", "indicators[0].score"), new("before", ""), new("after", "87654")]);
        using var said = await server.Client.PostAsync(new Uri(form + "/fields", UriKind.Relative), body, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, said.StatusCode);
        Assert.Contains("87654", string.Concat(Packed((await FileAsync($"/api/documents/{document}/reviewed")).Content)), StringComparison.Ordinal);
        Assert.Contains("87654", string.Concat(Packed((await FileAsync($"/api{form}/document?format=xlsx")).Content)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_layout_has_an_empty_form_that_is_read_as_that_layout()
    {
        var page = await GetAsync("/templates");
        using var client = new ApiClient(server);
        var layouts = (await client.GetAsync("/api/layouts")).EnumerateArray().ToList();
        Assert.Equal(LayoutCatalogue.Drawn.Count, layouts.Count);
        foreach (var code in layouts.Select(layout => layout.GetProperty("layout").GetString()!))
        {
            Assert.Contains($"/api/layouts/{code}/template?format=docx", page, StringComparison.Ordinal);
            var (name, content) = await FileAsync($"/api/layouts/{code}/template?format=xlsx&year=2026");
            Assert.EndsWith("（空表）.xlsx", name, StringComparison.Ordinal);
            Assert.NotEmpty(DocumentReader.Read(name, content).Format);
        }

        Assert.Contains("href=\"/templates\"", await GetAsync("/"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(HttpStatusCode.NotFound, "/api/forms/99999/document")]
    [InlineData(HttpStatusCode.NotFound, "/api/forms/99999/layouts")]
    [InlineData(HttpStatusCode.BadRequest, "/api/forms/1/document?format=doc")]
    [InlineData(HttpStatusCode.BadRequest, "/api/forms/1/document?layout=no-such-layout")]
    [InlineData(HttpStatusCode.NotFound, "/api/documents/99999/reviewed")]
    [InlineData(HttpStatusCode.NotFound, "/api/layouts/no-such-layout/template")]
    [InlineData(HttpStatusCode.BadRequest, "/api/layouts/mof-2020-self-evaluation/template?year=12")]
    public async Task What_cannot_be_written_is_a_problem(HttpStatusCode expected, string address)
    {
        using var client = new ApiClient(server);
        await client.ProblemAsync(expected, HttpMethod.Get, address);
    }

    [Fact]
    public async Task Pages_of_what_is_not_there_are_not_found()
    {
        using var missing = await server.Client.GetAsync(new Uri("/forms/99999/layouts", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.NotFound, missing.StatusCode);
        Assert.Contains("还没有选表样", await GetAsync("/forms/1/layouts?layout=no-such-layout"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_document_without_a_form_has_no_remarks()
    {
        var set = await server.NewSetAsync();
        await server.SendAsync(set, "notice.txt", new StringContent("关于报送材料的通知，第二号"));
        var page = await GetAsync(set + "/files");
        var document = Document().Match(page).Groups[1].Value;
        Assert.DoesNotContain("/reviewed", page, StringComparison.Ordinal);
        using var client = new ApiClient(server);
        await client.ProblemAsync(HttpStatusCode.NotFound, HttpMethod.Get, $"/api/documents/{document}/reviewed");
    }

    private async Task<(string Set, string Form, string Document)> PutAsync(string sample)
    {
        var set = await server.NewSetAsync();
        var (status, _) = await server.SendAsync(set, sample, new ByteArrayContent(Samples.Bytes(sample)));
        Assert.Equal(HttpStatusCode.OK, status);
        return (set, (await server.FormsAsync(set)).First(), Document().Match(await GetAsync(set + "/files")).Groups[1].Value);
    }

    private Task<string> GetAsync(string address) => server.Client.GetStringAsync(address, TestContext.Current.CancellationToken);

    private async Task<(string Name, byte[] Content)> FileAsync(string address)
    {
        using var answer = await server.Client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.True(answer.StatusCode == HttpStatusCode.OK, $"{address}: {answer.StatusCode}");
        Assert.Equal("attachment", answer.Content.Headers.ContentDisposition!.DispositionType);
        return (answer.Content.Headers.ContentDisposition.FileNameStar!, await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
    }

    private static IEnumerable<string> Packed(byte[] package)
    {
        using var zip = new System.IO.Compression.ZipArchive(new MemoryStream(package));
        foreach (var entry in zip.Entries.Where(entry => entry.FullName.EndsWith(".xml", StringComparison.Ordinal)))
        {
            using var reader = new StreamReader(entry.Open());
            yield return WebUtility.HtmlDecode(reader.ReadToEnd());
        }
    }

    [GeneratedRegex("/api/documents/(\\d+)/content")]
    private static partial Regex Document();

    [GeneratedRegex("<p class=\"finding-message\">([^<]+)</p>")]
    private static partial Regex Message();
}
