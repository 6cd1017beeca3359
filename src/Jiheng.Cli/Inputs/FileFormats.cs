using System.Collections.Frozen;

namespace Jiheng.Cli.Inputs;

/// <summary>Which files are worth opening, by extension, and what to do with the others. What a file is, its content tells later.</summary>
internal static class FileFormats
{
    private const string FromPicture = "这是图片，请用原始的 Word、Excel 或 PDF 文件，或先做文字识别。";
    private const string FromArchive = "这是压缩包，请先解压再读取。";
    private const string FromOther = "请在原来的软件里另存为 Word、Excel、PDF、OFD、网页或文本文件再读取。";

    private static readonly FrozenSet<string> Readable = new[]
    {
        "", ".txt", ".text", ".md", ".json", ".csv", ".tsv", ".docx", ".docm", ".doc", ".wps", ".rtf", ".odt", ".xlsx", ".xlsm", ".xls", ".et", ".ods", ".htm", ".html", ".mht", ".mhtml", ".pdf", ".ofd",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);
    private static readonly FrozenSet<string> Text = new[] { "", ".txt", ".text", ".md", ".json" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);
    private static readonly FrozenDictionary<string, string> Advice = new Dictionary<string, string>
    {
        [".jpg"] = FromPicture,
        [".jpeg"] = FromPicture,
        [".png"] = FromPicture,
        [".tif"] = FromPicture,
        [".tiff"] = FromPicture,
        [".bmp"] = FromPicture,
        [".zip"] = FromArchive,
        [".rar"] = FromArchive,
        [".7z"] = FromArchive,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    public static bool IsReadable(string path) => Readable.Contains(Path.GetExtension(path));

    /// <summary>What to do with a file that cannot be read.</summary>
    public static string Conversion(string path) => Advice.GetValueOrDefault(Path.GetExtension(path), FromOther);

    /// <summary>The format's name for a file that was not opened: its extension without the dot.</summary>
    public static string Name(string path) => Path.GetExtension(path) is { Length: > 1 } extension && !Text.Contains(extension) ? extension[1..].ToLowerInvariant() : "text";
}
