using Jiheng.Forms.Formats;

namespace Jiheng.Tests.Forms.Formats.Html;

public sealed class PageTableTests
{
    [Fact]
    public void Merged_cells_cover_their_places_in_both_directions() => Assert.Equal(
        ["|产出[2×2]|·|≥90%|", "|·|·|=1个|", "|效益|社会|优|"],
        Page.Rows("<table><tr><td colspan=2 rowspan=2>产出<td>≥90%<tr><td>=1个<tr><td>效益<td>社会<td>优</table>"));

    [Fact]
    public void A_cell_that_reaches_down_behind_the_last_cell_of_a_row_keeps_its_column() => Assert.Equal(
        ["|甲|乙|丙[1×3]|", "|丁|·|·|", "|戊|己|·|"],
        Page.Rows("<table><tr><td>甲<td>乙<td rowspan=3>丙<tr><td>丁<tr><td>戊<td>己</table>"));

    [Fact]
    public void A_rowspan_of_zero_reaches_to_the_end() => Assert.Equal(
        ["|甲[1×2]|乙|", "|·|丙|"], Page.Rows("<table><tr><td rowspan=0>甲<td>乙<tr><td>丙</table>"));

    [Fact]
    public void Sections_and_captions_of_a_table_are_read() => Assert.Equal(
        ["自评表", "|指标|值|", "|甲|1|"], Page.Rows("<table><caption>自评表</caption><thead><tr><th>指标<th>值</thead><tbody><tr><td>甲<td>1</tbody></table>"));

    [Fact]
    public void Breaks_and_paragraphs_in_a_cell_are_its_lines() => Assert.Equal(
        ["|一/二/三/四|"], Page.Rows("<table><tr><td><p>一</p><p>二<br>三</p><div>四</div></td></tr></table>"));

    [Fact]
    public void A_table_that_lays_out_the_page_gives_way_to_what_stands_in_it()
    {
        var grid = Page.Grid("<table><tr><td>首页<td>政务公开<tr><td colspan=2><p>项目支出绩效自评表</p><table><tr><td>总额<td>8.2</table><tr><td colspan=2>主办单位：某局</table>");
        Assert.Equal(["首页", "政务公开", "项目支出绩效自评表", "总额", "主办单位：某局"], grid.Rows.Select(row => row.Cells[0].Text));
        Assert.Equal([RowShape.Line, RowShape.Line, RowShape.Line, RowShape.Table, RowShape.Line], grid.Rows.Select(row => row.Shape));
        Assert.Equal("table 1 cell B1", grid.Rows[3].Cells[1].Place.ToString());
    }

    [Fact]
    public void A_table_in_a_cell_of_a_filled_table_follows_its_row() => Assert.Equal(
        ["|项目|甲|", "|资金|万元|", "|总额|8.2|", "|目标|办好|"],
        Page.Rows("<table><tr><td>项目<td>甲<tr><td>资金<td>万元<table><tr><td>总额<td>8.2</table><tr><td>目标<td>办好</table>"));

    [Fact]
    public void Hidden_rows_and_cells_are_left_out() => Assert.Equal(
        ["|甲|丙|"], Page.Rows("<table><tr><td>甲<td style=\"display: none\">乙<td>丙<tr hidden><td>丁</table>"));
}
