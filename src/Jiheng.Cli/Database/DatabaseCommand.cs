using System.CommandLine;
using Jiheng.Cli.Output;
using Jiheng.Cli.Usage;
using Jiheng.Storage.Databases;

namespace Jiheng.Cli.Database;

/// <summary>jiheng db: what the keeper of a library does with it as a whole.</summary>
internal static class DatabaseCommand
{
    public static Command Create(Terminal terminal) => new("db", "管理资料库：升级、检查、搬到另一个数据库")
    {
        MigrateCommand.Create(terminal),
        InspectCommand.Create(terminal),
        CopyCommand.Create(terminal),
    };

    /// <summary>Runs a verb; what the database cannot do is one sentence.</summary>
    public static async Task<int> RunAsync(Terminal terminal, Func<Task<int>> verb)
    {
        try
        {
            return await verb();
        }
        catch (LibraryException problem)
        {
            terminal.Error.WriteLine(problem.Message);
            if (terminal.Debug) terminal.Error.WriteLine(problem);
            return ExitCode.Unreadable;
        }
    }

    /// <summary>Writes lines to standard output.</summary>
    public static void Say(Terminal terminal, IEnumerable<string> lines)
    {
        using var writer = new StreamWriter(terminal.Output, Terminal.Utf8, leaveOpen: true);
        foreach (var line in lines) writer.Write(line + "\n");
    }
}
