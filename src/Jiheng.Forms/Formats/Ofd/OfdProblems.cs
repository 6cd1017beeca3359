using Jiheng.Domain.Documents;

namespace Jiheng.Forms.Formats.Ofd;

/// <summary>Why an OFD file is not read, or not wholly, in words that say what to do next.</summary>
internal static class OfdProblems
{
    public static UnreadableFileException Damaged(string part) => new("READ-DAMAGED", $"OFD 文件不完整：缺少“{part}”。", "请用 OFD 阅读器打开原文件核对，重新导出一份后再试。");

    public static UnreadableFileException TooManyPages(int pages, int limit) => new("READ-TOO-LARGE", $"OFD 有 {pages} 页，超过上限 {limit} 页，没有读取。", "请在 OFD 阅读器里只把绩效表所在的页另存为一个文件。");

    public static UnreadableFileException Encrypted() => new("READ-PASSWORD", "OFD 文件加了密，读不到内容。", "请在原软件里取消加密、另存一份后再试。");

    public static UnreadableFileException NoText() => new("READ-SCANNED", "OFD 里没有文字：页面是图片，或文件只含签章。", "请用原来的 Word、Excel 或电子版文件。");

    public static Diagnostic MissingPage(int number) => new("READ-CUT", Severity.Warning, $"OFD 第 {number} 页的内容缺失，未读取。", default, "请用 OFD 阅读器打开原文件核对，重新导出一份后再试。");
}
