using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Jiheng.Domain.Documents;
using Jiheng.Forms.Formats.Excel;
using Jiheng.Forms.Writing;

namespace Jiheng.Forms.Remarks;

/// <summary>Puts remarks into a workbook as comments (批注) at their cells; a cell has one comment, which holds all that is said of it.</summary>
internal static class ExcelRemarks
{
    public static void Write(ReadOnlyMemory<byte> bytes, IReadOnlyList<Remark> remarks, Stream target)
    {
        using var held = new MemoryStream();
        held.Write(bytes.Span);
        held.Position = 0;
        try
        {
            using var document = SpreadsheetDocument.Open(held, isEditable: true);
            var book = document.WorkbookPart ?? throw new InvalidDataException("The document has no workbook.");
            Sheet[] sheets = [.. book.Workbook.Sheets?.Elements<Sheet>() ?? []];
            foreach (var group in remarks.GroupBy(remark => SheetOf(remark.Where, sheets)))
            {
                if (group.Key?.Id?.Value is not { } id || book.GetPartById(id) is not WorksheetPart part) throw new InvalidDataException("The workbook has no sheet for a remark.");
                Add(part, group);
            }
        }
        catch (Exception problem) when (problem is OpenXmlPackageException or FileFormatException or System.Xml.XmlException)
        {
            throw new InvalidDataException(problem.Message, problem);
        }

        held.Position = 0;
        held.CopyTo(target);
    }

    private static Sheet? SheetOf(Place place, Sheet[] sheets) =>
        sheets.FirstOrDefault(sheet => place.Frame is { Kind: FrameKind.Sheet } frame && sheet.Name?.Value == frame.Sheet) ?? sheets.FirstOrDefault(sheet => sheet.State is null || sheet.State == SheetStateValues.Visible);

    private static void Add(WorksheetPart part, IEnumerable<Remark> remarks)
    {
        var comments = part.WorksheetCommentsPart ?? part.AddNewPart<WorksheetCommentsPart>();
        comments.Comments ??= new Comments(new Authors(), new CommentList());
        var authors = comments.Comments.Authors ??= new Authors();
        var list = comments.Comments.CommentList ??= new CommentList();
        var author = (uint)authors.ChildElements.Count;
        authors.AppendChild(new Author(Remark.Author));
        var added = new List<Place>();
        foreach (var cell in remarks.GroupBy(remark => AddressOf(remark.Where)))
        {
            var text = string.Join("\n\n", cell.Select(remark => PrintableText.Of(remark.Whole)));
            if (list.Elements<Comment>().FirstOrDefault(comment => comment.Reference?.Value == cell.Key) is { } known)
            {
                known.CommentText ??= new CommentText();
                known.CommentText.AppendChild(RunOf("\n\n" + text));
                continue;
            }

            list.AppendChild(new Comment(new CommentText(RunOf(text))) { Reference = cell.Key, AuthorId = author });
            added.Add(cell.First().Where);
        }

        if (added.Count > 0) CommentShapes.Add(part, added);
    }

    /// <summary>The cell of a remark; one without a place stands in the sheet's first.</summary>
    public static string AddressOf(Place place) => place.Line > 0 && place.Column > 0 ? PlaceFrame.Address(place) : "A1";

    private static Run RunOf(string text) => new(new Text(XlsxText.Of(text)) { Space = SpaceProcessingModeValues.Preserve });
}
