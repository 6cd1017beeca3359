using Jiheng.Domain.Terms;
using Jiheng.Forms.Reading.Rows;

namespace Jiheng.Tests.Forms.Reading.Rows;

public sealed class RowAlignerTests
{
    private static readonly ColumnHead Plain = Texts.Head(IndicatorColumn.Level1, IndicatorColumn.Level2, IndicatorColumn.Name, IndicatorColumn.Target);
    private static readonly ColumnHead Scored = Texts.Head(IndicatorColumn.Level1, IndicatorColumn.Level2, IndicatorColumn.Name, IndicatorColumn.Target, IndicatorColumn.Actual, IndicatorColumn.Points, IndicatorColumn.Score, IndicatorColumn.Deviation);

    [Fact]
    public void Merged_levels_are_left_out_of_the_rows_below() => Assert.Equal(
        ["产出指标|数量指标|培训人次|≥100人次", "||开班次数|≥2次", "|质量指标|合格率|=95%"],
        Aligned(Plain, "产出指标\n数量指标\n培训人次\n≥100人次\n开班次数\n≥2次\n质量指标\n合格率\n=95%\n"));

    [Fact]
    public void A_row_without_a_value_keeps_the_next_name_for_the_next_row() => Assert.Equal(
        ["产出指标|数量指标|培训人次|", "||开班次数|≥2次"],
        Aligned(Plain, "产出指标 数量指标 培训人次\n开班次数 ≥2次\n"));

    [Fact]
    public void A_name_broken_over_lines_is_one_cell() => Assert.Equal(
        ["产出指标|数量指标|农村困难群众培训人次|≥100人次", "||开班次数|≥2次"],
        Aligned(Plain, "产出指标\n数量指标\n农村困难群众培\n训人次\n≥100人次\n开班次数\n≥2次\n"));

    [Fact]
    public void Words_may_be_a_target() => Assert.Equal(
        ["效益指标|社会效益指标|办事效率|明显提升", "|可持续影响指标|管理制度|健全"],
        Aligned(Plain, "效益指标\n社会效益指标\n办事效率\n明显提升\n可持续影响指标\n管理制度\n健全\n"));

    [Fact]
    public void A_missing_reason_does_not_shift_the_row_below() => Assert.Equal(
        ["产出指标|数量指标|培训人次|≥100人次|112人次|20|20|", "||开班次数|≥2次|1次|10|5|场地没有落实", "||结业人数|≥90人|95人|10|10|"],
        Aligned(Scored, "产出指标\n数量指标\n培训人次\n≥100人次\n112人次\n20\n20\n开班次数\n≥2次\n1次\n10\n5\n场地没有落实\n结业人数\n≥90人\n95人\n10\n10\n"));

    [Fact]
    public void Where_no_points_are_printed_none_are_read() => Assert.Equal(
        ["产出指标|数量指标|培训人次|≥100人次|112人次|||", "||开班次数|≥2次|2次|||"],
        Aligned(Scored, "产出指标\n数量指标\n培训人次\n≥100人次\n112人次\n开班次数\n≥2次\n2次\n"));

    [Fact]
    public void Debris_belongs_to_no_column()
    {
        var (rows, _) = RowAligner.Align(Texts.Tokens("产出指标\n数量指标\n培训人次\n≥100人次\n≥\n开班次数\n≥2次\n"), Plain.Columns);
        Assert.Equal(["≥"], rows.SelectMany(row => row.Dropped).Select(token => token.Text));
        Assert.Equal(2, rows.Count);
    }

    [Fact]
    public void Columns_that_do_not_explain_the_rows_cost_more()
    {
        var tokens = Texts.Tokens("产出指标\n数量指标\n培训人次\n≥100人次\n质量指标\n合格率\n=95%\n");
        Assert.True(RowAligner.Align(tokens, Plain.Columns).Cost + 1 < RowAligner.Align(tokens, Scored.Columns).Cost);
    }

    [Fact]
    public void Nothing_gives_no_rows() => Assert.Empty(RowAligner.Align([], Plain.Columns).Rows);

    private static IEnumerable<string> Aligned(ColumnHead head, string text)
    {
        var (rows, cost) = RowAligner.Align(Texts.Tokens(text), head.Columns);
        return Texts.Show(new AlignedTable(head.Columns, rows, cost));
    }
}
