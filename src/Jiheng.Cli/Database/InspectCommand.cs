using System.CommandLine;
using System.Globalization;
using Jiheng.Cli.Output;
using Jiheng.Cli.Usage;
using Jiheng.Storage.Upkeep;

namespace Jiheng.Cli.Database;

/// <summary>jiheng db check: whether a library is whole.</summary>
internal static class InspectCommand
{
    public static Command Create(Terminal terminal)
    {
        var library = new LibraryOptions();
        var command = new Command("check", "检查资料库是否完好：结构、行与行的对应、每个文件的内容、每张表、查找索引");
        library.AddTo(command);
        command.SetAction((parsed, cancel) => DatabaseCommand.RunAsync(terminal, async () =>
        {
            await using var database = library.Open(parsed, terminal);
            using var progress = new Progress(terminal, "检查");
            var found = await LibraryCheck.RunAsync(database, total => progress.Step(progress.Total = total), cancel);
            progress.Dispose();
            DatabaseCommand.Say(terminal, Report(database.Name, found));
            return ExitCode.Of(unreadable: false, found.Problems.Count > 0);
        }));
        return command;
    }

    private static IEnumerable<string> Report(string name, CheckedLibrary found)
    {
        yield return $"资料库：{name}";
        yield return $"结构：{found.Migration}（最新）";
        var width = found.Tables.Max(table => table.Table.Length);
        foreach (var table in found.Tables) yield return $"  {table.Table.PadRight(width)}  {table.Rows.ToString(CultureInfo.InvariantCulture),10} 行";
        foreach (var problem in found.Problems) yield return $"错误：{problem}";
        yield return found.Problems.Count == 0 ? "没有发现问题。" : $"发现 {found.Problems.Count} 个问题。请用备份恢复，或把以上内容告诉维护人员。";
    }
}
