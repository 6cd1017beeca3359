using System.Globalization;
using Jiheng.Domain.Documents;
using Jiheng.Forms.Drawing;
using Jiheng.Forms.Writing.Pdf;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Writer;

namespace Jiheng.Forms.Remarks;

/// <summary>A PDF with a numbered red frame round every cell that something is said of, and the list of remarks as its last pages.</summary>
internal static class PdfRemarks
{
    private const double FrameWidth = 1.2;
    private const double MarkSize = 8;

    public static void Write(ReadOnlyMemory<byte> bytes, IReadOnlyList<Remark> remarks, DrawnForm list, Stream target)
    {
        try
        {
            using var source = PdfDocument.Open(bytes.ToArray());
            using var document = new PdfDocumentBuilder();
            var fonts = new PdfFonts(document);
            var numbered = remarks.Select((remark, i) => (remark.Where, Number: i + 1)).ToLookup(one => one.Where.Frame is { Kind: FrameKind.Page } frame ? frame.Number : 0);
            for (var page = 1; page <= source.NumberOfPages; page++)
            {
                var sheet = document.AddPage(source, page);
                // Places on a page that lies on its side are told as it is read, not as it is stored.
                var own = source.GetPage(page);
                if (own.Rotation.Value != 0) continue;
                sheet.NewContentStreamAfter();
                foreach (var cell in numbered[page].Where(one => one.Where.Frame!.Box is not null).GroupBy(one => one.Where.Frame!.Box!.Value)) Mark(sheet, fonts, cell.Key, own.Height, string.Join('、', cell.Select(one => one.Number.ToString(CultureInfo.InvariantCulture))));
            }

            PdfWriter.AddPages(document, fonts, [list]);
            target.Write(document.Build());
        }
        catch (Exception problem) when (problem is not (OutOfMemoryException or IOException))
        {
            // The library throws whatever its parser stumbles over in a damaged document: no list of types would be whole.
            throw new InvalidDataException(problem.Message, problem);
        }
    }

    private static void Mark(PdfPageBuilder sheet, PdfFonts fonts, PageBox box, double height, string number)
    {
        var (left, bottom) = (box.Left, height - box.Top - box.Height);
        sheet.SetStrokeColor(200, 30, 30);
        sheet.DrawRectangle(new PdfPoint(left, bottom), box.Width, box.Height, FrameWidth);
        sheet.SetTextAndFillColor(200, 30, 30);
        // At the right end, where the cell's own text is least likely to stand.
        var runs = fonts.Runs(number).ToList();
        var x = left + box.Width - 1 - (runs.Sum(run => run.Width) * MarkSize);
        foreach (var (font, text, width) in runs)
        {
            sheet.AddText(text, MarkSize, new PdfPoint(x, bottom + box.Height - MarkSize), font);
            x += width * MarkSize;
        }

        sheet.ResetColor();
    }
}
