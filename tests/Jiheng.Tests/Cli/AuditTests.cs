using Jiheng.Storage;
using Jiheng.Storage.Databases;

namespace Jiheng.Tests.Cli;

/// <summary>jiheng audit, as its auditor types it.</summary>
public sealed class AuditTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_log_is_exported_and_proven_from_the_file_alone()
    {
        await using (var library = await DocumentLibrary.OpenAsync(LibraryPlace.InFolder(folder.Path), "0", cancel: TestContext.Current.CancellationToken))
        {
            for (var i = 0; i < 3; i++) await library.Sets.CreateAsync($"批次{i}", [], TestContext.Current.CancellationToken);
        }

        var file = folder["审计.jsonl"];
        var exported = CommandLine.Run("audit", "export", "--data", folder.Path, "--to", file);
        Assert.Equal((0, ""), (exported.ExitCode, exported.Error));
        Assert.StartsWith($"已导出 3 条：{file}\n最后一条的校验码：", exported.Output, StringComparison.Ordinal);
        var head = exported.Output.TrimEnd()[^64..];
        var proven = CommandLine.Run("audit", "verify", file, "--head", head);
        Assert.Equal(0, proven.ExitCode);
        Assert.EndsWith("没有发现改动。\n", proven.Output, StringComparison.Ordinal);
        Assert.Contains("无法判断", CommandLine.Run("audit", "verify", file).Output, StringComparison.Ordinal);

        var lines = await File.ReadAllLinesAsync(file, TestContext.Current.CancellationToken);
        lines[2] = lines[2].Replace("批次1", "批次9", StringComparison.Ordinal);
        await File.WriteAllLinesAsync(file, lines, TestContext.Current.CancellationToken);
        var bent = CommandLine.Run("audit", "verify", file);
        Assert.Equal(1, bent.ExitCode);
        Assert.Contains("错误：第 3 行：第 2 号的内容被改动。\n", bent.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_no_log_or_not_there_is_told()
    {
        File.WriteAllText(folder["别的.txt"], "不是日志");
        Assert.Equal(3, CommandLine.Run("audit", "verify", folder["别的.txt"]).ExitCode);
        Assert.Contains("不是导出的审计日志", CommandLine.Run("audit", "verify", folder["别的.txt"]).Error, StringComparison.Ordinal);
        Assert.Equal(3, CommandLine.Run("audit", "verify", folder["没有.jsonl"]).ExitCode);
        Assert.Equal(2, CommandLine.Run("audit", "verify").ExitCode);
        Assert.Equal(2, CommandLine.Run("audit", "export", "--data", folder.Path).ExitCode);
        Assert.Equal(3, CommandLine.Run("audit", "export", "--data", folder["没有"], "--to", folder["a.jsonl"]).ExitCode);
        Assert.False(File.Exists(folder["a.jsonl"]));
    }
}
