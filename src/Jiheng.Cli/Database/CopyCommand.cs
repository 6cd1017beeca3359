using System.CommandLine;
using System.Globalization;
using Jiheng.Cli.Output;
using Jiheng.Cli.Usage;
using Jiheng.Storage.Upkeep;

namespace Jiheng.Cli.Database;

/// <summary>jiheng db copy: moves a library to another database and proves that all of it arrived.</summary>
internal static class CopyCommand
{
    private const string Place = "文件夹、资料库文件，或 \"Host=…;Database=…;Username=…\"";

    public static Command Create(Terminal terminal)
    {
        var from = Arguments.Option("--from", "PLACE", $"来源：{Place}");
        var to = Arguments.Option("--to", "PLACE", $"目标，必须是空的：{Place}");
        var command = new Command("copy", "把资料库复制到另一个数据库，逐行比对，全部相同才算完成") { from, to };
        command.SetAction((parsed, cancel) => DatabaseCommand.RunAsync(terminal, async () =>
        {
            var (source, target) = (parsed.One(from) ?? throw new UsageException("请写明来源 --from。"), parsed.One(to) ?? throw new UsageException("请写明目标 --to。"));
            await using var left = LibraryOptions.Open(LibraryOptions.Warned(source, terminal));
            await using var right = LibraryOptions.Open(LibraryOptions.Warned(target, terminal));
            await using var copy = await LibraryCopy.OpenAsync(left, right, cancel);
            using var progress = new Progress(terminal, "复制和比对", copy.Steps);
            var tables = await copy.RunAsync(() => progress.Step(0), cancel);
            progress.Dispose();
            DatabaseCommand.Say(terminal, Report(left.Name, right.Name, tables));
            return ExitCode.Clean;
        }));
        return command;
    }

    private static IEnumerable<string> Report(string from, string to, IReadOnlyList<ProvenTable> tables)
    {
        yield return $"已复制：{from} → {to}";
        yield return "逐行比对，两边完全相同（行数，全部行的 SHA-256）：";
        var width = tables.Max(table => table.Table.Length);
        foreach (var table in tables) yield return $"  {table.Table.PadRight(width)}  {table.Rows.ToString(CultureInfo.InvariantCulture),10} 行  {table.Hash}";
    }
}
