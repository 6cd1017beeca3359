using System.CommandLine;
using Jiheng.Cli.Inputs;
using Jiheng.Cli.Output;
using Jiheng.Cli.Usage;
using Jiheng.Exchange.Contract;

namespace Jiheng.Cli.Check;

/// <summary>jiheng check: reads, then runs every rule that applies.</summary>
internal static class CheckCommand
{
    public static Command Create(Terminal terminal)
    {
        var input = new InputOptions();
        var rules = new RuleOptions();
        var against = Arguments.Option("--against", "PATH", "已批复的绩效目标表（文件或文件夹），自评表与其中同一项目、同一年度的表比较；可以写多次");
        var ledger = new Option<bool>("--ledger") { Description = "列出每张表每条规则的核对结果：通过、发现问题、不适用、无法核对" };
        var command = new Command("check", "按规则逐条核对绩效表，说明问题在哪里、依据什么、怎样改");
        input.AddTo(command);
        rules.AddTo(command);
        command.Add(against);
        command.Add(ledger);
        command.SetAction(parsed =>
        {
            var paths = input.Paths(parsed);
            var approved = parsed.Many(against);
            foreach (var path in approved) InputOptions.RefuseOption(path, command);
            if (approved.Contains(InputFile.StandardInput) && paths.Contains(InputFile.StandardInput)) throw new UsageException("标准输入“-”只能用一次：--against 请写文件。");
            var checker = rules.Checker(parsed);
            var on = rules.On(parsed);
            using var output = input.Output.Open(parsed, terminal);
            var run = CheckRun.Of(input.Loader(parsed, terminal), terminal, paths, approved, checker, on);
            if (input.Output.Json(parsed)) CheckJson.Write(output.Stream, run.Answer, parsed.GetValue(ledger));
            else output.Write(console => CheckReport.Write(console, run, parsed.GetValue(ledger)));
            output.Complete();
            return run.ExitCode;
        });
        return command;
    }
}
