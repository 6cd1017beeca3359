using System.CommandLine;
using Jiheng.Cli.Output;
using Jiheng.Storage.Databases;

namespace Jiheng.Cli.Usage;

/// <summary>--data and --database: where the library is. The environment variable JIHENG_DATABASE stands for --database.</summary>
internal sealed class LibraryOptions
{
    private readonly Option<string[]> data = Arguments.Option("--data", "DIR", "资料存放的文件夹，缺省在本人的应用资料文件夹中");
    private readonly Option<string[]> database = Arguments.Option("--database", "CONNECTION", $"PostgreSQL 数据库：\"Host=…;Database=…;Username=…\"，缺省用环境变量 {LibraryPlace.Variable}");

    public void AddTo(Command command)
    {
        command.Add(data);
        command.Add(database);
    }

    public string DataFolder(ParseResult parsed) => parsed.One(data) ?? UsualFolder();

    /// <summary>How to open the library where a data folder is needed beside it, which then is no choice of the library.</summary>
    public Func<string, LibraryDatabase> Choice(ParseResult parsed, Terminal terminal) =>
        Server(parsed, terminal, Environment.GetEnvironmentVariable(LibraryPlace.Variable)) is { } server ? _ => Open(server) : LibraryPlace.InFolder;

    /// <summary>Where one library is meant: who names a folder means that folder, whatever the environment says.</summary>
    public LibraryDatabase Open(ParseResult parsed, Terminal terminal)
    {
        var folder = parsed.One(data);
        var server = Server(parsed, terminal, folder is null ? Environment.GetEnvironmentVariable(LibraryPlace.Variable) : null);
        return server is null ? LibraryPlace.InFolder(folder ?? UsualFolder()) : Open(server);
    }

    /// <exception cref="UsageException">It is no connection string.</exception>
    public static LibraryDatabase Open(string place)
    {
        try
        {
            return LibraryPlace.Open(place);
        }
        catch (FormatException problem)
        {
            throw new UsageException(problem.Message);
        }
    }

    /// <summary>Says so where a password stands on the command line.</summary>
    public static string Warned(string place, Terminal terminal)
    {
        if (LibraryPlace.TellsPassword(place)) terminal.Error.WriteLine($"命令行里的密码，这台机器上的其他用户也能看到。请改用环境变量 {LibraryPlace.Variable} 或 PGPASSWORD。");
        return place;
    }

    private string? Server(ParseResult parsed, Terminal terminal, string? environment)
    {
        var server = parsed.One(database) is { } given ? Warned(given, terminal) : string.IsNullOrWhiteSpace(environment) ? null : environment;
        return server is null || server.Contains('=', StringComparison.Ordinal) ? server : throw new UsageException("--database 要写数据库的连接参数，例如 \"Host=127.0.0.1;Database=jiheng;Username=jiheng\"；文件夹请用 --data。");
    }

    public static string UsualFolder() => Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.Create), "jiheng");
}
