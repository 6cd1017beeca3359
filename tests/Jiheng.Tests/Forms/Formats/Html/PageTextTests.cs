using System.Text;
using Jiheng.Forms.Formats;
using Jiheng.Forms.Reading;

namespace Jiheng.Tests.Forms.Formats.Html;

public sealed class PageTextTests
{
    private const string Table = "<table><tr><td>甲<td>乙</table>";

    [Fact]
    public void Lines_of_the_source_are_no_lines_of_the_page() => Assert.Equal(
        ["项目支出绩效自评表 (2023 年度)", "|甲|乙|"], Page.Rows($"<p>项目支出\n   绩效自评表 (2023\n年度)</p>{Table}"));

    [Fact]
    public void What_leads_to_other_pages_or_is_not_seen_is_left_out() => Assert.Equal(
        ["正文", "|甲|乙|"],
        Page.Rows($"<nav>首页</nav><header>网站标志</header><div aria-hidden=\"true\">图标</div><div style=\"DISPLAY:none\">隐藏</div><script>document.write('x')</script><style>p{{}}</style><p>正文</p>{Table}<footer>备案号</footer>"));

    [Fact]
    public void A_form_that_stands_in_the_head_of_a_page_is_read() => Assert.Equal(["标题", "|甲|乙|"], Page.Rows($"<header>标题{Table}</header>"));

    [Fact]
    public void Boxes_and_fields_show_what_is_in_them() => Assert.Equal(
        ["☑是☐否 某局 二〇二三", "|甲|乙|"],
        Page.Rows($"<p><input type=checkbox checked>是<input type=radio>否&nbsp;<input value=\"某局\"> <select><option>一<option selected>二〇二三</select><input type=hidden value=x></p>{Table}"));

    [Fact]
    public void What_Word_writes_for_itself_is_no_text() => Assert.Equal(
        ["1.标题", "|甲|乙|"],
        Page.Rows($"<!--[if gte mso 9]><xml><w:WordDocument>x</w:WordDocument></xml><![endif]--><p class=MsoNormal><![if !supportLists]><span>1.</span><![endif]>标题<o:p></o:p></p><del>删去</del>{Table}"));

    [Fact]
    public void Blank_paragraphs_count() => Assert.Equal(2, Page.Grid($"<p>标题</p><p>&nbsp;</p><p></p>{Table}").Rows[1].BlankBefore);

    [Fact]
    public void A_page_without_tables_is_read_as_text() => Assert.Equal(
        [RowShape.Ragged, RowShape.Ragged, RowShape.Ragged], Page.Grid("<pre>一级指标 | 指标值 |\n产出指标 | ≥1 |\n效益指标 | 优 |</pre>").Rows.Select(row => row.Shape));

    [Theory]
    [InlineData("utf-8", "utf-8")]
    [InlineData("gb2312", "gb18030")]
    [InlineData("gbk", "utf-8")]
    [InlineData("big5", "big5")]
    [InlineData("no-such-charset", "utf-8")]
    public void The_encoding_is_found_whatever_the_page_says(string said, string used)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var page = Encoding.GetEncoding(used).GetBytes($"<html><head><meta http-equiv=Content-Type content=\"text/html; charset={said}\"></head><body><table><tr><td>年度目標<td>社會效益</table></body></html>");
        Assert.Equal("年度目標社會效益", string.Concat(GridReader.Read(FileFormat.Html, page).Rows.Single().Cells.Select(cell => cell.Text)));
    }

    [Fact]
    public void A_page_that_Excel_saved_under_the_name_of_a_workbook_is_a_page() =>
        Assert.Equal("html", DocumentReader.Read("自评表.xls", Encoding.UTF8.GetBytes("<html xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><body><table><tr><td x:num=\"0.95\">95%</table></body></html>")).Format);
}
