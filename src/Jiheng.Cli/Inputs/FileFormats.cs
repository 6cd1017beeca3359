using System.Collections.Frozen;

namespace Jiheng.Cli.Inputs;

/// <summary>Which files can be read today, by extension, and into what the others have to be converted.</summary>
internal static class FileFormats
{
    private const string FromWord = "请用 Word 或 WPS 打开，另存为纯文本（.txt，编码选 UTF-8）再读取。";
    private const string FromExcel = "请用 Excel 或 WPS 打开，逐个工作表另存为制表符分隔的文本（.txt 或 .tsv）再读取。";
    private const string FromPage = "请用浏览器打开，把表格复制到文本文件（.txt）再读取。";
    private const string FromPicture = "这是图片，请先做文字识别，存为文本（.txt）再读取。";
    private const string FromArchive = "这是压缩包，请先解压再读取。";
    private const string FromOther = "请先在原来的软件里另存为纯文本（.txt）再读取。";

    private static readonly FrozenSet<string> Readable = new[] { "", ".txt", ".text", ".md", ".json", ".csv", ".tsv" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);
    private static readonly FrozenDictionary<string, string> Conversions = new Dictionary<string, string>
    {
        [".doc"] = FromWord,
        [".docx"] = FromWord,
        [".wps"] = FromWord,
        [".rtf"] = FromWord,
        [".xls"] = FromExcel,
        [".xlsx"] = FromExcel,
        [".et"] = FromExcel,
        [".pdf"] = "请先把 PDF 转成文本（例如 pdftotext -layout 文件.pdf 文件.txt）再读取；扫描件要先做文字识别。",
        [".ofd"] = "请用 OFD 阅读器打开，导出为文本（.txt）再读取。",
        [".htm"] = FromPage,
        [".html"] = FromPage,
        [".jpg"] = FromPicture,
        [".jpeg"] = FromPicture,
        [".png"] = FromPicture,
        [".tif"] = FromPicture,
        [".tiff"] = FromPicture,
        [".zip"] = FromArchive,
        [".rar"] = FromArchive,
        [".7z"] = FromArchive,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    public static bool IsReadable(string path) => Readable.Contains(Path.GetExtension(path));

    /// <summary>What to do with a file that cannot be read yet.</summary>
    public static string Conversion(string path) => Conversions.GetValueOrDefault(Path.GetExtension(path), FromOther);

    /// <summary>The format's name for a file that was not opened: its extension without the dot.</summary>
    public static string Name(string path) => Path.GetExtension(path) is { Length: > 1 } extension && !IsReadable(path) ? extension[1..].ToLowerInvariant() : "text";

    /// <summary>Files that editors and systems leave beside documents; nobody means them.</summary>
    public static bool IsHidden(string name) =>
        name.StartsWith('.') || name.StartsWith("~$", StringComparison.Ordinal)
        || name.Equals("Thumbs.db", StringComparison.OrdinalIgnoreCase) || name.Equals("desktop.ini", StringComparison.OrdinalIgnoreCase);
}
