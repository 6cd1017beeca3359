using Jiheng.Forms.Formats;
using Jiheng.Forms.Formats.Json;
using Jiheng.Forms.Formats.Text;

namespace Jiheng.Tests.Forms.Formats;

public sealed class TextGridTests
{
    [Fact]
    public void Tabs_keep_the_index_of_a_cell()
    {
        var row = TextGrid.Build("\t\t证照利用率\t\t≥85%").Rows.Single();
        Assert.Equal((RowShape.Table, "证照利用率", "≥85%"), (row.Shape, row.Cells[2].Text, row.Cells[4].Text));
    }

    [Fact]
    public void A_row_written_one_cell_a_line_is_one_row_with_its_empty_cells()
    {
        var rows = TextGrid.Build("\t\n\t\n\t50%\n\t100%\n\n\t绩效目标\n\t1.甲\n2.乙\n").Rows;
        Assert.Equal(["", "", "50%", "100%"], rows[0].Cells.Select(cell => cell.Text));
        Assert.Equal("1.甲\n2.乙", rows[1].Cells[1].Text);
    }

    [Fact]
    public void A_pipe_cell_that_is_broken_over_lines_is_put_together()
    {
        var rows = TextGrid.Build("项目名称 |\n网球\n公开赛 |\n实施单位 |\n某局 |\n一级\n指标 |\n").Rows;
        Assert.Equal(["项目名称", "网球公开赛", "实施单位", "某局", "一级指标"], rows.Select(row => row.Cells[0].Text));
    }

    [Fact]
    public void The_rule_below_a_markdown_head_is_no_row() =>
        Assert.Equal(2, TextGrid.Build("| 一级指标 | 二级指标 | 三级指标 |\n|---|:--:|---|\n| 产出指标 | 数量指标 | 培训 |\n").Rows.Count);

    [Fact]
    public void Page_numbers_and_bookmarks_are_no_text()
    {
        var rows = TextGrid.Build("[bookmark: _Toc_1]1.车辆保险费绩效目标表\n- 8 -\n第 3 页 共 5 页\n").Rows;
        Assert.Equal("1.车辆保险费绩效目标表", rows.Single().Cells[0].Text);
    }

    [Fact]
    public void Places_are_lines_and_columns_of_the_text()
    {
        var cell = TextGrid.Build("标题\n项目名称\t培训").Rows[1].Cells[1];
        Assert.Equal((2, 6, "line 2"), (cell.Place.Line, cell.Place.Column, cell.Place.ToString()));
    }

    [Fact]
    public void Json_tables_have_addresses() =>
        Assert.Equal("cell B2", JsonGrid.TryBuild("""[[["一级指标","二级指标"],["产出指标","数量指标"]]]""")!.Rows[1].Cells[1].Place.ToString());

    [Theory]
    [InlineData("[[[")]
    [InlineData("[1, 2]")]
    [InlineData("项目名称")]
    public void What_is_no_json_table_is_left_to_the_text_reader(string text) => Assert.Null(JsonGrid.TryBuild(text));

    [Fact]
    public void Deep_nesting_is_refused_without_harm() => Assert.Null(JsonGrid.TryBuild(new string('[', 100_000)));
}
