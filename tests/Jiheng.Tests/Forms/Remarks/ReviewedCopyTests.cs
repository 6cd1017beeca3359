using System.Diagnostics;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using Jiheng.Domain.Documents;
using Jiheng.Forms.Drawing;
using Jiheng.Forms.Editing;
using Jiheng.Forms.Formats;
using Jiheng.Forms.Reading;
using Jiheng.Forms.Remarks;
using Jiheng.Forms.Writing;
using Jiheng.Tests.Forms.Formats;
using UglyToad.PdfPig;

namespace Jiheng.Tests.Forms.Remarks;

public sealed class ReviewedCopyTests
{
    private const string Red = "rgb(78.4";
    private static readonly DrawnForm List = new("绩效表核对意见", [new DrawnBlock("核对意见", [1], [new DrawnRow([new DrawnCell("第一条意见", CellRole.Text)])])]);

    [Fact]
    public void A_word_document_has_a_comment_at_the_very_cell_and_nothing_else_is_changed()
    {
        var (bytes, form) = Sample("self-evaluation-2023.docx", 1);
        var target = FieldPlace.Of(form, "indicators[2].target");
        var copy = Write(FileFormat.Docx, bytes, [new Remark(target, "【错误】指标值", "不对\n怎么改：改"), new Remark(default, "【提示】全文", "看看")]);
        using (var document = WordprocessingDocument.Open(new MemoryStream(copy), false))
        {
            var main = document.MainDocumentPart!;
            var comments = main.WordprocessingCommentsPart!.Comments.Elements<Comment>().ToArray();
            Assert.Equal(["【错误】指标值不对怎么改：改", "【提示】全文看看"], comments.Select(comment => comment.InnerText));
            var anchor = Assert.Single(main.Document.Descendants<CommentRangeStart>(), start => start.Id == comments[0].Id);
            Assert.Equal(form.Indicators[2].Target!.Text, anchor.Ancestors<TableCell>().First().InnerText.Trim());
            Assert.Empty(new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2016).Validate(main.WordprocessingCommentsPart, TestContext.Current.CancellationToken));
        }

        Assert.Equal(Facts("a.docx", bytes), Facts("a.docx", copy));
    }

    [Fact]
    public void A_second_review_adds_its_comments_to_those_that_are_there()
    {
        var (bytes, form) = Sample("self-evaluation-2023.docx", 0);
        var where = FieldPlace.Of(form, "project.name");
        var twice = Write(FileFormat.Docx, Write(FileFormat.Docx, bytes, [new Remark(where, "甲", "一")]), [new Remark(where, "乙", "二")]);
        using var document = WordprocessingDocument.Open(new MemoryStream(twice), false);
        var comments = document.MainDocumentPart!.WordprocessingCommentsPart!.Comments.Elements<Comment>().ToArray();
        Assert.Equal(["甲一", "乙二"], comments.Select(comment => comment.InnerText));
        Assert.Equal(2, comments.Select(comment => comment.Id!.Value).Distinct().Count());
    }

    [Fact]
    public void A_workbook_has_one_comment_a_cell_that_holds_all_remarks()
    {
        var (bytes, form) = Sample("self-evaluation-2023.xlsx", 1);
        var where = FieldPlace.Of(form, "indicators[2].target");
        var copy = Write(FileFormat.Xlsx, bytes, [new Remark(where, "【错误】一", "甲"), new Remark(where, "【提醒】二", "乙"), new Remark(FieldPlace.Of(form, "project.name"), "【提示】三", "丙")]);
        using (var document = SpreadsheetDocument.Open(new MemoryStream(copy), false))
        {
            var part = Assert.Single(document.WorkbookPart!.WorksheetParts, part => part.WorksheetCommentsPart is not null);
            var comments = part.WorksheetCommentsPart!.Comments.CommentList!.Elements<DocumentFormat.OpenXml.Spreadsheet.Comment>().ToDictionary(comment => comment.Reference!.Value!, comment => comment.InnerText);
            Assert.Equal("【错误】一\n甲\n\n【提醒】二\n乙", comments[PlaceFrame.Address(where)]);
            Assert.Equal(2, comments.Count);
            Assert.NotNull(part.Worksheet.GetFirstChild<DocumentFormat.OpenXml.Spreadsheet.LegacyDrawing>());
            Assert.Empty(new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2016).Validate(document, TestContext.Current.CancellationToken).Where(error => error.Part is WorksheetCommentsPart or WorksheetPart && !error.Description.Contains("xr:", StringComparison.Ordinal)).Select(error => error.Description));
        }

        Assert.Equal(Facts("a.xlsx", bytes), Facts("a.xlsx", copy));
    }

    [Fact]
    public void A_pdf_has_numbered_frames_and_the_list_as_its_last_page()
    {
        Assert.SkipWhen(FormWriter.Problem(WrittenFormat.Pdf) is not null, FormWriter.Problem(WrittenFormat.Pdf) ?? "");
        var (bytes, form) = Sample("pdf-evaluation-portrait-libreoffice.pdf", 0);
        using var before = PdfDocument.Open(bytes);
        var copy = Write(FileFormat.Pdf, bytes, [new Remark(FieldPlace.Of(form, "indicators[0].target"), "【错误】一", "甲")]);
        using var after = PdfDocument.Open(copy);
        Assert.Equal(before.NumberOfPages + 1, after.NumberOfPages);
        Assert.Contains("第一条意见", after.GetPage(after.NumberOfPages).Text, StringComparison.Ordinal);
        Assert.DoesNotContain(Red, Drawing(bytes), StringComparison.Ordinal);
        Assert.Contains(Red, Drawing(copy), StringComparison.Ordinal);
    }

    // As another program draws the first page: what the writer's own library sees is no proof.
    private static string Drawing(byte[] pdf)
    {
        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(file, pdf);
            using var program = Process.Start(new ProcessStartInfo("pdftocairo", ["-svg", "-f", "1", "-l", "1", file, "-"]) { RedirectStandardOutput = true })!;
            return program.StandardOutput.ReadToEnd();
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Theory]
    [InlineData(FileFormat.Docx)]
    [InlineData(FileFormat.Xlsx)]
    [InlineData(FileFormat.Pdf)]
    public void A_damaged_document_is_refused_with_an_error_of_its_own(FileFormat format)
    {
        Assert.SkipUnless(ReviewedCopy.Takes(format), "PDF cannot be written here.");
        Assert.Throws<InvalidDataException>(() => Write(format, "PK not a document"u8.ToArray(), [new Remark(default, "甲", "一")]));
    }

    private static (byte[] Bytes, PerformanceForm Form) Sample(string file, int index)
    {
        var bytes = File.ReadAllBytes(Path.Combine(Checkout.Root, "tests", "Samples", file));
        return (bytes, DocumentReader.Read(file, bytes).Forms[index]);
    }

    private static string[] Facts(string file, byte[] bytes) => [.. DocumentReader.Read(file, bytes).Forms.SelectMany(FormFacts.Of)];

    private static byte[] Write(FileFormat format, byte[] bytes, IReadOnlyList<Remark> remarks)
    {
        using var stream = new MemoryStream();
        ReviewedCopy.Write(format, bytes, remarks, List, stream);
        return stream.ToArray();
    }
}
