using Jiheng.Forms.Drawing;
using Jiheng.Forms.Writing.Paper;
using PdfSharp.Drawing;
using PdfSharp.Pdf;

namespace Jiheng.Forms.Writing.Pdf;

/// <summary>Writes forms as PDF: A4 pages with the table ruled, its text to be searched and copied, the font inside.</summary>
public static class PdfWriter
{
    private const double LineWidth = 0.5;

    /// <summary>Whether this machine can write PDF: it needs a font to put in.</summary>
    public static bool IsPossible => ChineseFont.File is not null;

    /// <summary>Why it cannot be written where <see cref="IsPossible"/> is false, and what to do.</summary>
    public static string Impossible => $"写 PDF 要用 TrueType 中文字体，这台机器上没有找到。Debian 请安装软件包 fonts-droid-fallback；其他系统安装仿宋（simfang.ttf）一类字体，或用环境变量 {ChineseFont.Variable} 写明字体文件。";

    /// <summary>Writes the document.</summary>
    /// <param name="forms">The drawn forms, at least one.</param>
    /// <param name="target">Where it goes; stays open.</param>
    /// <exception cref="InvalidOperationException">The machine has no font to put in.</exception>
    public static void Write(IReadOnlyList<DrawnForm> forms, Stream target)
    {
        ArgumentNullException.ThrowIfNull(forms);
        ArgumentNullException.ThrowIfNull(target);
        if (!IsPossible) throw new InvalidOperationException(Impossible);
        var fonts = new PdfFonts();
        using var document = new PdfDocument();
        document.Info.Title = PrintableText.Of(forms[0].Title);
        document.Info.Creator = "绩衡";
        document.Language = "zh-CN";
        foreach (var page in new PaperLayout(fonts.Width).Pages(forms)) Draw(document.AddPage(), page, fonts);
        using var held = new MemoryStream();
        document.Save(held, closeStream: false);
        held.Position = 0;
        held.CopyTo(target);
    }

    private static void Draw(PdfPage sheet, PaperPage page, PdfFonts fonts)
    {
        sheet.Width = XUnit.FromPoint(page.Width);
        sheet.Height = XUnit.FromPoint(page.Height);
        using var graphics = XGraphics.FromPdfPage(sheet);
        var pen = new XPen(XColors.Black, LineWidth);
        foreach (var line in page.Lines) graphics.DrawLine(pen, line.X1, line.Y1, line.X2, line.Y2);
        foreach (var text in page.Texts) graphics.DrawString(text.Text, fonts.Of(text.Font), XBrushes.Black, text.X, text.Baseline);
    }
}
