using System.CommandLine;
using Jiheng.Cli.Output;
using Jiheng.Cli.Usage;
using Jiheng.Storage.Upkeep;

namespace Jiheng.Cli.Database;

/// <summary>jiheng db migrate: makes the tables, or brings them up to date.</summary>
internal static class MigrateCommand
{
    public static Command Create(Terminal terminal)
    {
        var library = new LibraryOptions();
        var command = new Command("migrate", "建立资料库，或升级到这个版本；jiheng serve 启动时也会升级");
        library.AddTo(command);
        command.SetAction((parsed, cancel) => DatabaseCommand.RunAsync(terminal, async () =>
        {
            await using var database = library.Open(parsed, terminal);
            var ran = await LibraryUpkeep.MigrateAsync(database, cancel);
            DatabaseCommand.Say(terminal, ran.Count == 0 ? [$"资料库已是最新：{database.Name}"] : [$"资料库已升级：{database.Name}", .. ran.Select(migration => $"  {migration}")]);
            return ExitCode.Clean;
        }));
        return command;
    }
}
