using Jiheng.Forms.Drawing;
using Jiheng.Forms.Writing.Paper;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Writer;

namespace Jiheng.Forms.Writing.Pdf;

/// <summary>Writes forms as PDF: A4 pages with the table ruled, its text to be searched and copied, the characters used inside.</summary>
public static class PdfWriter
{
    private const double LineWidth = 0.5;

    /// <summary>Whether this machine can write PDF: it needs a font to put in.</summary>
    public static bool IsPossible => ChineseFonts.All.Count > 0;

    /// <summary>Why it cannot be written where <see cref="IsPossible"/> is false, and what to do.</summary>
    public static string Impossible => $"写 PDF 要用 TrueType 中文字体，这台机器上没有找到。Debian 请安装软件包 fonts-arphic-gbsn00lp；其他系统安装仿宋（simfang.ttf）一类字体，或用环境变量 {ChineseFonts.Variable} 写明字体文件。";

    /// <summary>Writes the document.</summary>
    /// <param name="forms">The drawn forms, at least one.</param>
    /// <param name="target">Where it goes; stays open.</param>
    /// <exception cref="InvalidOperationException">The machine has no font to put in.</exception>
    public static void Write(IReadOnlyList<DrawnForm> forms, Stream target)
    {
        ArgumentNullException.ThrowIfNull(forms);
        ArgumentNullException.ThrowIfNull(target);
        if (!IsPossible) throw new InvalidOperationException(Impossible);
        using var document = new PdfDocumentBuilder();
        document.DocumentInformation.Title = PrintableText.Of(forms[0].Title);
        document.DocumentInformation.Creator = "Jiheng";
        AddPages(document, new PdfFonts(document), forms);
        target.Write(document.Build());
    }

    /// <summary>Adds the pages of forms to a document.</summary>
    internal static void AddPages(PdfDocumentBuilder document, PdfFonts fonts, IReadOnlyList<DrawnForm> forms)
    {
        foreach (var page in new PaperLayout(rune => rune.IsBmp ? fonts.Width((char)rune.Value) : 1).Pages(forms)) Draw(document.AddPage(page.Width, page.Height), page, fonts);
    }

    private static void Draw(PdfPageBuilder sheet, PaperPage page, PdfFonts fonts)
    {
        foreach (var line in page.Lines.Distinct()) sheet.DrawLine(new PdfPoint(line.X1, page.Height - line.Y1), new PdfPoint(line.X2, page.Height - line.Y2), LineWidth);
        foreach (var text in page.Texts)
        {
            var x = text.X;
            foreach (var (font, run, width) in fonts.Runs(text.Text))
            {
                sheet.AddText(run, text.Font.Points, new PdfPoint(x, page.Height - text.Baseline), font);
                x += width * text.Font.Points;
            }
        }
    }
}
