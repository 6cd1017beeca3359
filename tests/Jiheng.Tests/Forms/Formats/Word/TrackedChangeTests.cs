namespace Jiheng.Tests.Forms.Formats.Word;

/// <summary>Documents with tracked changes read as if all of them were accepted.</summary>
public sealed class TrackedChangeTests
{
    [Fact]
    public void What_is_inserted_counts_and_what_is_deleted_does_not() => Assert.Equal(["≥95%"], Docx.Rows(
        $"<w:p>{Docx.R("≥")}<w:del><w:r><w:delText>90</w:delText></w:r></w:del><w:ins>{Docx.R("95")}</w:ins>{Docx.R("%")}</w:p>"));

    [Fact]
    public void What_is_moved_stands_where_it_was_moved_to() =>
        Assert.Equal(["乙", "甲"], Docx.Rows($"<w:p><w:moveFrom>{Docx.R("甲")}</w:moveFrom></w:p>{Docx.P("乙")}<w:p><w:moveTo>{Docx.R("甲")}</w:moveTo></w:p>"));

    [Fact]
    public void A_paragraph_whose_end_is_deleted_goes_on_in_the_next() =>
        Assert.Equal(["新闻宣传经费", "末"], Docx.Rows(Docx.P("新闻", "<w:rPr><w:del/></w:rPr>") + Docx.P("宣传经费") + Docx.P("末")));

    [Fact]
    public void Deleted_rows_and_cells_are_gone() => Assert.Equal(["|甲|丙|"], Docx.Rows(Docx.Table(
        Docx.Row(Docx.Cell("甲"), Docx.Cell("乙", "<w:cellDel/>"), Docx.Cell("丙")),
        $"<w:tr><w:trPr><w:del/></w:trPr>{Docx.Cell("丁")}</w:tr>")));

    [Fact]
    public void A_merged_cell_reaches_across_a_deleted_row() => Assert.Equal(["|产出[1×2]|甲|", "|·|丙|"], Docx.Rows(Docx.Table(
        Docx.Row(Docx.Cell("产出", "<w:vMerge w:val=\"restart\"/>"), Docx.Cell("甲")),
        $"<w:tr><w:trPr><w:del/></w:trPr>{Docx.Cell("", "<w:vMerge/>")}{Docx.Cell("乙")}</w:tr>",
        Docx.Row(Docx.Cell("", "<w:vMerge/>"), Docx.Cell("丙")))));

    [Fact]
    public void Inserted_rows_count() => Assert.Equal(["|甲|"], Docx.Rows(Docx.Table($"<w:tr><w:trPr><w:ins/></w:trPr>{Docx.Cell("甲")}</w:tr>")));
}
