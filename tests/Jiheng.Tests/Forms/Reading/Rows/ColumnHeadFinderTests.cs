using Jiheng.Forms.Reading.Rows;

namespace Jiheng.Tests.Forms.Reading.Rows;

public sealed class ColumnHeadFinderTests
{
    [Theory]
    [InlineData("一级指标\t二级指标\t三级指标\t指标值\n", "Level1 Level2 Name Target")]
    [InlineData("一级指标 二级指标 三级指标 分值 年度指标值 实际完成值 得分\n", "Level1 Level2 Name Points Target Actual Score")]
    [InlineData("一级指标\n二级指标\n三级指标\n指标值\n产出指标\n", "Level1 Level2 Name Target")]
    [InlineData("一级指标\t二级指标\t指标值\n", "Level1 Name Target")]
    [InlineData("一级指标\t权重\t二级指标\t权重\t三级指标\t权重\t目标值\n", "Level1 LevelPoints Level2 LevelPoints Name Points Target")]
    [InlineData("一级指标\t二级指标\t三级指标\t实施期指标值\t年度指标值\n", "Level1 Level2 Name PeriodTarget Target")]
    [InlineData("一级指标\t二级指标\t三级指标\t绩效标准\t指标值\n", "Level1 Level2 Name Basis Target")]
    [InlineData("一级指标\t二级指标\t绩效指标\t指标值\n", "Level1 Level2 Name Target")]
    [InlineData("一级指标\t二级指标\t三级指标\t绩效指标\t指标值\n", "Level1 Level2 Name Target")]
    [InlineData("项目名称\t预算数\t一级指标\t二级指标\t三级指标\t指标值\n", "ProjectName ProjectAmount Level1 Level2 Name Target")]
    public void Heads_say_what_the_columns_hold(string text, string kinds) => Assert.Equal(kinds, Kinds(text));

    [Fact]
    public void The_same_heads_again_begin_a_second_block()
    {
        var head = Assert.Single(ColumnHeadFinder.Find(Texts.Tokens("一级指标\t二级指标\t三级指标\t指标值\t二级指标\t三级指标\t指标值\n")));
        Assert.Equal([0, 0, 0, 0, 1, 1, 1], head.Columns.Select(column => column.Block));
    }

    [Fact]
    public void A_strange_head_does_not_cost_the_table() => Assert.Equal("Level1 Level2 Name Target Remark Score", Kinds("一级指标\t二级指标\t三级指标\t指标值\t佐证目录\t得分\n产出指标\t数量指标\t培训\t≥1次\t见附件\t5\n"));

    [Fact]
    public void A_cell_keeps_its_index_only_where_delimiters_stand()
    {
        Assert.Equal([1, 2, 3, 4], Columns("\t一级指标\t二级指标\t三级指标\t指标值\n").Select(column => column.Cell));
        Assert.All(Columns("一级指标 二级指标 三级指标 指标值\n"), column => Assert.Equal(-1, column.Cell));
    }

    [Theory]
    [InlineData("产出指标\t数量指标\t培训人次\t≥100人次\n")]
    [InlineData("一级指标和二级指标应当与三级指标对应\n")]
    [InlineData("指标名称\t指标值\n")]
    public void Words_that_are_no_row_of_heads_are_left(string text) => Assert.Empty(ColumnHeadFinder.Find(Texts.Tokens(text)));

    private static IReadOnlyList<TableColumn> Columns(string text) => Assert.Single(ColumnHeadFinder.Find(Texts.Tokens(text))).Columns;

    private static string Kinds(string text) => string.Join(' ', Columns(text).Select(column => column.Kind));
}
