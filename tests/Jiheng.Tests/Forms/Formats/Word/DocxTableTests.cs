using Jiheng.Forms.Formats;

namespace Jiheng.Tests.Forms.Formats.Word;

public sealed class DocxTableTests
{
    [Fact]
    public void Merged_cells_cover_their_places_in_both_directions() => Assert.Equal(
        ["|产出指标[2×2]|·|≥90%|", "|·|·|=1个|", "|效益指标|社会效益|优|"],
        Docx.Rows(Docx.Table(
            Docx.Row(Docx.Cell("产出指标", "<w:gridSpan w:val=\"2\"/><w:vMerge w:val=\"restart\"/>"), Docx.Cell("≥90%")),
            Docx.Row(Docx.Cell("", "<w:gridSpan w:val=\"2\"/><w:vMerge/>"), Docx.Cell("=1个")),
            Docx.Row(Docx.Cell("效益指标"), Docx.Cell("社会效益"), Docx.Cell("优")))));

    [Fact]
    public void A_cell_that_goes_on_where_nothing_began_is_a_cell_of_its_own() => Assert.Equal(
        ["|甲|乙|", "|丙|丁|"],
        Docx.Rows(Docx.Table(Docx.Row(Docx.Cell("甲"), Docx.Cell("乙")), Docx.Row(Docx.Cell("丙", "<w:vMerge/>"), Docx.Cell("丁")))));

    [Fact]
    public void Columns_left_out_before_a_row_keep_the_index_of_its_cells()
    {
        var row = Docx.Grid(Docx.Table($"<w:tr><w:trPr><w:gridBefore w:val=\"2\"/></w:trPr>{Docx.Cell("甲")}</w:tr>")).Rows.Single();
        Assert.Equal(("甲", 3, "table 1 cell C1"), (row.Cells[2].Text, row.Cells.Count, row.Cells[2].Place.ToString()));
    }

    [Fact]
    public void Borders_that_do_not_quite_meet_make_no_column_of_their_own()
    {
        const string Widths = "<w:tblGrid><w:gridCol w:w=\"1500\"/><w:gridCol w:w=\"20\"/><w:gridCol w:w=\"3000\"/><w:gridCol w:w=\"1000\"/></w:tblGrid>";
        var grid = Docx.Grid($"<w:tbl>{Widths}{Docx.Row(Docx.Cell("指标"), Docx.Cell("值", "<w:gridSpan w:val=\"2\"/>"), Docx.Cell("分"))}{Docx.Row(Docx.Cell("次数", "<w:gridSpan w:val=\"2\"/>"), Docx.Cell("≥1"), Docx.Cell("5"))}</w:tbl>");
        Assert.Equal(["|指标|值|分|", "|次数|≥1|5|"], Docx.Show(grid));
        Assert.Equal(["table 1 cell B1", "table 1 cell C2"], grid.Rows.Select(row => row.Cells[1].Place.ToString()));
    }

    [Theory]
    [InlineData("<w:gridCol w:w=\"0\"/><w:gridCol w:w=\"0\"/><w:gridCol w:w=\"0\"/>")]
    [InlineData("<w:gridCol/>")]
    [InlineData("")]
    public void Widths_that_mean_nothing_hide_no_cell(string widths) => Assert.Equal(
        ["|甲|乙|丙|"], Docx.Rows($"<w:tbl><w:tblGrid>{widths}</w:tblGrid>{Docx.Row(Docx.Cell("甲"), Docx.Cell("乙"), Docx.Cell("丙"))}</w:tbl>"));

    [Fact]
    public void A_merged_cell_that_is_wider_in_a_later_row_moves_no_other() => Assert.Equal(
        ["|甲[1×2]|乙|丙|", "|·|·|丁|"],
        Docx.Rows(Docx.Table(Docx.Row(Docx.Cell("甲", "<w:vMerge w:val=\"restart\"/>"), Docx.Cell("乙"), Docx.Cell("丙")), Docx.Row(Docx.Cell("", "<w:gridSpan w:val=\"2\"/><w:vMerge/>"), Docx.Cell("丁")))));

    [Fact]
    public void Cells_merged_as_old_versions_of_Word_did_are_one() => Assert.Equal(
        ["|项目名称[2×1]|·|甲|"],
        Docx.Rows(Docx.Table(Docx.Row(Docx.Cell("项目名称", "<w:hMerge w:val=\"restart\"/>"), Docx.Cell("", "<w:hMerge/>"), Docx.Cell("甲")))));

    [Fact]
    public void Paragraphs_and_breaks_in_a_cell_are_its_lines() => Assert.Equal(
        ["|一/二/三|"], Docx.Rows(Docx.Table(Docx.Row(Docx.Box(Docx.P("一") + "<w:p><w:r><w:t>二</w:t><w:br/><w:t>三</w:t></w:r></w:p>" + Docx.P(""))))));

    [Fact]
    public void A_table_in_a_cell_follows_the_row_as_a_table_of_its_own()
    {
        var grid = Docx.Grid(Docx.Table(
            Docx.Row(Docx.Cell("资金"), Docx.Box(Docx.P("万元") + Docx.Table(Docx.Row(Docx.Cell("总额"), Docx.Cell("8.2"))) + Docx.P(""))),
            Docx.Row(Docx.Cell("目标"), Docx.Cell("办好"))));
        Assert.Equal(["|资金|万元|", "|总额|8.2|", "|目标|办好|"], Docx.Show(grid));
        Assert.Equal([1, 2, 1], grid.Rows.Select(row => row.Table));
    }

    [Fact]
    public void A_table_of_one_cell_that_frames_a_page_gives_way_to_what_stands_in_it()
    {
        var grid = Docx.Grid(Docx.Table(Docx.Row(Docx.Box(Docx.P("项目支出绩效自评表") + Docx.Table(Docx.Row(Docx.Cell("总额"), Docx.Cell("8.2"))) + Docx.P("填报人")))));
        Assert.Equal(["项目支出绩效自评表", "|总额|8.2|", "填报人"], Docx.Show(grid));
        Assert.Equal((RowShape.Line, "table 1 cell A1"), (grid.Rows[0].Shape, grid.Rows[0].Cells[0].Place.ToString()));
    }

    [Fact]
    public void Tables_count_on_through_the_document_and_share_one_frame()
    {
        var rows = Docx.Grid(Docx.Table(Docx.Row(Docx.Cell("甲"))) + Docx.P("") + Docx.P("二") + Docx.Table(Docx.Row(Docx.Cell("乙"), Docx.Cell("丙")))).Rows;
        Assert.Equal([1, 0, 2], rows.Select(row => row.Table));
        Assert.Equal((1, "paragraph 2"), (rows[1].BlankBefore, rows[1].Cells[0].Place.ToString()));
        Assert.Same(rows[2].Cells[0].Place.Frame, rows[2].Cells[1].Place.Frame);
    }

    [Fact]
    public void Rows_and_cells_within_content_controls_are_read()
    {
        var cell = $"<w:sdt><w:sdtPr/><w:sdtContent>{Docx.Cell("甲")}</w:sdtContent></w:sdt>";
        Assert.Equal(["|甲|乙|"], Docx.Rows(Docx.Table($"<w:sdt><w:sdtContent>{Docx.Row(cell, Docx.Cell("乙"))}</w:sdtContent></w:sdt>")));
    }
}
