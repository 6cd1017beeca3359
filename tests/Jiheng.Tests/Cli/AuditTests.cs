using Jiheng.Domain.People;
using Jiheng.Storage;
using Jiheng.Storage.Databases;
using Jiheng.Storage.Projects;
using Jiheng.Tests.Storage.Filings;
using Jiheng.Tests.Storage.Scoping;
using Jiheng.Tests.Web.Filings;

namespace Jiheng.Tests.Cli;

/// <summary>jiheng audit, as its auditor types it.</summary>
public sealed class AuditTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    private static async Task<long> HandInAsync(DocumentLibrary clerk, string project)
    {
        var cancel = TestContext.Current.CancellationToken;
        var id = await clerk.Filings.BeginAsync(await clerk.Projects.AddAsync(0, new ProjectEntry(project, null, 2025, null), cancel), OpenYear.Year, "mof-2015-declaration", FiledCounty.State("维修校舍数量"), cancel);
        await clerk.FilingWay.SubmitAsync(id, 0, FiledCounty.State("维修校舍数量"), "说明", cancel);
        return id;
    }

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
    public async Task A_version_is_proven_by_the_log_and_a_bent_one_is_not()
    {
        var (id, other) = (0L, 0L);
        byte[] bytes;
        await using (var library = await DocumentLibrary.OpenAsync(LibraryPlace.InFolder(folder.Path), "0", cancel: TestContext.Current.CancellationToken))
        {
            await OpenYear.SettleAsync(library);
            var clerk = await Townspeople.AsAsync(library, "clerk-school", Privilege.FileForms);
            id = await HandInAsync(clerk, "校舍维修");
            bytes = (await clerk.FilingHistory.VersionAsync(id, 1, TestContext.Current.CancellationToken))!.Bytes;
        }

        var (log, whole, bent, strange) = (folder["审计.jsonl"], folder["第1版.json"], folder["改过.json"], folder["别的.json"]);
        Assert.Equal(0, CommandLine.Run("audit", "export", "--data", folder.Path, "--to", log).ExitCode);
        await using (var library = await DocumentLibrary.OpenAsync(LibraryPlace.InFolder(folder.Path), "0", cancel: TestContext.Current.CancellationToken))
        {
            var clerk = await Townspeople.AsAsync(library, "clerk-school", Privilege.FileForms);
            other = await HandInAsync(clerk, "操场改造");
            await File.WriteAllBytesAsync(folder["后报.json"], (await clerk.FilingHistory.VersionAsync(other, 1, TestContext.Current.CancellationToken))!.Bytes, TestContext.Current.CancellationToken);
        }

        await File.WriteAllBytesAsync(whole, bytes, TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(bent, System.Text.Encoding.UTF8.GetString(bytes).Replace("维修校舍数量", "维修校舍面积", StringComparison.Ordinal), TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(strange, "{}", TestContext.Current.CancellationToken);
        var proven = CommandLine.Run("audit", "verify", log, "--version-file", whole);
        Assert.Equal((0, ""), (proven.ExitCode, proven.Error));
        Assert.Contains("“校舍维修”2026 年度第 1 版，与日志第", proven.Output, StringComparison.Ordinal);
        Assert.Contains("内容没有改动", proven.Output, StringComparison.Ordinal);
        var refuted = CommandLine.Run("audit", "verify", log, "--version-file", whole, "--version-file", bent, "--version-file", folder["后报.json"]);
        Assert.Equal(1, refuted.ExitCode);
        Assert.Contains($"{bent}：第一小学“校舍维修”2026 年度第 1 版，与日志第", refuted.Output, StringComparison.Ordinal);
        Assert.Contains("不是当时报送的", refuted.Output, StringComparison.Ordinal);
        Assert.Contains("日志里没有这一版的报送记录", refuted.Output, StringComparison.Ordinal);
        var unread = CommandLine.Run("audit", "verify", log, "--version-file", strange);
        Assert.Equal(3, unread.ExitCode);
        Assert.Contains("不是报送的一版的文件", unread.Error, StringComparison.Ordinal);
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
