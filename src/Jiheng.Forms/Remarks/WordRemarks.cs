using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Jiheng.Forms.Writing;

namespace Jiheng.Forms.Remarks;

/// <summary>Puts remarks into a Word document as comments (批注) at their cells; nothing else is changed.</summary>
internal static class WordRemarks
{
    public static void Write(ReadOnlyMemory<byte> bytes, IReadOnlyList<Remark> remarks, Stream target)
    {
        using var held = new MemoryStream();
        held.Write(bytes.Span);
        held.Position = 0;
        try
        {
            using var document = WordprocessingDocument.Open(held, isEditable: true);
            var main = document.MainDocumentPart ?? throw new InvalidDataException("The document has no main part.");
            var body = main.Document.Body ?? throw new InvalidDataException("The document has no body.");
            var part = main.WordprocessingCommentsPart ?? main.AddNewPart<WordprocessingCommentsPart>();
            part.Comments ??= new Comments();
            var next = part.Comments.Elements<Comment>().Select(comment => int.TryParse(comment.Id?.Value, out var id) ? id : 0).DefaultIfEmpty(-1).Max() + 1;
            var places = new WordPlaces(body);
            foreach (var remark in remarks)
            {
                var id = (next++).ToString(CultureInfo.InvariantCulture);
                part.Comments.AppendChild(CommentOf(remark, id));
                Anchor(places.Find(remark.Where), id);
            }
        }
        catch (Exception problem) when (problem is OpenXmlPackageException or FileFormatException or System.Xml.XmlException)
        {
            throw new InvalidDataException(problem.Message, problem);
        }

        held.Position = 0;
        held.CopyTo(target);
    }

    private static Comment CommentOf(Remark remark, string id) => new([.. PrintableText.Of(remark.Whole).Split('\n').Select(line => new Paragraph(new Run(new Text(line) { Space = SpaceProcessingModeValues.Preserve })))])
    {
        Id = id,
        Author = Remark.Author,
        Initials = "绩",
    };

    // The range goes round all of the paragraph's words; its properties must stay in front.
    private static void Anchor(Paragraph paragraph, string id)
    {
        var start = new CommentRangeStart { Id = id };
        if (paragraph.ParagraphProperties is { } properties) properties.InsertAfterSelf(start);
        else paragraph.PrependChild(start);
        paragraph.Append(new CommentRangeEnd { Id = id }, new Run(new CommentReference { Id = id }));
    }
}
