using Jiheng.Domain.Documents;

namespace Jiheng.Cli.Inputs;

/// <summary>Why a file could not be read, in words that say what to do next.</summary>
internal static class ReadingProblems
{
    public static Diagnostic Missing(string name) => Error("READ-MISSING", $"找不到“{name}”。", "请检查路径和文件名是否写对，链接指向的文件是否还在。");

    public static Diagnostic NoPermission(string name) => Error("READ-PERMISSION", $"没有权限读取“{name}”。", "请用有权限的账号运行，或请管理员放开读取权限。");

    public static Diagnostic Failed(string name) => Error("READ-FAILED", $"读取“{name}”时出错，磁盘或网络可能中断。", "请确认文件可以正常打开后再试一次。");

    public static Diagnostic TooLarge(string name, long limit) => Error(
        "READ-TOO-LARGE",
        $"“{name}”超过单个文件的大小上限 {limit / InputLimits.Megabyte} MB，没有读取。",
        "绩效表一般只有几十 KB，请确认文件是否正确；确需读取时拆成几个文件，或用 --max-size 提高上限（单位 MB）。");

    public static Diagnostic Loop(string name) => new("READ-LOOP", Severity.Hint, $"“{name}”是链接，指向已经读过的文件夹，已跳过。", default, "不需要处理。");

    public static Diagnostic NoFiles(string name) => Error("READ-NO-FILES", $"文件夹“{name}”里没有文件。", "请检查路径；以“.”或“~$”开头的隐藏文件不读取。");

    public static Diagnostic Unsupported(string name) => Error("READ-FORMAT", $"还不能读取“{name}”这种格式。", FileFormats.Conversion(name));

    public static Diagnostic Internal(string name) => Error("READ-INTERNAL", $"读取“{name}”时程序内部出错，这个文件没有读完。", "请把文件（可以隐去敏感内容）发给维护人员；设置环境变量 JIHENG_DEBUG=1 再运行可以看到详细信息。");

    private static Diagnostic Error(string code, string message, string advice) => new(code, Severity.Error, message, default, advice);
}
