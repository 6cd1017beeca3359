using System.Text;
using Jiheng.Forms.Formats;
using Jiheng.Forms.Reading;

namespace Jiheng.Tests.Forms.Formats.Csv;

public sealed class CsvGridTests
{
    [Theory]
    [InlineData(",")]
    [InlineData("\t")]
    [InlineData(";")]
    public void A_form_with_delimiters_is_read_with_quotes_and_line_ends_inside(string by)
    {
        var text = """
            项目支出绩效自评表
            （2023年度）
            项目名称|"培训,经费;一"
            一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分
            产出指标|数量指标|"培训
            人数"|≥100人|120人|50|50
            |质量指标|合格率|≥95%|96%|50|50
            """.Replace("|", by, StringComparison.Ordinal);
        var form = Assert.Single(DocumentReader.Read("表.csv", Encoding.UTF8.GetBytes(text)).Forms);
        Assert.Equal("培训,经费;一", form.Project.Name);
        Assert.Equal(["培训人数", "合格率"], form.Indicators.Select(row => row.Name));
        Assert.Equal("cell D5", form.Indicators[0].Provenance.Of("target").ToString());
    }

    [Fact]
    public void A_quote_in_the_wrong_place_is_said_and_the_rest_is_read()
    {
        var grid = GridReader.Read(FileFormat.Csv, Encoding.UTF8.GetBytes("甲,乙\"丙\"丁,戊\n己,庚,辛\n"));
        Assert.Contains(grid.Diagnostics, diagnostic => diagnostic.Code == "READ-QUOTE");
        Assert.Equal(["己", "庚", "辛"], grid.Rows[^1].Cells.Select(cell => cell.Text));
    }

    [Fact]
    public void Text_without_delimiters_stays_text() =>
        Assert.All(GridReader.Read(FileFormat.Csv, "第一行\n第二行\n第三行"u8.ToArray()).Rows, row => Assert.NotEqual(RowShape.Table, row.Shape));
}
