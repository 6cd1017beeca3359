using Jiheng.Domain.Documents;

namespace Jiheng.Forms.Formats.Pdf;

/// <summary>Why a PDF is not read, or not wholly, in words that say what to do next.</summary>
internal static class PdfProblems
{
    public static UnreadableFileException NoPoppler() => new("READ-PROGRAM", "读取 PDF 要用 poppler 的程序，这台电脑上没有装。", "请安装软件包 poppler-utils（sudo apt-get install -y poppler-utils）后再试。");

    public static UnreadableFileException Damaged() => new("READ-DAMAGED", "PDF 文件已损坏，或没有传完整，打不开。", "请用 PDF 阅读器打开原文件核对，重新导出一份后再试。");

    public static UnreadableFileException TooManyPages(int pages, int limit) => new("READ-TOO-LARGE", $"PDF 有 {pages} 页，超过上限 {limit} 页，没有读取。", "请在 PDF 阅读器里只把绩效表所在的页另存为一个文件。");

    public static UnreadableFileException TooSlow() => new("READ-TIMEOUT", "PDF 的内容过于复杂，在限定时间内没有读完。", "请只把绩效表所在的页另存为一个文件，或从原来的 Word、Excel 重新导出。");

    public static UnreadableFileException Scanned() => new("READ-SCANNED", "这是扫描的 PDF：页面是图片，没有文字。", "请用原来的 Word、Excel 或电子版 PDF；确无原件时，安装软件包 tesseract-ocr 和 tesseract-ocr-chi-sim，再读一次即自动识别。");

    public static Diagnostic ScannedPages(IReadOnlyList<int> pages) => new(
        "READ-SCANNED", Severity.Warning, $"第 {List(pages)} 页是扫描的图片，没有文字，未读取。", default, "请用原来的电子版；或安装软件包 tesseract-ocr 和 tesseract-ocr-chi-sim，再读一次即自动识别。");

    public static Diagnostic Recognised(IReadOnlyList<int> pages) => new("READ-OCR", Severity.Warning, $"第 {List(pages)} 页由图片识别，请逐项核对。", default, "请对照原件核对每一个数字和名称。");

    public static Diagnostic NotRecognised(IReadOnlyList<int> pages) => new("READ-OCR", Severity.Warning, $"第 {List(pages)} 页的图片没有识别出文字。", default, "请用更清晰的扫描件，或用原来的电子版。");

    public static Diagnostic NoLines(IReadOnlyList<int> pages) => new("READ-LINES", Severity.Warning, $"第 {List(pages)} 页的表格线没有读出，各列按文字的位置划分。", default, "请核对各行的单元格是否归对了列。");

    private static string List(IReadOnlyList<int> pages) => string.Join("、", pages.Take(20)) + (pages.Count > 20 ? " 等" : "");
}
