using System.Text;
using Jiheng.Forms.Formats;

namespace Jiheng.Tests.Forms.Formats.Html;

/// <summary>Pages that ask for too much or reach outside.</summary>
public sealed class UnsafePageTests
{
    [Theory]
    [InlineData("<div>")]
    [InlineData("<table><tr><td>")]
    [InlineData("<b><i><span>")]
    [InlineData("<o:p>")]
    public void Elements_nested_without_end_are_refused(string tags) =>
        Assert.Equal("READ-DEEP", Assert.Single(Page.Grid("<html><body>" + string.Concat(Enumerable.Repeat(tags, 100_000))).Diagnostics).Code);

    [Fact]
    public void Tables_within_tables_up_to_the_limit_are_read() =>
        Assert.Equal(["|甲|"], Page.Rows(string.Concat(Enumerable.Repeat("<table><tr><td>", 120)) + "甲" + string.Concat(Enumerable.Repeat("</table>", 120))));

    [Fact]
    public void Elements_that_open_again_in_every_paragraph_are_refused() =>
        Assert.Equal("READ-DEEP", Assert.Single(Page.Grid("<html><body>" + string.Concat(Enumerable.Range(0, 20_000).Select(i => $"<p><font size={i}>"))).Diagnostics).Code);

    [Theory]
    [InlineData("<table>", "x<b>y</b>")]
    [InlineData("<table>", "x<tr>")]
    [InlineData("<p>", "<<<<")]
    [InlineData("<p ", "a b c d")]
    public void Mistakes_without_end_are_refused(string before, string mistake) =>
        Assert.Equal("READ-DEEP", Assert.Single(Page.Grid($"<html><body>{before}{string.Concat(Enumerable.Range(0, 50_000).Select(i => mistake + (before[^1] == ' ' ? $"{i} " : "")))}").Diagnostics).Code);

    [Fact]
    public void A_few_mistakes_do_no_harm() => Assert.Equal(["甲<5表外", "|乙|"], Page.Rows("<p>甲<5</b>表外</i><table x=1 y=\"a > b\"><tr><td>乙</table>"));

    [Fact]
    public void End_tags_that_old_pages_leave_out_are_no_nesting() =>
        Assert.Equal(5000, Page.Grid("<html><body><table>" + string.Concat(Enumerable.Repeat("<tr><td><p><font size=2>甲<td><li>乙<li>丙", 5000))).Rows.Count);

    [Fact]
    public void Spans_beyond_all_measure_cost_little()
    {
        var grid = Page.Grid("<table>" + string.Concat(Enumerable.Repeat("<tr><td rowspan=65534 colspan=1000>甲", 2000)) + "</table>");
        Assert.Equal(2000, grid.Rows.Sum(row => row.Cells.Count(cell => cell.Text == "甲")));
        Assert.True(grid.Rows.Sum(row => row.Cells.Count) < 4_100_000);
    }

    [Theory]
    [InlineData("colspan=99999999999999")]
    [InlineData("colspan=-3 rowspan=-3")]
    [InlineData("rowspan=2147483647")]
    public void Senseless_spans_lose_no_text(string spans) =>
        Assert.Equal("甲乙丙", string.Concat(Page.Grid($"<table><tr><td {spans}>甲<td>乙<tr><td>丙</table>").Rows.SelectMany(row => row.Cells).Select(cell => cell.Text)));

    [Fact]
    public void Nothing_outside_of_the_page_is_loaded() => Assert.Equal(["|甲|"], Page.Rows(
        "<link rel=stylesheet href=\"http://127.0.0.1:1/a.css\"><script src=\"http://127.0.0.1:1/a.js\"></script><iframe src=\"http://127.0.0.1:1/\"></iframe><img src=\"http://127.0.0.1:1/x.png\"><table background=\"http://127.0.0.1:1/b.png\"><tr><td>甲</table>"));

    [Fact]
    public void A_page_of_random_changes_never_throws()
    {
        var page = Encoding.UTF8.GetBytes("<html><head><meta charset=gbk></head><body><p>标题</p><table><tr><td rowspan=2>甲<td colspan=2>乙<tr><td><table><tr><td>丙</table></table><!-- x --><pre>丁</pre></body></html>");
        var random = new Random(7);
        for (var i = 0; i < 1000; i++)
        {
            var changed = page.ToArray();
            for (var k = 0; k < 5; k++) changed[random.Next(changed.Length)] = (byte)random.Next(256);
            Assert.NotNull(GridReader.Read(FileFormat.Html, changed));
        }
    }
}
