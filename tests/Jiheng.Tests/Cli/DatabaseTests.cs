using System.Text.RegularExpressions;
using Jiheng.Storage;
using Jiheng.Storage.Databases;
using Jiheng.Tests.Storage;
using Jiheng.Tests.Storage.Databases;

namespace Jiheng.Tests.Cli;

/// <summary>jiheng db, as its keeper types it.</summary>
public sealed partial class DatabaseTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_library_is_made_filled_moved_to_a_server_and_checked_there()
    {
        var server = await PostgresCluster.NewDatabaseAsync(empty: true);
        var made = CommandLine.Run("db", "migrate", "--data", folder.Path);
        Assert.Equal(0, made.ExitCode);
        Assert.Matches(@"^资料库已升级：.*library\.db\n  20260101000000_Library\n", made.Output);
        Assert.StartsWith("资料库已是最新：", CommandLine.Run("db", "migrate", "--data", folder.Path).Output, StringComparison.Ordinal);
        await using (var library = await DocumentLibrary.OpenAsync(LibraryPlace.InFolder(folder.Path), "0", cancel: TestContext.Current.CancellationToken))
            await library.Documents.AddAsync(TestLibrary.Document("自评.txt", SampleForm.SelfEvaluation), TestContext.Current.CancellationToken);

        var copied = CommandLine.Run("db", "copy", "--from", folder.Path, "--to", server);
        Assert.Equal((0, ""), (copied.ExitCode, copied.Error));
        Assert.Matches(@"\n  documents +1 行  [0-9a-f]{64}\n", copied.Output);
        var (here, there) = (CommandLine.Run("db", "check", "--data", folder.Path), CommandLine.Run("db", "check", "--database", server));
        Assert.Equal((0, 0), (here.ExitCode, there.ExitCode));
        Assert.EndsWith("没有发现问题。\n", there.Output, StringComparison.Ordinal);
        Assert.Equal(Place().Replace(here.Output, ""), Place().Replace(there.Output, ""));

        Assert.Equal(3, CommandLine.Run("db", "copy", "--from", folder.Path, "--to", server).ExitCode);
    }

    [Fact]
    public async Task A_damaged_library_ends_with_1()
    {
        await using (var library = await DocumentLibrary.OpenAsync(LibraryPlace.InFolder(folder.Path), "0", cancel: TestContext.Current.CancellationToken))
            await library.Documents.AddAsync(TestLibrary.Document("自评.txt", SampleForm.SelfEvaluation), TestContext.Current.CancellationToken);
        using (var connection = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={folder["library.db"]};Pooling=False"))
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = "UPDATE contents SET bytes = x'00'";
            command.ExecuteNonQuery();
        }

        var run = CommandLine.Run("db", "check", "--data", folder.Path);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("错误：文件“自评.txt”（编号 1）的内容与收进来时不同。", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_library_that_is_not_there_is_not_made_by_looking_at_it()
    {
        var run = CommandLine.Run("db", "check", "--data", folder["没有"]);
        Assert.Equal((3, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("这里没有资料库", run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder["没有"]));
    }

    [Theory]
    [InlineData("请写明要做什么：migrate、check、copy", "db")]
    [InlineData("请写明来源 --from", "db", "copy")]
    [InlineData("请写明目标 --to", "db", "copy", "--from", "x")]
    [InlineData("文件夹请用 --data", "db", "check", "--database", "x")]
    [InlineData("连接参数写得不对", "db", "check", "--database", "Host=x;Passwort=geheim")]
    [InlineData("连接参数写得不对", "serve", "--port", "0", "--no-browser", "--database", "Host=x;Passwort=geheim")]
    [InlineData("不能写成网址", "db", "copy", "--from", "x", "--to", "postgresql://u:geheim@h/d")]
    public void Wrong_usage_is_said_without_repeating_a_password(string sentence, params string[] args)
    {
        var run = CommandLine.Run(args);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains(sentence, run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("geheim", run.All, StringComparison.Ordinal);
    }

    [Fact]
    public void A_password_on_the_command_line_works_and_is_warned_of()
    {
        var run = CommandLine.Run("db", "check", "--database", "Host=127.0.0.1;Port=1;Database=d;Username=u;Password=geheim;Timeout=5");
        Assert.Equal(3, run.ExitCode);
        Assert.Contains("请改用环境变量 JIHENG_DATABASE 或 PGPASSWORD", run.Error, StringComparison.Ordinal);
        Assert.Contains("连不上数据库：d@127.0.0.1", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("geheim", run.All, StringComparison.Ordinal);
    }

    [GeneratedRegex("^资料库：.*\n")]
    private static partial Regex Place();
}
