using Jiheng.Domain.Documents;
using Jiheng.Forms.Formats;

namespace Jiheng.Tests.Forms.Formats.Pdf;

public sealed class PdfGridTests
{
    private static readonly string[][] Head = [["name", "target", "points"]];

    private static DocumentGrid Read(byte[] bytes) => GridReader.Read(FileFormat.Pdf, bytes);

    private static List<string> Texts(DocumentGrid grid) => [.. grid.Rows.Select(row => string.Join('|', row.Cells.Select(cell => cell.Text)))];

    private static string[][] Rows(string letter, int count) => [.. Enumerable.Range(1, count).Select(i => new[] { $"{letter}{i}", $"t{i}", $"{i}" })];

    [Fact]
    public void Reads_tables_and_the_text_around_them_with_their_places()
    {
        var grid = Read(new PdfDraw().Page().Word(100, 50, "Title").Table(100, 100, [.. Head, .. Rows("a", 2)]).Word(100, 300, "left").Word(400, 300, "right").ToBytes());
        Assert.Equal(["Title", "name|target|points", "a1|t1|1", "a2|t2|2"], Texts(grid)[..4]);
        Assert.Matches("^left {2,}right$", Texts(grid)[4]);
        var place = grid.Rows[2].Cells[1].Place;
        Assert.Equal((2, 2, FrameKind.Page, 1), (place.Line, place.Column, place.Frame!.Kind, place.Frame.Number));
        Assert.Equal("200,120,100,20", place.Frame.Box.ToString());
        Assert.Equal([0, 1, 1, 1, 0], grid.Rows.Select(row => row.Table));
        Assert.Empty(grid.Diagnostics);
    }

    [Theory]
    [InlineData("/Rotate 90")]
    [InlineData("/Rotate 180")]
    [InlineData("/Rotate 270")]
    [InlineData("/CropBox[50 50 590 790]")]
    [InlineData("/Rotate 90/CropBox[50 50 590 790]")]
    public void Reads_turned_and_cropped_pages_alike(string attributes) =>
        Assert.Equal(["Title here", "name|target|points", "a1|t1|1", "a2|t2|2"], Texts(Read(new PdfDraw { PageAttributes = attributes }.Page().Word(100, 50, "Title here").Table(100, 100, [.. Head, .. Rows("a", 2)]).ToBytes())));

    [Fact]
    public void Goes_on_with_a_table_over_page_breaks_and_leaves_repeated_heads_and_page_numbers_out()
    {
        var draw = new PdfDraw();
        for (var page = 1; page <= 3; page++) draw.Page().Table(100, 100, [.. Head, .. Rows($"p{page}r", 30)]).Word(300, 770, $"- {page} -");
        var grid = Read(draw.ToBytes());
        Assert.Equal(91, grid.Rows.Count);
        Assert.All(grid.Rows, row => Assert.Equal(1, row.Table));
        Assert.Equal("p3r30|t30|30", Texts(grid)[^1]);
        Assert.Equal(3, grid.Rows[^1].Cells[0].Place.Frame!.Number);
    }

    [Fact]
    public void A_table_with_other_columns_on_the_next_page_is_another_one()
    {
        var grid = Read(new PdfDraw().Page().Table(100, 100, Rows("a", 3)).Page().Table(60, 100, Rows("b", 3)).ToBytes());
        Assert.Equal([1, 1, 1, 2, 2, 2], grid.Rows.Select(row => row.Table));
    }

    [Fact]
    public void Lines_may_be_thin_rectangles_drawn_in_a_form_of_their_own()
    {
        var grid = Read(new PdfDraw().Page().Raw("q 1 0 0 1 100 0 cm 0 700 200 0.5 re 0 680 200 0.5 re 0 660 200 0.5 re 0 660 0.5 40 re 100 660 0.5 40 re 200 660 0.5 40 re f Q")
            .Word(104, 104, "a").Word(204, 104, "b").Word(104, 124, "c").Word(204, 124, "d").ToBytes());
        Assert.Equal(["a|b", "c|d"], Texts(grid));
    }

    [Fact]
    public void Refuses_ten_thousand_pages_and_says_how_many()
    {
        var draw = new PdfDraw();
        for (var i = 0; i < 10_000; i++) draw.Page();
        var problem = Assert.Single(Read(draw.ToBytes()).Diagnostics);
        Assert.Equal("READ-TOO-LARGE", problem.Code);
        Assert.Contains("10000 页", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Garbage_after_the_mark_is_a_damaged_file()
    {
        var problem = Assert.Single(Read("%PDF-1.7\n garbage \u0001\u0002 and nothing else"u8.ToArray()).Diagnostics);
        Assert.Equal(("READ-DAMAGED", Severity.Error), (problem.Code, problem.Severity));
    }

    [Theory]
    [InlineData(0.2)]
    [InlineData(0.5)]
    [InlineData(0.9)]
    public void A_file_cut_short_is_read_as_far_as_it_goes_or_is_damaged(double part)
    {
        var whole = new PdfDraw().Page().Table(100, 100, Rows("a", 30)).Page().Table(100, 100, Rows("b", 30)).ToBytes();
        var grid = Read(whole[..(int)(whole.Length * part)]);
        Assert.True(grid.Rows.Count > 0 || grid.Diagnostics.Any(problem => problem.Severity == Severity.Error));
    }

    [Fact]
    public void A_password_to_open_the_file_is_named() => Assert.Equal("READ-PASSWORD", Assert.Single(Read(Sample("pdf-user-password.pdf")).Diagnostics).Code);

    [Fact]
    public void A_password_that_only_forbids_changes_keeps_nobody_from_reading() => Assert.Equal(["Project name: a form"], Texts(Read(Sample("pdf-owner-password.pdf"))));

    [Fact]
    public void A_drawing_of_very_many_lines_comes_to_an_end()
    {
        var draw = new PdfDraw().Page().Word(10, 10, "word");
        for (var i = 0; i < 100_000; i++) draw.Line(i % 500, i / 250, (i % 500) + 40, i / 250);
        Assert.Equal(["word"], Texts(Read(draw.ToBytes())));
    }

    [Fact]
    public void A_page_of_very_many_lines_of_text_comes_to_an_end()
    {
        var draw = new PdfDraw().Page();
        for (var i = 0; i < 100_000; i++) draw.Word(10 + (i % 7 * 80), i / 7 * 0.05, "word", 5);
        var grid = Read(draw.ToBytes());
        Assert.True(grid.Rows.Count > 0 || grid.Diagnostics.Single().Code == "READ-TIMEOUT");
    }

    [Fact]
    public void A_page_that_is_a_picture_is_named()
    {
        var grid = Read(new PdfDraw().Page().Raw("q 600 0 0 800 0 0 cm BI /W 2 /H 2 /BPC 8 /CS /G ID \u0001\u00ff\u00ff\u0001 EI Q").ToBytes());
        Assert.Contains(grid.Diagnostics, problem => problem.Code is "READ-SCANNED" or "READ-OCR");
        Assert.Empty(grid.Rows);
    }

    private static byte[] Sample(string name) => File.ReadAllBytes(Path.Combine(Checkout.Root, "tests", "Samples", name));
}
