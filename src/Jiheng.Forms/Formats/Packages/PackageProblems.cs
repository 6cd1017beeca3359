using System.Xml;

namespace Jiheng.Forms.Formats.Packages;

/// <summary>Why an archive is not read, in words that say what to do next.</summary>
internal static class PackageProblems
{
    public static UnreadableFileException Damaged() => new("READ-DAMAGED", "文件已损坏，或没有传完整，打不开。", "请用 Word、WPS 或 Excel 打开原文件核对，另存一份后再试。");

    public static UnreadableFileException Encrypted() => new("READ-PASSWORD", "文件设了密码，读不到内容。", "请在原软件里取消密码、另存一份后再试。");

    public static UnreadableFileException Bomb(string entry) => new("READ-TOO-LARGE", $"文件解压后过大（“{Short(entry)}”），没有读取。", "绩效表一般只有几百 KB。请核对文件来源，确需读取时拆分成几个文件。");

    public static UnreadableFileException TooManyEntries(int count, int limit) => new("READ-TOO-LARGE", $"压缩包里有 {count} 个条目，超过上限 {limit} 个，没有读取。", "请分成几个压缩包再试。");

    public static UnreadableFileException Escaping(string entry) => new("READ-UNSAFE", $"压缩包里有指向外部的路径（“{Short(entry)}”），可能被动过手脚，没有读取。", "请核对文件来源；确认可信时，解压后重新打包。");

    public static UnreadableFileException BadXml(string entry, XmlException problem) => new(
        "READ-DAMAGED", $"文件内部的“{Short(entry)}”第 {problem.LineNumber} 行有错，打不开。", "请用 Word、WPS 或 Excel 打开原文件，另存一份后再试。");

    private static string Short(string entry) => entry.Length <= 60 ? entry : entry[..60] + "…";
}
