using Jiheng.Forms.Formats.Word.Lists;

namespace Jiheng.Tests.Forms.Formats.Word.Lists;

public sealed class ListNumberTests
{
    private static readonly (string, string) Numbering = ("word/numbering.xml", Docx.Part("numbering",
        "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"chineseCounting\"/><w:lvlText w:val=\"（%1）\"/></w:lvl>"
        + "<w:lvl w:ilvl=\"1\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%2.\"/></w:lvl></w:abstractNum>"
        + "<w:abstractNum w:abstractNumId=\"1\"><w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"bullet\"/><w:lvlText w:val=\"\uF0B7\"/></w:lvl></w:abstractNum>"
        + "<w:abstractNum w:abstractNumId=\"2\"><w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"neverHeard\"/><w:lvlText w:val=\"%1.\"/></w:lvl></w:abstractNum>"
        + "<w:abstractNum w:abstractNumId=\"3\"><w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1\"/></w:lvl><w:lvl w:ilvl=\"1\"><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1.%2\"/></w:lvl></w:abstractNum>"
        + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num><w:num w:numId=\"2\"><w:abstractNumId w:val=\"1\"/></w:num><w:num w:numId=\"3\"><w:abstractNumId w:val=\"2\"/></w:num>"
        + "<w:num w:numId=\"4\"><w:abstractNumId w:val=\"0\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"5\"/></w:lvlOverride></w:num><w:num w:numId=\"5\"><w:abstractNumId w:val=\"3\"/></w:num>"));

    [Fact]
    public void Levels_count_on_and_begin_anew_under_the_next_number() => Assert.Equal(
        ["（一）甲", "1.甲一", "2.甲二", "（二）乙", "1.乙一"],
        Docx.Rows(Item("甲", 1) + Item("甲一", 1, 1) + Item("甲二", 1, 1) + Item("乙", 1) + Item("乙一", 1, 1), Numbering));

    [Fact]
    public void A_list_with_a_start_of_its_own_begins_there() =>
        Assert.Equal(["（一）甲", "（五）乙", "（六）丙"], Docx.Rows(Item("甲", 1) + Item("乙", 4) + Item("丙", 4), Numbering));

    [Fact]
    public void Bullets_and_unknown_formats_are_left_out() => Assert.Equal(["甲", "乙", "丙"], Docx.Rows(Item("甲", 2) + Item("乙", 3) + Item("丙", 99), Numbering));

    [Fact]
    public void A_number_that_ends_in_a_digit_is_parted_from_the_text() => Assert.Equal(["1 甲", "1.1 2022年"], Docx.Rows(Item("甲", 5) + Item("2022年", 5, 1), Numbering));

    [Fact]
    public void An_empty_cell_with_a_number_shows_it() => Assert.Equal(
        ["|1|甲|", "|2|乙|"],
        Docx.Rows(Docx.Table(Docx.Row(Docx.Box(Item("", 5)), Docx.Cell("甲")), Docx.Row(Docx.Box(Item("", 5)), Docx.Cell("乙"))), Numbering));

    [Fact]
    public void A_style_can_number_its_paragraphs() => Assert.Equal(["（一）甲", "（二）乙", "丙"], Docx.Rows(
        Docx.P("甲", "<w:pStyle w:val=\"Own\"/>") + Docx.P("乙", "<w:pStyle w:val=\"Base\"/>") + Docx.P("丙", "<w:pStyle w:val=\"Own\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr>"),
        Numbering,
        ("word/styles.xml", Docx.Part("styles", "<w:style w:styleId=\"Base\"><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style><w:style w:styleId=\"Own\"><w:basedOn w:val=\"Base\"/></w:style>"))));

    [Fact]
    public void Styles_that_rest_on_each_other_do_no_harm() => Assert.Equal(["甲"], Docx.Rows(
        Docx.P("甲", "<w:pStyle w:val=\"A\"/>"), Numbering,
        ("word/styles.xml", Docx.Part("styles", "<w:style w:styleId=\"A\"><w:basedOn w:val=\"B\"/></w:style><w:style w:styleId=\"B\"><w:basedOn w:val=\"A\"/></w:style>"))));

    [Theory]
    [InlineData("chineseCounting", 10, "十")]
    [InlineData("chineseCounting", 12, "十二")]
    [InlineData("chineseCounting", 20, "二十")]
    [InlineData("chineseCountingThousand", 101, "一百零一")]
    [InlineData("chineseCountingThousand", 110, "一百一十")]
    [InlineData("chineseCountingThousand", 30007, "三万零七")]
    [InlineData("chineseLegalSimplified", 12, "壹拾贰")]
    [InlineData("ideographDigital", 10, "一〇")]
    [InlineData("decimalEnclosedCircle", 20, "⑳")]
    [InlineData("decimalEnclosedCircleChinese", 21, "21")]
    [InlineData("decimalFullWidth", 12, "１２")]
    [InlineData("decimalZero", 7, "07")]
    [InlineData("upperLetter", 28, "BB")]
    [InlineData("lowerRoman", 49, "xlix")]
    [InlineData("upperRoman", 4000, null)]
    [InlineData("ideographTraditional", 2, "乙")]
    [InlineData("ideographZodiac", 13, null)]
    [InlineData("decimal", 0, "0")]
    [InlineData("chineseCounting", 0, null)]
    [InlineData("bullet", 1, null)]
    public void Numbers_are_written_as_Word_writes_them(string format, int number, string? text) => Assert.Equal(text, NumberFormats.Format(format, number));

    private static string Item(string text, int list, int level = 0) => Docx.P(text, $"<w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"{list}\"/></w:numPr>");
}
