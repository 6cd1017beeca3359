using Jiheng.Domain.Documents;

namespace Jiheng.Forms.Formats.Archives;

/// <summary>Why a document is not taken out of an archive, in words that say what to do next.</summary>
internal static class ArchiveProblems
{
    public static Diagnostic Empty() => new("READ-NO-FILES", Severity.Warning, "压缩包里没有文件。", default, "请核对压缩包；以“.”或“~$”开头的隐藏文件不读取。");

    public static Diagnostic Nested() => new("READ-ARCHIVE", Severity.Error, "压缩包里还有压缩包，没有读取。", default, "请解开里面的压缩包，再放进来。");

    public static Diagnostic TooLong(long megabytes) => new("READ-TOO-LARGE", Severity.Error, $"文件解压后超过 {megabytes} MB，没有读取。", default, "请拆分后再试。");
}
