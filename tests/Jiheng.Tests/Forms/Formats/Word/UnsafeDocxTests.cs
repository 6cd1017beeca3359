using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using Jiheng.Forms.Formats;
using Jiheng.Forms.Reading;

namespace Jiheng.Tests.Forms.Formats.Word;

/// <summary>Files that lie, ask for too much, or reach outside: each ends in a diagnostic, none in an exception.</summary>
public sealed class UnsafeDocxTests
{
    [Fact]
    public void A_bomb_is_refused_by_its_ratio() => Assert.Equal("READ-TOO-LARGE", Docx.Problem(Docx.Grid(Docx.P(new string('　', 20_000_000)))).Code);

    [Fact]
    public void A_bomb_that_lies_about_its_size_is_no_danger()
    {
        var bytes = Docx.Of(Docx.P(new string('a', 20_000_000)));
        // The size in the central directory: 24 bytes behind its signature.
        var directory = bytes.AsSpan().LastIndexOf("PK\x01\x02"u8);
        BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(directory + 24), 1000);
        Assert.Contains(Docx.Problem(GridReader.Read(FileFormat.Docx, bytes)).Code, (string[])["READ-TOO-LARGE", "READ-DAMAGED"]);
    }

    [Theory]
    [InlineData("<!DOCTYPE w [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><w>&x;</w>")]
    [InlineData("<!DOCTYPE w [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]><w>&b;</w>")]
    [InlineData("<w><unclosed>")]
    [InlineData("")]
    public void Document_types_and_broken_xml_are_refused(string xml) =>
        Assert.Equal("READ-DAMAGED", Docx.Problem(GridReader.Read(FileFormat.Docx, Docx.Package(("word/document.xml", xml)))).Code);

    [Theory]
    [InlineData("../../etc/cron.d/x")]
    [InlineData("word/../../x")]
    [InlineData("/etc/x")]
    [InlineData("C:\\x")]
    public void Names_that_lead_outside_are_refused(string name) =>
        Assert.Equal("READ-UNSAFE", Docx.Problem(GridReader.Read(FileFormat.Docx, Docx.Of(Docx.P("甲"), (name, "x")))).Code);

    [Theory]
    [InlineData(0.3)]
    [InlineData(0.9)]
    public void A_file_that_was_cut_off_is_named_as_damaged(double part)
    {
        var bytes = Docx.Of(Docx.P(string.Concat(Enumerable.Range(0, 2000))));
        Assert.Equal("READ-DAMAGED", Assert.Single(DocumentReader.Read("表.docx", bytes.AsMemory(0, (int)(bytes.Length * part))).Diagnostics).Code);
    }

    [Fact]
    public void A_file_with_a_password_is_named_as_such()
    {
        byte[] compound = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[504], .. Encoding.Unicode.GetBytes("EncryptedPackage"), .. new byte[480]];
        Assert.Equal("READ-PASSWORD", Assert.Single(DocumentReader.Read("表.docx", compound).Diagnostics).Code);
    }

    [Theory]
    [InlineData("表.xlsx")]
    [InlineData("表.txt")]
    [InlineData("表")]
    public void The_content_decides_and_not_the_name(string file) => Assert.Equal("docx", DocumentReader.Read(file, Docx.Of(Docx.P("甲"))).Format);

    [Fact]
    public void Macros_are_left_alone() => Assert.Equal(["甲"], Docx.Rows(Docx.P("甲"), ("word/vbaProject.bin", "not even a macro")));

    [Fact]
    public void Links_to_outside_are_not_followed() => Assert.Equal(["见附件"], Docx.Rows(
        "<w:p><w:hyperlink r:id=\"r1\">" + Docx.R("见附件") + "</w:hyperlink></w:p><w:altChunk r:id=\"r1\"/>",
        ("word/_rels/document.xml.rels", "<Relationships><Relationship Id=\"r1\" TargetMode=\"External\" Target=\"http://127.0.0.1:1/\"/></Relationships>")));

    [Fact]
    public void A_main_part_outside_of_the_file_is_none() => Assert.Equal("READ-DAMAGED", Docx.Problem(GridReader.Read(FileFormat.Docx, Docx.Package(
        ("_rels/.rels", "<Relationships><Relationship Type=\"http://x/officeDocument\" TargetMode=\"External\" Target=\"http://127.0.0.1:1/\"/></Relationships>")))).Code);

    [Fact]
    public void A_main_part_with_a_number_is_found() => Assert.Equal(["甲"], Docx.Show(GridReader.Read(FileFormat.Docx, Docx.Package(
        ("_rels/.rels", "<Relationships><Relationship Type=\"http://x/officeDocument\" Target=\"/word/document2.xml\"/></Relationships>"),
        ("word/document2.xml", Docx.Part("document", $"<w:body>{Docx.P("甲")}</w:body>"))))));

    [Fact]
    public void Tables_within_tables_without_end_are_refused() =>
        Assert.Equal("READ-DEEP", Docx.Problem(Docx.Grid(string.Concat(Enumerable.Repeat("<w:tbl><w:tr><w:tc>", 30_000)) + string.Concat(Enumerable.Repeat("</w:tc></w:tr></w:tbl>", 30_000)))).Code);

    [Fact]
    public void Tables_within_tables_up_to_the_limit_are_read() =>
        Assert.Equal(["甲"], Docx.Rows(string.Concat(Enumerable.Repeat("<w:tbl><w:tr><w:tc>", 300)) + Docx.Table(Docx.Row(Docx.Cell("甲"))) + string.Concat(Enumerable.Repeat("</w:tc></w:tr></w:tbl>", 300))).Select(row => row.Trim('|')));

    [Fact]
    public void Deep_elements_that_hold_no_text_are_passed_over() =>
        Assert.Equal(["甲"], Docx.Rows(string.Concat(Enumerable.Repeat("<w:x>", 50_000)) + string.Concat(Enumerable.Repeat("</w:x>", 50_000)) + Docx.P("甲")));

    [Fact]
    public void A_million_empty_cells_are_read()
    {
        var row = $"<w:tr>{string.Concat(Enumerable.Repeat("<w:tc><w:p/></w:tc>", 50))}</w:tr>";
        var grid = GridReader.Read(FileFormat.Docx, Stored(Docx.Part("document", $"<w:body><w:tbl>{string.Concat(Enumerable.Repeat(row, 20_000))}</w:tbl></w:body>")));
        Assert.Equal((20_000, 50), (grid.Rows.Count, grid.Rows[^1].Cells.Count));
    }

    [Theory]
    [InlineData("999999999")]
    [InlineData("99999999999999999999")]
    [InlineData("-5")]
    [InlineData("")]
    public void A_span_beyond_all_measure_costs_little(string span)
    {
        var cells = Docx.Grid(Docx.Table(Docx.Row(Docx.Cell("甲", $"<w:gridSpan w:val=\"{span}\"/>"), Docx.Cell("乙")))).Rows.Single().Cells;
        Assert.InRange(cells.Count, 2, 1001);
        Assert.Equal("甲乙", string.Concat(cells.Select(cell => cell.Text)));
    }

    [Fact]
    public void Many_wide_spans_lose_their_width_but_not_their_text()
    {
        var wide = $"<w:tr>{Docx.Cell("甲", "<w:gridSpan w:val=\"1000\"/>")}</w:tr>";
        var grid = Docx.Grid(Docx.Table([.. Enumerable.Repeat(wide, 10_000)]));
        Assert.Equal(10_000, grid.Rows.Count(row => row.Cells[0].Text == "甲"));
        Assert.True(grid.Rows.Sum(row => row.Cells.Count) < 4_100_000);
    }

    [Fact]
    public void A_file_of_a_thousand_random_changes_never_throws()
    {
        var bytes = Stored(Docx.Part("document", $"<w:body>{Docx.P("甲")}{Docx.Table(Docx.Row(Docx.Cell("乙", "<w:gridSpan w:val=\"2\"/>"), Docx.Cell("丙")))}</w:body>"));
        var random = new Random(7);
        for (var i = 0; i < 1000; i++)
        {
            var changed = bytes.ToArray();
            for (var k = 0; k < 4; k++) changed[random.Next(changed.Length)] = (byte)random.Next(256);
            Assert.NotNull(DocumentReader.Read("表.docx", changed));
        }
    }

    private static byte[] Stored(string document)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var writer = new StreamWriter(zip.CreateEntry("word/document.xml", CompressionLevel.NoCompression).Open());
            writer.Write(document);
        }

        return stream.ToArray();
    }
}
