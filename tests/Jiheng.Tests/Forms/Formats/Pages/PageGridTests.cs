using FsCheck;
using FsCheck.Fluent;
using Jiheng.Forms.Formats;
using Jiheng.Forms.Formats.Pages;

namespace Jiheng.Tests.Forms.Formats.Pages;

public sealed class PageGridTests
{
    private const double Em = 10;

    private static PageWord Word(double x, double y, string text) => new(text, new Box(x, y, x + (Em * CharacterWidths.Of(text)), y + Em));

    private static Page Page(int number, IEnumerable<PageWord> words, IEnumerable<Ruling>? rulings = null) => new(number, 600, 800, [.. words], [.. rulings ?? []]);

    private static List<string> Texts(IEnumerable<GridRow> rows) => [.. rows.Select(row => string.Join('|', row.Cells.Select(cell => cell.Text)))];

    // Rows 40 high, columns 100 wide; a text's lines are parted by /.
    private static Page Table(int number, double top, params string[][] rows) => Page(
        number,
        from r in Enumerable.Range(0, rows.Length)
        from c in Enumerable.Range(0, rows[r].Length)
        from line in rows[r][c].Split('/').Select((text, i) => (Text: text, Index: i))
        where line.Text.Length > 0
        select Word(54 + (100 * c), top + 2 + (40 * r) + (12 * line.Index), line.Text),
        [
            .. Enumerable.Range(0, rows.Length + 1).Select(r => new Ruling(true, top + (40 * r), 50, 50 + (100 * rows[0].Length))),
            .. Enumerable.Range(0, rows[0].Length + 1).Select(c => new Ruling(false, 50 + (100 * c), top, top + (40 * rows.Length))),
        ]);

    [Fact]
    public void A_row_that_the_page_cuts_is_made_whole()
    {
        var rows = PageGrid.Rows([Table(1, 700, ["缺陷消费品召回宣传", "95%", "5"]), Table(2, 50, ["的次数", "", ""], ["下一项", "96%", "6"])]);
        Assert.Equal(["缺陷消费品召回宣传的次数|95%|5", "下一项|96%|6"], Texts(rows));
    }

    [Fact]
    public void A_row_with_few_values_on_the_next_page_stays_a_row()
    {
        var rows = PageGrid.Rows([Table(1, 700, ["召回宣传", "95%", "5"]), Table(2, 50, ["合格率", "", ""])]);
        Assert.Equal(["召回宣传|95%|5", "合格率||"], Texts(rows));
    }

    [Fact]
    public void A_line_of_text_between_parts_two_tables()
    {
        var next = Table(2, 50, ["乙", "2"]);
        var rows = PageGrid.Rows([Table(1, 700, ["甲", "1"]), next with { Words = [.. next.Words, Word(50, 20 + 30 - 20, "另一张表")] }]);
        Assert.Equal([1, 0, 2], rows.Select(row => row.Table));
    }

    [Fact]
    public void Running_heads_and_page_numbers_are_left_out_but_a_title_is_not()
    {
        Page With(int number) => Page(number, [Word(50, 20, "某某单位二〇二三年决算"), Word(50, 60, "绩效自评表"), Word(50, 100, $"正文{number}"), Word(290, 780, $"第{number}页共2页")]);
        Assert.Equal(["绩效自评表", "正文1", "绩效自评表", "正文2"], Texts(PageGrid.Rows([With(1), With(2)])));
    }

    [Fact]
    public void An_underline_makes_no_table_and_a_frame_around_the_page_none_either()
    {
        Ruling[] frame = [new(true, 10, 10, 590), new(true, 790, 10, 590), new(false, 10, 10, 790), new(false, 590, 10, 790), new(true, 75, 50, 150)];
        Assert.Equal(["项目名称"], Texts(PageGrid.Rows([Page(1, [Word(50, 62, "项目名称")], frame)])));
    }

    [Fact]
    public void A_table_open_at_its_sides_has_its_outer_columns()
    {
        Ruling[] lines = [new(true, 50, 50, 350), new(true, 80, 50, 350), new(true, 110, 50, 350), new(false, 150, 50, 110), new(false, 250, 50, 110)];
        var rows = PageGrid.Rows([Page(1, [Word(60, 60, "甲"), Word(160, 60, "乙"), Word(260, 60, "丙"), Word(60, 90, "丁"), Word(260, 90, "戊")], lines)]);
        Assert.Equal(["甲|乙|丙", "丁||戊"], Texts(rows));
    }

    [Fact]
    public void Columns_without_lines_are_parted_by_their_gaps()
    {
        var words = Enumerable.Range(0, 5).SelectMany(i => new[] { Word(50, 100 + (20 * i), $"指标{i}"), Word(200, 100 + (20 * i), "≥95%"), Word(300, 100 + (20 * i), "10") });
        var rows = PageGrid.Rows([Page(1, words)]);
        Assert.Equal("指标0|≥95%|10", Texts(rows)[0]);
        Assert.All(rows, row => Assert.Equal(RowShape.Ragged, row.Shape));
    }

    [Fact]
    public void Any_merging_of_cells_is_found_again() => Prop.ForAll(Gen.Choose(0, int.MaxValue - 1).ToArbitrary(), seed =>
    {
        var drawn = DrawnTable.Of(new Random(seed));
        var rows = PageGrid.Rows([Page(1, drawn.Cells.Select(cell => Word(drawn.X(cell.Column) + 4, drawn.Y(cell.Row) + 4, cell.Text)), drawn.Rulings)]);
        var found = rows.SelectMany((row, r) => row.Cells.Select((cell, c) => (cell, r, c))).Where(cell => !cell.cell.IsCovered)
            .Select(cell => (cell.r, cell.c, cell.cell.RowSpan, (int)cell.cell.ColumnSpan, cell.cell.Text));
        Assert.Equal(drawn.Cells.Select(cell => (cell.Row, cell.Column, cell.RowSpan, cell.ColumnSpan, cell.Text)).Order(), found.Order());
    }).QuickCheckThrowOnFailure();
}
