namespace Jiheng.Forms.Formats.Converted;

/// <summary>Why a file could not be converted, in words that say what to do next.</summary>
internal static class ConversionProblems
{
    public static UnreadableFileException NotInstalled(string from, string to, string package) => new(
        "READ-LIBREOFFICE", $"读取 .{from} 文件需要 LibreOffice（Debian 软件包 {package}），这台机器上没有安装。", $"请安装 {package} 后重试，或在 Word、WPS 里另存为 .{to} 文件。");

    public static UnreadableFileException NotConverted(string from) => new(
        "READ-DAMAGED", $"LibreOffice 打不开这个 .{from} 文件，文件可能已损坏或设了密码。", "请用原软件打开核对，另存为 .docx 或 .xlsx 文件后再试。");

    public static UnreadableFileException TooSlow(int seconds) => new(
        "READ-LIBREOFFICE", $"LibreOffice 转换文件超过 {seconds} 秒，已停止。", "请在 Word 或 WPS 里另存为 .docx 或 .xlsx 文件后再试。");

    public static UnreadableFileException NotStarted(string from, string reason) => new(
        "READ-LIBREOFFICE", $"读取 .{from} 文件时 LibreOffice 没有运行成功（{reason}）。", "请核对 LibreOffice 能否启动、临时文件夹是否可写，或在 Word、WPS 里另存为 .docx 或 .xlsx 文件。");
}
