using System.CommandLine;
using Jiheng.Cli.Output;

namespace Jiheng.Cli.Usage;

/// <summary>--json and --out, the same for every verb.</summary>
internal sealed class OutputOptions
{
    private readonly Option<bool> json = new("--json") { Description = "输出 JSON（UTF-8），供其他程序使用" };
    private readonly Option<string[]> file = Arguments.Option("--out", "FILE", "把结果写入文件，而不是显示在屏幕上");

    public void AddTo(Command command)
    {
        command.Add(json);
        command.Add(file);
    }

    public bool Json(ParseResult parsed) => parsed.GetValue(json);

    public ResultOutput Open(ParseResult parsed, Terminal terminal) => ResultOutput.Open(terminal, parsed.One(file));
}
