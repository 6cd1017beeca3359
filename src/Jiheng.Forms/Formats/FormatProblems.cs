namespace Jiheng.Forms.Formats;

/// <summary>Why a file of a format is not read, in words that say what to do next.</summary>
internal static class FormatProblems
{
    public static UnreadableFileException Archive() => new("READ-ARCHIVE", "这是压缩包，里面的文件要先取出来。", "请解压后读取其中的文件。");

    public static UnreadableFileException Picture() => new("READ-PICTURE", "这是图片，读不到文字。", "请用原始的 Word、Excel 或 PDF 文件；只有图片时先做文字识别。");

    public static UnreadableFileException Unknown() => new("READ-FORMAT", "认不出这是什么文件。", "请用 Word、Excel、PDF、OFD、网页或文本文件；其他文件请在原软件里另存。");
}
