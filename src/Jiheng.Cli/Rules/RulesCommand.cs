using System.CommandLine;
using Jiheng.Cli.Output;
using Jiheng.Cli.Usage;
using Jiheng.Exchange.Contract;
using Jiheng.Rules.Checks.Engine;
using Spectre.Console;

namespace Jiheng.Cli.Rules;

/// <summary>jiheng rules: the catalogue of checks.</summary>
internal static class RulesCommand
{
    public static Command Create(Terminal terminal)
    {
        var options = new OutputOptions();
        var write = Arguments.Option("--write", "DIR", "另把规则目录写进文件夹（Markdown），每条规则一页");
        var command = new Command("rules", "列出全部核对规则：核对什么、依据什么、怎样改");
        options.AddTo(command);
        command.Add(write);
        command.SetAction(parsed =>
        {
            var rules = CheckCatalogue.Default.Rules;
            using var output = options.Open(parsed, terminal);
            var folder = parsed.One(write);
            var pages = folder is null ? 0 : RuleFolder.Write(folder);
            if (options.Json(parsed)) RulesJson.Write(output.Stream, rules);
            else if (folder is not null) output.Write(console => console.WriteLine($"已把 {pages} 页规则说明写入 {folder}。"));
            else output.Write(console => RulesReport.Write(console, rules));
            output.Complete();
            return ExitCode.Clean;
        });
        return command;
    }
}
