using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;

namespace Jiheng.Cli.Usage;

/// <summary>The help in Chinese: what a verb does, how it is written, with examples.</summary>
internal sealed class HelpPage : SynchronousCommandLineAction
{
    private static readonly Dictionary<string, string[]> Examples = new()
    {
        ["jiheng"] = ["jiheng check 自评表.txt", "jiheng check 2023年度 --json --out 核对结果.json", "cat 自评表.txt | jiheng read -"],
        ["read"] = ["jiheng read 自评表.txt", "jiheng read 2023年度 --json --out 全部.json"],
        ["check"] = ["jiheng check 自评表.txt --against 申报表.txt", "jiheng check 2023年度 --rules FUND-SUM,SE-TOTAL", "jiheng check 申报表.txt --on 2023-12-31 --ledger"],
        ["score"] = ["jiheng score 自评表.txt", "jiheng score 2023年度 --json"],
        ["serve"] = ["jiheng serve samples", "jiheng serve --port 8080 --data 资料", "jiheng serve --demo", "jiheng serve --database \"Host=db;Database=jiheng;Username=jiheng\""],
        ["demo"] = ["jiheng demo --data 资料"],
        ["db migrate"] = ["jiheng db migrate --database \"Host=db;Database=jiheng;Username=jiheng\""],
        ["db check"] = ["jiheng db check --data 资料"],
        ["db copy"] = ["jiheng db copy --from 资料 --to \"Host=db;Database=jiheng;Username=jiheng\""],
        ["audit export"] = ["jiheng audit export --to 审计.jsonl", "jiheng audit export --data 资料 --to 审计.jsonl"],
        ["audit verify"] = ["jiheng audit verify 审计.jsonl", "jiheng audit verify 审计.jsonl --head 3f0a…"],
        ["org import"] = ["jiheng org import 机构.csv --year 2026 --dry-run", "jiheng org import 机构.xlsx --close-missing --reason \"机构改革〔2026〕1号\""],
        ["org export"] = ["jiheng org export --to 机构.csv"],
        ["org list"] = ["jiheng org list --below 414"],
        ["people import"] = ["jiheng people import 人员.csv --dry-run"],
        ["people export"] = ["jiheng people export --to 人员.xlsx"],
        ["people list"] = ["jiheng people list --below 414001"],
        ["rules"] = ["jiheng rules", "jiheng rules --json", "jiheng rules --write docs/rules"],
    };

    public override int Invoke(ParseResult parseResult)
    {
        ArgumentNullException.ThrowIfNull(parseResult);
        var output = parseResult.InvocationConfiguration.Output;
        var command = parseResult.CommandResult.Command;
        var isRoot = command is RootCommand;
        var verb = string.Join(' ', Words(parseResult.CommandResult).Reverse());
        output.WriteLine(command.Description);
        output.WriteLine();
        output.WriteLine("用法");
        output.WriteLine($"  jiheng {(command.Subcommands.Count > 0 ? (verb + " 命令").TrimStart() : verb)}{string.Concat(command.Arguments.Select(argument => argument.Name == "PATH" ? " PATH…" : $" {argument.Name}"))} [选项]");
        Section(output, "命令", command.Subcommands.Select(verb => (verb.Name, verb.Description)));
        Section(output, "参数", command.Arguments.Select(argument => (argument.Name, argument.Description)));
        Section(output, "选项", Options(command).Select(option => (option.HelpName is null ? option.Name : $"{option.Name} {option.HelpName}", option.Description)));
        if (Examples.GetValueOrDefault(isRoot ? "jiheng" : verb) is { } examples)
        {
            output.WriteLine();
            output.WriteLine("例");
            foreach (var example in examples) output.WriteLine($"  {example}");
        }

        Section(output, "退出码", [("0", "没有错误"), ("1", "发现错误级别的问题"), ("2", "命令写法不对"), ("3", "有文件无法读取（其余文件照常处理）")]);
        return ExitCode.Clean;
    }

    // db check, as it is typed.
    private static IEnumerable<string> Words(CommandResult command)
    {
        for (var at = command; at is { Command: not RootCommand }; at = at.Parent as CommandResult) yield return at.Command.Name;
    }

    private static IEnumerable<Option> Options(Command command) =>
        command is RootCommand ? command.Options : command.Options.Append(new HelpOption { Description = "显示帮助" });

    private static void Section(TextWriter output, string title, IEnumerable<(string Name, string? Description)> rows)
    {
        var listed = rows.ToArray();
        if (listed.Length == 0) return;
        output.WriteLine();
        output.WriteLine(title);
        var width = listed.Max(row => Columns(row.Name)) + 2;
        foreach (var (name, description) in listed) output.WriteLine($"  {name}{new string(' ', width - Columns(name))}{description}");
    }

    // Chinese characters take two columns on the screen.
    private static int Columns(string text) => text.Sum(c => c > 0x2E7F ? 2 : 1);
}
