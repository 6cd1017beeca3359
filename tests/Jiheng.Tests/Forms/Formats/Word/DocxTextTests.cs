namespace Jiheng.Tests.Forms.Formats.Word;

public sealed class DocxTextTests
{
    [Fact]
    public void Each_line_of_a_paragraph_is_a_row() =>
        Assert.Equal(["项目支出绩效目标表", "(2023年度)"], Docx.Rows("<w:p><w:r><w:t>项目支出绩效目标表</w:t><w:br/><w:t>(2023年度)</w:t></w:r></w:p>"));

    [Fact]
    public void Hyperlinks_and_fields_show_their_result() => Assert.Equal(["见附件第3页", "共5页"], Docx.Rows(
        "<w:p><w:hyperlink r:id=\"x\">" + Docx.R("见附件") + "</w:hyperlink><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r>"
        + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>" + Docx.R("第3页") + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>"
        + "<w:p><w:fldSimple w:instr=\"NUMPAGES\">" + Docx.R("共5页") + "</w:fldSimple></w:p>"));

    [Fact]
    public void A_field_within_an_instruction_is_no_text() => Assert.Equal(["甲"], Docx.Rows(
        "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>" + Docx.R("内")
        + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>" + Docx.R("甲") + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>"));

    [Fact]
    public void A_field_that_never_ends_hides_no_more_than_its_paragraph() =>
        Assert.Equal(["二"], Docx.Rows("<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>" + Docx.R("一") + "</w:p>" + Docx.P("二")));

    [Theory]
    [InlineData("<w:sym w:font=\"Wingdings\" w:char=\"F0FE\"/>", "☑")]
    [InlineData("<w:sym w:font=\"Wingdings 2\" w:char=\"F052\"/>", "☑")]
    [InlineData("<w:sym w:font=\"Wingdings 2\" w:char=\"00A3\"/>", "☐")]
    [InlineData("<w:sym w:font=\"Wingdings\" w:char=\"F0FC\"/>", "√")]
    [InlineData("<w:sym w:font=\"Symbol\" w:char=\"F0B3\"/>", "≥")]
    [InlineData("<w:sym w:font=\"宋体\" w:char=\"2264\"/>", "≤")]
    [InlineData("<w:sym w:font=\"Webdings\" w:char=\"F041\"/>", "")]
    [InlineData("<w:sym w:font=\"Symbol\" w:char=\"zz\"/>", "")]
    [InlineData("<w:rPr><w:rFonts w:ascii=\"Wingdings\"/></w:rPr><w:t>\uF0A8</w:t>", "☐")]
    [InlineData("<w:noBreakHyphen/>", "-")]
    [InlineData("<w:softHyphen/>", "")]
    public void Symbols_are_plain_text(string content, string shown) => Assert.Equal([$"甲{shown}乙"], Docx.Rows($"<w:p>{Docx.R("甲")}<w:r>{content}</w:r>{Docx.R("乙")}</w:p>"));

    [Theory]
    [InlineData("<w:default w:val=\"1\"/>", "☑")]
    [InlineData("<w:default w:val=\"1\"/><w:checked w:val=\"0\"/>", "☐")]
    [InlineData("<w:checked/>", "☑")]
    public void Old_form_fields_to_tick_show_their_state(string state, string shown) => Assert.Equal([shown + "是"], Docx.Rows(
        $"<w:p><w:r><w:fldChar w:fldCharType=\"begin\"><w:ffData><w:checkBox>{state}</w:checkBox></w:ffData></w:fldChar></w:r><w:r><w:instrText>FORMCHECKBOX</w:instrText></w:r>"
        + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>" + Docx.R("是") + "</w:p>"));

    [Fact]
    public void Content_controls_show_their_content_and_not_their_prompt()
    {
        string Control(string properties, string text) => $"<w:sdt><w:sdtPr>{properties}</w:sdtPr><w:sdtContent>{Docx.R(text)}</w:sdtContent></w:sdt>";
        var tick = Control("<w14:checkbox><w14:checked w14:val=\"1\"/></w14:checkbox>", "☒");
        Assert.Equal(["☒甲乙"], Docx.Rows($"<w:p>{tick}{Control("", "甲")}{Control("<w:showingPlcHdr/>", "单击此处输入文字。")}{Docx.R("乙")}</w:p>"));
    }

    [Fact]
    public void A_control_of_paragraphs_that_shows_its_prompt_is_empty_and_what_follows_is_not() => Assert.Equal(["甲"], Docx.Rows(
        $"<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>{Docx.P("请输入")}{Docx.P("请输入")}</w:sdtContent></w:sdt>{Docx.P("甲")}"));

    [Fact]
    public void Hidden_text_is_left_out_unless_it_is_switched_back_on() =>
        Assert.Equal(["甲丙"], Docx.Rows($"<w:p>{Docx.R("甲")}{Docx.R("乙", "<w:vanish/>")}{Docx.R("丙", "<w:vanish w:val=\"0\"/>")}</w:p>"));

    [Fact]
    public void Of_two_ways_to_show_a_text_box_one_is_read()
    {
        var box = $"<w:txbxContent>{Docx.P("年度：2023")}</w:txbxContent>";
        Assert.Equal(["标题", "年度：2023", "末"], Docx.Rows(
            $"<w:p>{Docx.R("标题")}<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:wsp><wps:txbx>{box}</wps:txbx></wps:wsp></w:drawing></mc:Choice>"
            + $"<mc:Fallback><w:pict><v:shape><v:textbox>{box}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>{Docx.P("末")}"));
    }

    [Fact]
    public void A_table_in_a_text_box_is_read_where_the_box_hangs() => Assert.Equal(["|甲|乙|", "末"], Docx.Rows(
        $"<w:p><w:r><w:pict><v:textbox><w:txbxContent>{Docx.Table(Docx.Row(Docx.Cell("甲"), Docx.Cell("乙")))}{Docx.P("")}</w:txbxContent></v:textbox></w:pict></w:r></w:p>{Docx.P("末")}"));

    [Fact]
    public void Formulas_and_readings_of_characters_keep_their_text() => Assert.Equal(["x≥3汉"], Docx.Rows(
        "<w:p><m:oMath><m:r><m:t>x≥3</m:t></m:r></m:oMath><w:r><w:ruby><w:rt><w:r><w:t>han</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>汉</w:t></w:r></w:rubyBase></w:ruby></w:r></w:p>"));

    [Fact]
    public void The_strict_edition_of_the_standard_is_read_too()
    {
        var xml = Docx.Part("document", $"<w:body>{Docx.Table(Docx.Row(Docx.Cell("甲", "<w:gridSpan w:val=\"2\"/>")))}</w:body>")
            .Replace("http://schemas.openxmlformats.org/wordprocessingml/2006/main", "http://purl.oclc.org/ooxml/wordprocessingml/main", StringComparison.Ordinal);
        Assert.Equal(["|甲[2×1]|·|"], Docx.Show(Jiheng.Forms.Formats.GridReader.Read(Jiheng.Forms.Formats.FileFormat.Docx, Docx.Package(("word/document.xml", xml)))));
    }
}
