using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Jiheng.Forms.Drawing;

namespace Jiheng.Forms.Writing.Word;

/// <summary>Writes forms as a Word document: one form after another, each on a page of its own, on A4 as the form has it.</summary>
public static class WordWriter
{
    private const int LongSide = 16838;
    private const int ShortSide = 11906;
    private const int Margin = 1134;

    /// <summary>Writes the document.</summary>
    /// <param name="forms">The drawn forms, at least one.</param>
    /// <param name="target">Where it goes; stays open.</param>
    public static void Write(IReadOnlyList<DrawnForm> forms, Stream target)
    {
        ArgumentNullException.ThrowIfNull(forms);
        ArgumentNullException.ThrowIfNull(target);
        // The package seeks and reads back what it wrote, which not every target can.
        using var held = new MemoryStream();
        using (var document = WordprocessingDocument.Create(held, WordprocessingDocumentType.Document))
        {
            var main = document.AddMainDocumentPart();
            WordStyles.AddTo(main);
            var footer = WordStyles.AddFooter(main);
            var body = new Body();
            for (var i = 0; i < forms.Count; i++)
            {
                var properties = Section(forms[i].Landscape, footer);
                WordForm.Write(forms[i], Width(forms[i].Landscape), body);
                // The last section's properties belong to the body, all others to the paragraph that ends them.
                if (i + 1 < forms.Count) body.AppendChild(new Paragraph(new ParagraphProperties(WordForm.Tiny(), properties)));
                else body.AppendChild(properties);
            }

            main.Document = new Document(body);
        }

        held.Position = 0;
        held.CopyTo(target);
    }

    private static int Width(bool landscape) => (landscape ? LongSide : ShortSide) - (2 * Margin);

    private static SectionProperties Section(bool landscape, string footer) => new(
        new FooterReference { Type = HeaderFooterValues.Default, Id = footer },
        new SectionType { Val = SectionMarkValues.NextPage },
        landscape ? new PageSize { Width = LongSide, Height = ShortSide, Orient = PageOrientationValues.Landscape } : new PageSize { Width = ShortSide, Height = LongSide },
        new PageMargin { Top = Margin, Bottom = Margin, Left = Margin, Right = Margin, Header = 720, Footer = 720, Gutter = 0 });
}
