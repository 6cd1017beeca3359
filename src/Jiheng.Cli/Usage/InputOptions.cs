using System.CommandLine;
using Jiheng.Cli.Inputs;
using Jiheng.Cli.Output;

namespace Jiheng.Cli.Usage;

/// <summary>What all verbs that read documents share: the paths, the form of the output, and the limits.</summary>
internal sealed class InputOptions
{
    private readonly Argument<string[]> paths = new("PATH") { Arity = ArgumentArity.ZeroOrMore, Description = "文件或文件夹（含下级文件夹），可以写多个；“-”表示标准输入" };
    private readonly Option<string[]> jobs = Arguments.Option("--jobs", "个数", "同时读取几个文件，默认等于处理器个数");
    private readonly Option<string[]> maxSize = Arguments.Option("--max-size", "MB", $"单个文件的大小上限，默认 {InputLimits.DefaultMegabytes} MB");

    public OutputOptions Output { get; } = new();

    public void AddTo(Command command)
    {
        command.Add(paths);
        Output.AddTo(command);
        command.Add(jobs);
        command.Add(maxSize);
    }

    /// <exception cref="UsageException">No path, or something that is no path.</exception>
    public IReadOnlyList<string> Paths(ParseResult parsed)
    {
        var given = parsed.GetValue(paths) ?? [];
        if (given.Length == 0) throw new UsageException($"请写明要读取的文件或文件夹，例如：jiheng {parsed.CommandResult.Command.Name} samples");
        foreach (var path in given) RefuseOption(path, parsed.CommandResult.Command);
        return given;
    }

    /// <summary>An unknown option is taken for a path by the parser: it must be told, not looked for on the disk.</summary>
    public static void RefuseOption(string path, Command command)
    {
        if (path.Length == 0) throw new UsageException("路径是空的，请检查引号和变量。");
        if (path != InputFile.StandardInput && path.StartsWith('-')) throw new UsageException(UsageErrors.Unknown(path, command));
    }

    public DocumentLoader Loader(ParseResult parsed, Terminal terminal)
    {
        var megabytes = parsed.Integer(maxSize, 1, 2000) ?? InputLimits.DefaultMegabytes;
        return new DocumentLoader(terminal, new InputLimits(megabytes * InputLimits.Megabyte, parsed.Integer(jobs, 1, 64) ?? Environment.ProcessorCount));
    }
}
