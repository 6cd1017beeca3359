using System.CommandLine;
using Jiheng.Cli.Usage;
using Jiheng.Forms.Writing;

namespace Jiheng.Cli.Convert;

/// <summary>--to: the file to write; its ending tells the format.</summary>
internal sealed class TargetOption
{
    private readonly Option<string[]> to = Arguments.Option("--to", "FILE", "写到哪个文件；格式由扩展名决定：.docx、.xlsx、.pdf、.html、.ofd");

    public void AddTo(Command command) => command.Add(to);

    /// <exception cref="UsageException">None is given, its format is not written, or this machine cannot write it.</exception>
    public (string Path, WrittenFormat Format) Of(ParseResult parsed)
    {
        var path = parsed.One(to) ?? throw new UsageException("请用 --to 写明要写的文件，例如 --to 自评表.docx。");
        var format = FormWriter.FormatOf(path) ?? throw new UsageException($"--to 的“{path}”不是能写的格式：扩展名请用 .docx、.xlsx、.pdf、.html 或 .ofd。");
        return FormWriter.Problem(format) is { } problem ? throw new UsageException(problem) : (path, format);
    }
}
