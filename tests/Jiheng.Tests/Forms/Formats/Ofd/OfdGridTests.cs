using Jiheng.Domain.Documents;
using Jiheng.Forms.Formats;
using Jiheng.Forms.Formats.Ofd;

namespace Jiheng.Tests.Forms.Formats.Ofd;

public sealed class OfdGridTests
{
    private static DocumentGrid Read(byte[] bytes) => GridReader.Read(FormatDetector.Of("form.ofd", bytes), bytes);

    private static List<string> Texts(DocumentGrid grid) => [.. grid.Rows.Select(row => string.Join('|', row.Cells.Select(cell => cell.Text)))];

    [Theory]
    [InlineData("http://www.ofdspec.org/2016", "ofd")]
    [InlineData("http://www.ofdspec.org", "ofd")]
    [InlineData("http://www.ofdspec.org/2016", "")]
    [InlineData("http://www.ofdspec.org/2016", "o")]
    public void Reads_tables_and_text_of_any_namespace_and_prefix(string space, string prefix)
    {
        var grid = Read(new OfdDraw { Namespace = space, Prefix = prefix }.Page().Text(60, 20, "绩效自评表").Table(20, 40, ["数量指标", "召回次数"], ["质量指标", "合格率 95%"]).ToBytes());
        Assert.Equal(["绩效自评表", "数量指标|召回次数", "质量指标|合格率 95%"], Texts(grid));
        Assert.Equal((1, 2, 1), (grid.Rows[1].Cells[1].Place.Line, grid.Rows[1].Cells[1].Place.Column, grid.Rows[1].Table));
        Assert.Equal(50 * 72 / 25.4, grid.Rows[1].Cells[1].Place.Frame!.Box!.Value.Left, 0.5);
    }

    [Fact]
    public void Reads_merged_cells_and_tables_over_pages()
    {
        var draw = new OfdDraw().Page().Line(20, 40, 110, 40).Line(50, 48, 110, 48).Line(20, 56, 110, 56).Line(20, 40, 20, 56).Line(50, 40, 50, 56).Line(80, 48, 80, 56).Line(110, 40, 110, 56)
            .Text(22, 46, "产出").Text(55, 42, "宽").Text(52, 50, "左").Text(82, 50, "右").Page().Table(20, 40, ["甲", "乙", "丙"]);
        var rows = Read(draw.ToBytes()).Rows;
        Assert.Equal(["产出 1x2", "宽 2x1", " 0x1"], rows[0].Cells.Select(cell => $"{cell.Text} {cell.ColumnSpan}x{cell.RowSpan}"));
        Assert.Equal([" 1x0", "左 1x1", "右 1x1"], rows[1].Cells.Select(cell => $"{cell.Text} {cell.ColumnSpan}x{cell.RowSpan}"));
        Assert.Equal([1, 1, 1], rows.Select(row => row.Table));
    }

    [Fact]
    public void Distances_may_be_written_once_for_many() => Assert.Equal(["甲乙丙丁 戊"], Texts(Read(new OfdDraw().Page().Text(20, 20, "甲乙丙丁戊", deltas: "g 3 4 6").ToBytes())));

    [Theory]
    [InlineData("g 5 4.2", 9, "4.2,4.2,4.2,4.2,4.2")]
    [InlineData("1 g 2 3 4", 9, "1,3,3,4")]
    [InlineData("g 1000000000 1", 3, "1,1,1")]
    [InlineData("g", 3, "")]
    [InlineData("g x 2 y", 3, "2")]
    public void Distances_are_no_more_than_needed(string text, int most, string expected) =>
        Assert.Equal(expected, string.Join(',', OfdDeltas.Of(text, most).Select(distance => distance.ToString(System.Globalization.CultureInfo.InvariantCulture))));

    [Fact]
    public void Text_that_a_matrix_turns_is_turned_back()
    {
        var draw = new OfdDraw().Page()
            .Raw("""<ofd:TextObject ID="1" Boundary="100 20 10 80" CTM="0 1 -1 0 0 0" Font="1" Size="4"><ofd:TextCode X="0" Y="0" DeltaX="g 3 4">项目名称</ofd:TextCode></ofd:TextObject>""")
            .Raw("""<ofd:TextObject ID="2" Boundary="90 20 10 80" CTM="0 1 -1 0 0 0" Font="1" Size="4"><ofd:TextCode X="0" Y="0" DeltaX="g 3 4">主管部门</ofd:TextCode></ofd:TextObject>""");
        Assert.Equal(["项目名称", "主管部门"], Texts(Read(draw.ToBytes())));
    }

    [Fact]
    public void Lines_may_be_filled_rectangles_in_blocks_within_blocks()
    {
        var rectangle = (string place, string size) => $"""<ofd:PathObject ID="3" Boundary="{place} 100 100" Stroke="false" Fill="true"><ofd:AbbreviatedData>M 0 0 L {size.Split(' ')[0]} 0 L {size} L 0 {size.Split(' ')[1]} C</ofd:AbbreviatedData></ofd:PathObject>""";
        var draw = new OfdDraw().Page().Raw("<ofd:PageBlock ID=\"4\"><ofd:PageBlock ID=\"5\">" + rectangle("20 20", "60 0.2") + rectangle("20 30", "60 0.2") + rectangle("20 20", "0.2 10.2") + rectangle("50 20", "0.2 10.2") + rectangle("80 20", "0.2 10.2") + "</ofd:PageBlock></ofd:PageBlock>")
            .Text(22, 23, "甲").Text(52, 23, "乙");
        Assert.Equal(["甲|乙"], Texts(Read(draw.ToBytes())));
    }

    [Fact]
    public void Templates_are_drawn_with_the_page_and_may_name_themselves()
    {
        var draw = new OfdDraw { PageHead = "<ofd:Template TemplateID=\"7\"/>" }.Page().Text(20, 60, "本页");
        draw.Parts["Doc_0/Tpls/Tpl_0/Content.xml"] = draw.Page("""<ofd:TextObject ID="1" Boundary="20 40 100 4" Font="1" Size="4"><ofd:TextCode X="0" Y="3.5" DeltaX="g 1 4">模板</ofd:TextCode></ofd:TextObject>""");
        Assert.Equal(["模板", "本页"], Texts(Read(draw.ToBytes())));
    }

    [Fact]
    public void A_missing_page_is_named_and_the_others_are_read()
    {
        var draw = new OfdDraw().Page().Text(20, 60, "甲").Page().Text(20, 60, "乙");
        draw.Parts["Doc_0/Pages/Page_0/Content.xml"] = "";
        var grid = Read(draw.ToBytes());
        Assert.Equal(["乙"], Texts(grid));
        Assert.Equal(("READ-CUT", Severity.Warning), (Assert.Single(grid.Diagnostics).Code, grid.Diagnostics[0].Severity));
    }

    [Theory]
    [InlineData("Doc_0/Document.xml", "", "READ-DAMAGED")]
    [InlineData("Doc_0/Document.xml", "<broken", "READ-DAMAGED")]
    [InlineData("Doc_0/Pages/Page_0/Content.xml", "", "READ-DAMAGED")]
    [InlineData("Doc_0/Pages/Page_0/Content.xml", "<Page/>", "READ-SCANNED")]
    [InlineData("OFD.xml", "<OFD/>", "READ-SCANNED")]
    [InlineData("OFD.xml", "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]><OFD><DocRoot>&b;</DocRoot></OFD>", "READ-DAMAGED")]
    [InlineData("Encryptions.xml", "<Encryptions/>", "READ-PASSWORD")]
    [InlineData("../../outside.xml", "<a/>", "READ-UNSAFE")]
    public void Files_of_which_nothing_can_be_read_are_named(string part, string content, string code)
    {
        var draw = new OfdDraw().Page().Text(20, 60, "甲");
        draw.Parts[part] = content;
        var grid = Read(draw.ToBytes());
        Assert.Empty(grid.Rows);
        Assert.Equal((code, Severity.Error), (Assert.Single(grid.Diagnostics).Code, grid.Diagnostics[0].Severity));
    }

    [Fact]
    public void A_bomb_is_refused()
    {
        var draw = new OfdDraw().Page().Text(20, 60, "甲");
        draw.Parts["Doc_0/Pages/Page_0/Content.xml"] = draw.Page(new string(' ', 80_000_000));
        Assert.Equal("READ-TOO-LARGE", Assert.Single(Read(draw.ToBytes()).Diagnostics).Code);
    }

    [Fact]
    public void Too_many_pages_are_refused()
    {
        var draw = new OfdDraw();
        for (var i = 0; i < 501; i++) draw.Page();
        Assert.Equal("READ-TOO-LARGE", Assert.Single(Read(draw.ToBytes()).Diagnostics).Code);
    }

    [Theory]
    [InlineData("Doc_0/Document.xml", "Pages/P.xml", "Doc_0/Pages/P.xml")]
    [InlineData("Doc_0/Document.xml", "/Doc_0/P.xml", "Doc_0/P.xml")]
    [InlineData("Doc_0/Pages/A.xml", "../../../../etc/passwd", "etc/passwd")]
    [InlineData("", "./Doc_0\\Document.xml", "Doc_0/Document.xml")]
    public void Locations_never_leave_the_package(string from, string location, string path) => Assert.Equal(path, OfdParts.Resolve(from, location));

    [Fact]
    public void Nested_blocks_without_end_are_no_trouble()
    {
        var deep = string.Concat(Enumerable.Repeat("<ofd:PageBlock>", 20_000)) + string.Concat(Enumerable.Repeat("</ofd:PageBlock>", 20_000));
        Assert.Equal(["甲"], Texts(Read(new OfdDraw().Page().Raw(deep).Text(20, 60, "甲").ToBytes())));
    }

    [Theory]
    [InlineData("1e7 1e7 1e7 1e7 0 0")]
    [InlineData("0 0 0 0 0 0")]
    [InlineData("1 0 0 1 9e7 -9e7")]
    [InlineData("NaN 1 2 3 4 5")]
    public void Text_beyond_all_measure_is_left_out(string matrix)
    {
        var far = $"""<ofd:TextObject ID="1" Boundary="9e7 0 10 80" CTM="{matrix}" Font="1" Size="4"><ofd:TextCode X="9e7" Y="0" DeltaX="9e7 -9e7">甲乙丙</ofd:TextCode></ofd:TextObject><ofd:PathObject ID="2" Boundary="9e7 0 1 1" CTM="{matrix}"><ofd:AbbreviatedData>M 0 0 L 9e7 9e7 L 9e7 0 C</ofd:AbbreviatedData></ofd:PathObject>""";
        Assert.Equal(["近"], Texts(Read(new OfdDraw().Page().Raw(far).Text(20, 20, "近").ToBytes())));
    }
}
