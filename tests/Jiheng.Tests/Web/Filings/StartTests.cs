using System.Net;
using System.Net.Http.Json;
using System.Text;
using Jiheng.Forms.Editing.Drafts;
using Jiheng.Tests.Storage.Filings;

namespace Jiheng.Tests.Web.Filings;

public sealed class StartTests(TestServer server) : IClassFixture<TestServer>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("self-evaluation-2023.docx")]
    [InlineData("self-evaluation-2023.xlsx")]
    [InlineData("self-evaluation-2023-first.pdf")]
    public async Task A_document_is_read_compared_and_put_in_and_one_undo_takes_it_back(string file)
    {
        var id = await OpenFilings.BeginAsync(server);
        var before = await OpenFilings.DraftAsync(server, id);
        var (status, url) = await ListFiles.SendAsync(server, $"/filings/{id}/start", file, new ByteArrayContent(Samples.Bytes(file)));
        Assert.Equal(HttpStatusCode.OK, status);
        var page = await PageAsync(url);
        Assert.Contains("会改动", page, StringComparison.Ordinal);
        Assert.Contains("（文件里是“新闻宣传专项经费”）", page, StringComparison.Ordinal);
        Assert.Equal(DraftJson.Write(before), DraftJson.Write(await OpenFilings.DraftAsync(server, id)));
        var taken = await ListFiles.PostAsync(server, url, ("seen", "0"), ("form", "0"));
        Assert.Contains("已填入。不合适的，按“撤销”", taken.Page, StringComparison.Ordinal);
        var draft = await OpenFilings.DraftAsync(server, id);
        Assert.Equal(("建立公众号", before.Form.Project.Name, 2027, "mof-2020-self-evaluation"), (draft.Form.Indicators[0].Name, draft.Form.Project.Name, draft.Form.FiscalYear, draft.Form.Layout));
        using var undone = await server.Client.PostAsync(new Uri($"/filings/{id}/edits/undo?seen=1", UriKind.Relative), null, Cancel);
        Assert.Equal(DraftJson.Write(before), DraftJson.Write(await OpenFilings.DraftAsync(server, id)));
    }

    [Fact]
    public async Task Of_several_forms_one_is_chosen()
    {
        var id = await OpenFilings.BeginAsync(server);
        var (_, url) = await ListFiles.SendAsync(server, $"/filings/{id}/start", "自评.docx", new ByteArrayContent(Samples.Bytes("self-evaluation-2023.docx")));
        var second = await PageAsync(url + "?form=1");
        Assert.Contains("?form=2", second, StringComparison.Ordinal);
        await ListFiles.PostAsync(server, url, ("seen", "0"), ("form", "1"));
        Assert.Contains((await OpenFilings.DraftAsync(server, id)).Form.Indicators[0].Name, second, StringComparison.Ordinal);
        Assert.NotEqual("建立公众号", (await OpenFilings.DraftAsync(server, id)).Form.Indicators[0].Name);
    }

    [Fact]
    public async Task What_somebody_wrote_meanwhile_is_not_overwritten_unseen()
    {
        var id = await OpenFilings.BeginAsync(server);
        var (_, url) = await ListFiles.SendAsync(server, $"/filings/{id}/start", "自评.docx", new ByteArrayContent(Samples.Bytes("self-evaluation-2023.docx")));
        await WriteAsync(id, "别人写的目标");
        var (status, page, _) = await ListFiles.PostAsync(server, url, ("seen", "0"), ("form", "0"));
        Assert.Equal(HttpStatusCode.Conflict, status);
        Assert.Contains("别人写的目标", page, StringComparison.Ordinal);
        Assert.Equal("别人写的目标", (await OpenFilings.DraftAsync(server, id)).Form.Goals.Annual);
        Assert.Equal(HttpStatusCode.OK, (await ListFiles.PostAsync(server, url, ("seen", "1"), ("form", "0"))).Status);
    }

    [Fact]
    public async Task A_file_that_holds_no_form_or_is_none_is_told_in_a_sentence()
    {
        var id = await OpenFilings.BeginAsync(server);
        var (_, url) = await ListFiles.SendAsync(server, $"/filings/{id}/start", "通知.txt", new ByteArrayContent(Encoding.UTF8.GetBytes("关于报送材料的通知")));
        Assert.Contains("没有找到能填入的表", await PageAsync(url), StringComparison.Ordinal);
        var (status, said) = await ListFiles.SendAsync(server, $"/filings/{id}/start", "空.docx", new ByteArrayContent([]));
        Assert.Equal((HttpStatusCode.BadRequest, "文件是空的。请选择有内容的文件。"), (status, said));
        using var gone = await server.Client.GetAsync(new Uri($"/filings/{id}/start/file/nowhere", UriKind.Relative), Cancel);
        Assert.Equal(HttpStatusCode.NotFound, gone.StatusCode);
        Assert.Contains("请重新选择文件", WebUtility.HtmlDecode(await gone.Content.ReadAsStringAsync(Cancel)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_filing_is_found_by_its_project_compared_and_copied_without_its_results()
    {
        var other = await OpenFilings.BeginAsync(server, "mof-2015-declaration", draft => draft with { Form = draft.Form with { Indicators = FiledCounty.Form("维修校舍面积").Indicators } });
        var id = await OpenFilings.BeginAsync(server, "mof-2015-declaration");
        await using var library = await server.LibraryAsync();
        var name = (await library.Filings.FindAsync(other, Cancel))!.ProjectName;
        var list = await PageAsync($"/filings/{id}/start?q={Uri.EscapeDataString(name)}");
        Assert.Contains($"/filings/{id}/start/from/{other}\"", list, StringComparison.Ordinal);
        Assert.DoesNotContain($"/filings/{id}/start/from/{id}\"", list, StringComparison.Ordinal);
        Assert.Contains("维修校舍面积", await PageAsync($"/filings/{id}/start/from/{other}"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await ListFiles.PostAsync(server, $"/filings/{id}/start/from/{other}", ("seen", "0"))).Status);
        Assert.Equal("维修校舍面积", (await OpenFilings.DraftAsync(server, id)).Form.Indicators[0].Name);
        using var itself = await server.Client.GetAsync(new Uri($"/filings/{id}/start/from/{id}", UriKind.Relative), Cancel);
        Assert.Equal(HttpStatusCode.NotFound, itself.StatusCode);
    }

    private async Task WriteAsync(long id, string goal)
    {
        using var answer = await server.Client.PostAsJsonAsync(new Uri($"/filings/{id}/edits", UriKind.Relative), new { seen = 0, key = "k", edits = new[] { new { kind = "set", path = "goals.annual", before = "", after = goal } } }, Cancel);
        answer.EnsureSuccessStatusCode();
    }

    private async Task<string> PageAsync(string address) => WebUtility.HtmlDecode(await server.Client.GetStringAsync(new Uri(address, UriKind.Relative), Cancel));
}
