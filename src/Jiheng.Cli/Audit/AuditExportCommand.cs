using System.CommandLine;
using Jiheng.Cli.Database;
using Jiheng.Cli.Output;
using Jiheng.Cli.Usage;
using Jiheng.Exchange.Audit;
using Jiheng.Storage.Audit;
using Jiheng.Storage.Upkeep;

namespace Jiheng.Cli.Audit;

/// <summary>jiheng audit export: the log as a file that proves itself.</summary>
internal static class AuditExportCommand
{
    public static Command Create(Terminal terminal)
    {
        var library = new LibraryOptions();
        var to = Arguments.Option("--to", "FILE", "写到哪个文件（每行一条 JSON）");
        var command = new Command("export", "导出审计日志，并显示最后一条的校验码，请另外记下") { to };
        library.AddTo(command);
        command.SetAction((parsed, cancel) => DatabaseCommand.RunAsync(terminal, async () =>
        {
            var path = parsed.One(to) ?? throw new UsageException("请用 --to 写明要写的文件，例如 --to 审计.jsonl。");
            await using var database = library.Open(parsed, terminal);
            var log = await LibraryUpkeep.AuditLogAsync(database, cancel);
            var (length, hash) = await log.HeadAsync(cancel);
            var entries = await WriteAsync(log, path, length, hash, terminal, cancel);
            DatabaseCommand.Say(terminal, [$"已导出 {entries} 条：{path}", $"最后一条的校验码：{hash}"]);
            return ExitCode.Clean;
        }));
        return command;
    }

    // Beside the file first: what is interrupted leaves no half of a log.
    private static async Task<long> WriteAsync(AuditLog log, string path, long length, string hash, Terminal terminal, CancellationToken cancel)
    {
        var part = path + ".part";
        long written = 0;
        try
        {
            using var progress = new Progress(terminal, "导出", length);
            await using (var writer = new StreamWriter(part, append: false, Terminal.Utf8) { NewLine = "\n" })
            {
                await writer.WriteLineAsync(AuditJson.Head(new AuditHead(1, length, hash)));
                await foreach (var entry in log.ReadAllAsync(1, length, cancel))
                {
                    await writer.WriteLineAsync(AuditJson.Entry(entry));
                    written++;
                    progress.Step(0);
                }
            }

            File.Move(part, path, overwrite: true);
            return written;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"不能写入“{path}”：请检查文件夹是否存在、是否可写、磁盘是否已满。");
        }
        finally
        {
            File.Delete(part);
        }
    }
}
