using System.CommandLine;
using Jiheng.Cli.Usage;

namespace Jiheng.Cli.Lists;

/// <summary>What the imports of lists share.</summary>
internal sealed class ImportOptionSet(string closing)
{
    private readonly Option<bool> dryRun = new("--dry-run") { Description = "只列出变更和错误，什么也不写入" };
    private readonly Option<bool> closeMissing = new("--close-missing") { Description = closing + "；不写时，缺少就是错误" };

    public Argument<string[]> File { get; } = new("FILE") { Arity = ArgumentArity.ZeroOrMore, Description = "一个 .csv 或 .xlsx 文件" };

    public LibraryOptions Library { get; } = new();

    public void AddTo(Command command)
    {
        command.Add(dryRun);
        command.Add(closeMissing);
        Library.AddTo(command);
    }

    public bool DryRun(ParseResult parsed) => parsed.GetValue(dryRun);

    public bool CloseMissing(ParseResult parsed) => parsed.GetValue(closeMissing);
}
