using System.Globalization;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace Jiheng.Tests.Web;

/// <summary>What the form page says of its document: every place that it names is there.</summary>
public sealed partial class SourceTests(TestServer server) : IClassFixture<TestServer>
{
    [Theory]
    [InlineData("self-evaluation-2023-first.docx")]
    [InlineData("self-evaluation-2023-first.xlsx")]
    [InlineData("self-evaluation-2023-first.html")]
    [InlineData("self-evaluation-2023-first.pdf")]
    [InlineData("targets-2023.docx")]
    [InlineData("targets-2023.html")]
    [InlineData("department-plan-2022.docx")]
    [InlineData("pdf-evaluation-landscape-libreoffice.pdf")]
    public async Task Every_cell_leads_to_the_place_where_it_was_read(string sample)
    {
        foreach (var form in await PutAsync(sample, Samples.Bytes(sample)))
        {
            var page = await server.Client.GetStringAsync(form, TestContext.Current.CancellationToken);
            var source = await server.Client.GetStringAsync(form + "/source", TestContext.Current.CancellationToken);
            var places = Place().Matches(page).Select(match => match.Groups[1].Value).Distinct().ToList();
            var anchors = Anchor().Matches(source).Select(match => match.Groups[1].Value).ToList();
            Assert.True(places.Count >= 10, $"{form} names {places.Count} places.");
            Assert.Empty(places.Except(anchors));
            Assert.Equal(anchors.Distinct(), anchors);
        }
    }

    [Fact]
    public async Task A_merged_cell_is_drawn_once_over_all_that_it_covers()
    {
        var form = (await PutAsync("a.docx", Samples.Bytes("self-evaluation-2023-first.docx")))[0];
        var source = WebUtility.HtmlDecode(await server.Client.GetStringAsync(form + "/source", TestContext.Current.CancellationToken));
        Assert.Matches("<td id=\"place-table-1--\\d+-1\" rowspan=\"\\d+\">产出指标</td>", source);
        Assert.Contains("colspan=\"", source, StringComparison.Ordinal);
        // All rows of a table are equally wide, counted with what is merged.
        foreach (Match table in Table().Matches(source)) Assert.Single(Widths(table.Value).Distinct());
    }

    [Fact]
    public async Task Sheets_and_pages_have_their_heading_once()
    {
        var sheets = await server.Client.GetStringAsync((await PutAsync("a.xlsx", Samples.Bytes("targets-2023.xlsx")))[0] + "/source", TestContext.Current.CancellationToken);
        var headings = Heading().Matches(WebUtility.HtmlDecode(sheets)).Select(match => match.Groups[1].Value).ToList();
        Assert.NotEmpty(headings);
        Assert.All(headings, heading => Assert.StartsWith("工作表“", heading, StringComparison.Ordinal));
        Assert.Equal(headings.Distinct(), headings);
        var pages = await server.Client.GetStringAsync((await PutAsync("a.pdf", Samples.Bytes("pdf-evaluation-landscape-libreoffice.pdf")))[0] + "/source", TestContext.Current.CancellationToken);
        Assert.Contains("第 1 页", Heading().Matches(WebUtility.HtmlDecode(pages)).Select(match => match.Groups[1].Value));
    }

    [Fact]
    public async Task Values_with_delimiters_are_shown_as_the_table_that_they_are()
    {
        const string Csv = "项目支出绩效目标表,,,\n（2024年度）,,,\n项目名称,分隔经费,,\n一级指标,二级指标,三级指标,指标值\n产出指标,数量指标,清淤长度,≥12公里\n";
        var source = await server.Client.GetStringAsync((await PutAsync("表.csv", Encoding.UTF8.GetBytes(Csv)))[0] + "/source", TestContext.Current.CancellationToken);
        Assert.Contains("<td id=\"place-sheet-0--5-4\">≥12公里</td>", source, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_very_long_document_shows_what_stands_around_the_form()
    {
        var text = new StringBuilder();
        for (var i = 0; i < 5_000; i++) text.Append("关于报送材料的通知\n");
        text.Append("项目支出绩效目标表\n(2024年度)\n项目名称\t长文经费\n一级指标\t二级指标\t三级指标\t指标值\n产出指标\t数量指标\t清淤长度\t≥12公里\n");
        for (var i = 0; i < 5_000; i++) text.Append("关于报送材料的通知\n");
        var form = (await PutAsync("长.txt", Encoding.UTF8.GetBytes(text.ToString())))[0];
        var source = await server.Client.GetStringAsync(form + "/source", TestContext.Current.CancellationToken);
        Assert.Contains("文件很长", source, StringComparison.Ordinal);
        Assert.Contains("id=\"line-5005\"", source, StringComparison.Ordinal);
        Assert.DoesNotContain("id=\"line-4000\"", source, StringComparison.Ordinal);
        Assert.InRange(Anchor().Count(source), 1_900, 2_000);
    }

    private async Task<string[]> PutAsync(string name, byte[] content)
    {
        var set = await server.NewSetAsync();
        await server.SendAsync(set, Uri.EscapeDataString(name), new ByteArrayContent(content));
        var forms = await server.FormsAsync(set);
        Assert.NotEmpty(forms);
        return forms;
    }

    // How many columns each row of a table fills, with the cells that reach into it from above.
    private static List<int> Widths(string table)
    {
        var widths = new Dictionary<int, int>();
        var rows = Row().Matches(table);
        for (var r = 0; r < rows.Count; r++)
        {
            foreach (Match cell in Cell().Matches(rows[r].Value))
            {
                var down = cell.Groups[2].Success ? int.Parse(cell.Groups[2].Value, CultureInfo.InvariantCulture) : 1;
                for (var covered = r; covered < r + down; covered++) widths[covered] = widths.GetValueOrDefault(covered) + (cell.Groups[1].Success ? int.Parse(cell.Groups[1].Value, CultureInfo.InvariantCulture) : 1);
            }
        }

        return [.. widths.Values];
    }

    [GeneratedRegex("data-place=\"([^\"]+)\"")]
    private static partial Regex Place();

    [GeneratedRegex("<(?:td|p|li) id=\"([^\"]+)\"")]
    private static partial Regex Anchor();

    [GeneratedRegex("<h3>([^<]+)</h3>")]
    private static partial Regex Heading();

    [GeneratedRegex("<table>.*?</table>", RegexOptions.Singleline)]
    private static partial Regex Table();

    [GeneratedRegex("<tr>.*?</tr>", RegexOptions.Singleline)]
    private static partial Regex Row();

    [GeneratedRegex("<td[^>]*?(?: colspan=\"(\\d+)\")?(?: rowspan=\"(\\d+)\")?>")]
    private static partial Regex Cell();
}
