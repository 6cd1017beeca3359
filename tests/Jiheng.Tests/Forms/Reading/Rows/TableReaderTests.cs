using Jiheng.Forms.Reading.Rows;

namespace Jiheng.Tests.Forms.Reading.Rows;

public sealed class TableReaderTests
{
    private const string Head = "一级指标\t二级指标\t三级指标\t指标值\n";

    [Fact]
    public void Rows_whose_cells_keep_their_index_are_taken_as_they_stand() => Assert.Equal(
        ["产出指标|数量指标|培训人次|≥100人次", "|质量指标|明显提升|=95%"],
        Texts.Show(Read(Head + "产出指标\t数量指标\t培训人次\t≥100人次\n\t质量指标\t明显提升\t=95%\n")));

    [Fact]
    public void A_row_whose_cells_moved_is_put_right_and_marked()
    {
        var table = Read(Head + "产出指标\t数量指标\t培训人次\t≥100人次\n质量指标\t合格率\t=95%\n");
        Assert.Equal("|质量指标|合格率|=95%", Texts.Show(table).Last());
        Assert.Equal([false, true], table.Rows.Select(row => row.Shifted));
    }

    [Fact]
    public void Serial_numbers_before_the_rows_are_no_cells() => Assert.Equal(
        ["产出指标|数量指标|培训人次|≥100人次", "产出指标|质量指标|合格率|=95%", "产出指标|时效指标|完成时间|12月底前"],
        Texts.Show(Read("一级指标 | 二级指标 | 三级指标 | 指标值 |\n1 | 产出指标 | 数量指标 | 培训人次 | ≥100人次 |\n2 | 产出指标 | 质量指标 | 合格率 | =95% |\n3 | 产出指标 | 时效指标 | 完成时间 | 12月底前 |\n")));

    [Fact]
    public void Sign_and_direction_are_told_apart_by_the_rows_and_not_by_their_heads()
    {
        var table = Read("一级指标 二级指标 三级指标 指标性质 指标方向 指标值\n产出指标 数量指标 培训人次 正向 ≥ 100\n质量指标 合格率 正向 ≥ 95\n");
        Assert.Equal(["产出指标|数量指标|培训人次|正向|≥|100", "|质量指标|合格率|正向|≥|95"], Texts.Show(table));
    }

    [Fact]
    public void A_head_that_calls_the_second_level_a_name_is_repaired() => Assert.Equal(
        ["产出指标|数量指标|培训人次|≥100人次", "|质量指标|合格率|=95%"],
        Texts.Show(Read("一级指标 指标名称 指标解释 指标值\n产出指标 数量指标 培训人次 ≥100人次\n质量指标 合格率 =95%\n")));

    private static AlignedTable Read(string text)
    {
        var tokens = Texts.Tokens(text);
        var head = Assert.Single(ColumnHeadFinder.Find(tokens));
        return TableReader.Read(tokens[head.End..], head);
    }
}
