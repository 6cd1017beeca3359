using System.IO.Compression;
using System.Net;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Jiheng.Tests.Web.Filings;

namespace Jiheng.Tests.Web.Lists;

public sealed partial class ArrangedListTests(FilingTown town) : IClassFixture<FilingTown>
{
    private static readonly XNamespace Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Chosen_columns_stay_until_others_are_chosen()
    {
        await town.BeginAsync();
        using var clerk = await town.Site.EnterAsync("clerk-school");
        Assert.Contains("最近变动", Heads((await clerk.GetAsync("/filings")).Page));
        Assert.Equal("/filings?also=errors", (await clerk.PostAsync("/lists/filings/columns", "/filings", ("query", "?also=errors&page=7&evil=1"), ("column", "errors"), ("column", "code"), ("column", "无此列"))).To);
        Assert.Equal(["项目", "项目编码", "错误"], Heads((await clerk.GetAsync("/filings")).Page));
        using var clinic = await town.Site.EnterAsync("reviewer-education");
        Assert.Contains("最近变动", Heads((await clinic.GetAsync("/filings")).Page));
        Assert.Equal("/filings?view=0", (await clerk.PostAsync("/lists/filings/columns", "/filings", ("query", ""), ("usual", "1"), ("column", "code"))).To);
        Assert.Contains("最近变动", Heads((await clerk.GetAsync("/filings")).Page));
    }

    [Fact]
    public async Task A_saved_view_opens_the_list_with_its_filters_and_columns_and_is_renamed_and_deleted()
    {
        await town.BeginAsync();
        using var clerk = await town.Site.EnterAsync("reviewer-education");
        var saved = await clerk.PostAsync("/lists/filings/views", "/filings", ("name", "草稿 <b>"), ("query", "?state=Draft&order=Amount&page=3"), ("columns", "project,amount"), ("default", "1"));
        Assert.Equal(HttpStatusCode.SeeOther, saved.Status);
        Assert.StartsWith("/filings?state=Draft&order=Amount&view=", saved.To);
        Assert.Equal(saved.To, (await clerk.GetAsync("/filings")).To);
        var page = (await clerk.GetAsync(saved.To!)).Page;
        Assert.Equal(["项目", "金额（万元）"], Heads(page));
        Assert.Contains("视图：草稿 &lt;b&gt;", page);
        Assert.Equal(HttpStatusCode.OK, (await clerk.GetAsync("/filings?view=0")).Status);
        var id = saved.To!.Split('=')[^1];
        var wider = await clerk.PostAsync("/lists/filings/columns", "/filings?view=0", ("query", "?state=Draft"), ("view", id), ("column", "unit"));
        Assert.Equal($"/filings?state=Draft&view={id}&columns=project,unit", Uri.UnescapeDataString(wider.To!));
        var views = "/lists/filings/views";
        Assert.Equal(views, (await clerk.PostAsync($"{views}/{id}/rename", views, ("name", "我的草稿"))).To);
        Assert.Contains("我的草稿", (await clerk.GetAsync(views)).Page);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await clerk.PostAsync($"{views}/{id}/rename", views, ("name", " "))).Status);
        using var other = await town.Site.EnterAsync("clerk-school");
        Assert.Equal(HttpStatusCode.NotFound, (await other.PostAsync($"{views}/{id}/delete", views)).Status);
        Assert.Equal(views, (await clerk.PostAsync($"{views}/{id}/default", views, ("default", "0"))).To);
        Assert.Equal(HttpStatusCode.OK, (await clerk.GetAsync("/filings")).Status);
        Assert.Equal(views, (await clerk.PostAsync($"{views}/{id}/delete", views)).To);
        Assert.Contains("还没有视图", (await clerk.GetAsync(views)).Page);
        Assert.Equal(HttpStatusCode.NotFound, (await clerk.GetAsync("/lists/nothing/views")).Status);
    }

    [Theory]
    [InlineData("=HYPERLINK(\"http://evil\")")]
    [InlineData("+1+1")]
    [InlineData("-2+3")]
    [InlineData("@SUM(A1)")]
    [InlineData("＝cmd|' /C calc'!A0")]
    public async Task No_cell_of_an_export_becomes_a_formula(string name)
    {
        await town.BeginAsync(name);
        using var clerk = await town.Site.EnterAsync("clerk-school");
        foreach (var list in new[] { "filings", "projects" })
        {
            var csv = (await clerk.GetAsync($"/{list}/export?format=csv")).Page;
            Assert.Contains("'" + name.Replace("\"", "\"\"", StringComparison.Ordinal), csv);
            using var workbook = new ZipArchive(await ContentAsync($"/{list}/export?format=xlsx"));
            var sheet = await XDocument.LoadAsync(await workbook.GetEntry("xl/worksheets/sheet1.xml")!.OpenAsync(Cancel), LoadOptions.None, Cancel);
            Assert.Empty(sheet.Descendants(Main + "f"));
            Assert.Contains(sheet.Descendants(Main + "c"), cell => (string?)cell.Attribute("t") == "inlineStr" && cell.Value == name);
        }
    }

    [Fact]
    public async Task The_file_holds_exactly_what_is_shown_on_all_pages()
    {
        for (var i = 0; i < 60; i++) await town.BeginAsync($"导出 {i}");
        using var clerk = await town.Site.EnterAsync("clerk-school");
        const string Filters = "?q=导出&order=Unit&columns=project,unit,amount";
        string[] shown = [.. Links((await clerk.GetAsync("/filings" + Filters)).Page), .. Links((await clerk.GetAsync("/filings" + Filters + "&page=2")).Page)];
        var lines = (await clerk.GetAsync("/filings/export" + Filters + "&format=csv&page=2")).Page.TrimEnd().Split('\n');
        Assert.Equal("项目,单位,金额（万元）", lines[0].Trim('\ufeff', '\r'));
        Assert.Equal(60, shown.Length);
        Assert.Equal(shown, lines[1..].Select(line => line.Split(',')[0]));
        Assert.Equal("第一小学,100", string.Join(',', lines[1].TrimEnd('\r').Split(',')[1..]));
        Assert.Equal(HttpStatusCode.BadRequest, (await clerk.GetAsync("/filings/export?format=exe")).Status);
        using var clinic = await town.Site.EnterAsync("clerk-clinic");
        Assert.Single((await clinic.GetAsync("/filings/export?format=csv&q=导出")).Page.TrimEnd().Split('\n'));
    }

    private async Task<Stream> ContentAsync(string address)
    {
        using var clerk = await town.Site.EnterAsync("clerk-school");
        return new MemoryStream(await clerk.BytesAsync(address));
    }

    private static string[] Heads(string page) => [.. Head().Matches(page).Select(match => WebUtility.HtmlDecode(match.Groups[1].Value))];

    private static string[] Links(string page) => [.. Link().Matches(page).Select(match => WebUtility.HtmlDecode(match.Groups[1].Value))];

    [GeneratedRegex("<th(?: class=\"num\")?>([^<]+)</th>")]
    private static partial Regex Head();

    [GeneratedRegex("class=\"row-link\"[^>]*>([^<]+)<")]
    private static partial Regex Link();
}
