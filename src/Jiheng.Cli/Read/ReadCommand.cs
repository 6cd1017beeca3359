using System.CommandLine;
using Jiheng.Cli.Inputs;
using Jiheng.Cli.Output;
using Jiheng.Cli.Usage;
using Jiheng.Exchange.Contract;

namespace Jiheng.Cli.Read;

/// <summary>jiheng read: what stands in the documents.</summary>
internal static class ReadCommand
{
    public static Command Create(Terminal terminal)
    {
        var input = new InputOptions();
        var command = new Command("read", "读取绩效表，显示读到的内容");
        input.AddTo(command);
        command.SetAction(parsed => Run(parsed, input, terminal));
        return command;
    }

    private static int Run(ParseResult parsed, InputOptions input, Terminal terminal)
    {
        var paths = input.Paths(parsed);
        var loader = input.Loader(parsed, terminal);
        using var output = input.Output.Open(parsed, terminal);
        var files = InputFiles.Expand(paths);
        var tally = new ReadingTally();
        using var progress = new Progress(terminal, "读取", files.Count);
        var documents = loader.Load(files).Select(document => tally.Count(progress.Step(document)));
        if (input.Output.Json(parsed)) DocumentJson.Write(output.Stream, documents);
        else output.Write(console => ReadReport.Write(console, documents));
        output.Complete();
        return tally.ExitCode;
    }
}
