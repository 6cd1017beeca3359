using System.CommandLine;
using Jiheng.Cli.Database;
using Jiheng.Cli.Output;
using Jiheng.Cli.Usage;
using Jiheng.Exchange.Audit;

namespace Jiheng.Cli.Audit;

/// <summary>jiheng audit verify: whether an exported log is as it was written. It needs nothing but the file.</summary>
internal static class AuditVerifyCommand
{
    private const int MostShown = 50;

    public static Command Create(Terminal terminal)
    {
        var file = new Argument<string[]>("FILE") { Description = "导出的审计日志", Arity = ArgumentArity.ZeroOrMore };
        var known = Arguments.Option("--head", "HASH", "另外记下的最后一条的校验码；有它才能发现整个日志被重新编造");
        var versions = new Option<string[]>("--version-file") { HelpName = "FILE", Description = "在报送的版本页下载的文件，可以写几个；证明它就是当时报送的" };
        var command = new Command("verify", "只凭导出的文件验证审计日志，指出哪一行被改动、缺少或换了位置；也能证明报送的一版没有改动") { file, known, versions };
        command.SetAction((parsed, _) => Task.FromResult(Run(terminal, parsed.GetValue(file) ?? [], parsed.One(known), parsed.GetValue(versions) ?? [])));
        return command;
    }

    private static int Run(Terminal terminal, string[] files, string? known, string[] versionFiles)
    {
        if (files is not [var path]) throw new UsageException("请写一个导出的审计日志，例如 jiheng audit verify 审计.jsonl。");
        var versions = versionFiles.Select(file => (Path: file, Proof: Read(terminal, file, "不是报送的一版的文件。请选用在版本页下载的文件。", () => VersionProof.Read(File.ReadAllBytes(file))))).ToList();
        var proofs = versions.Select(version => version.Proof).OfType<VersionProof>().ToList();
        var found = Read(terminal, path, "不是导出的审计日志。请选用 jiheng audit export 写出的文件。", () =>
        {
            using var reader = new StreamReader(path, Terminal.Utf8);
            return AuditVerifier.Verify(reader, known, proofs);
        });
        if (found is null) return ExitCode.Unreadable;
        DatabaseCommand.Say(terminal, [.. Report(path, found, known is not null), .. versions.Where(version => version.Proof is not null).Select(version => $"{version.Path}：{version.Proof!.Name}，{version.Proof.Says}")]);
        return ExitCode.Of(unreadable: proofs.Count < versions.Count, found.Problems.Count > 0 || proofs.Any(proof => !proof.IsProven));
    }

    // Null where it cannot be read, which is told.
    private static T? Read<T>(Terminal terminal, string path, string isNot, Func<T> read)
        where T : class
    {
        try
        {
            return read();
        }
        catch (FormatException)
        {
            terminal.Error.WriteLine($"“{path}”{isNot}");
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            terminal.Error.WriteLine($"“{path}”读不出来：请检查文件是否存在、是否有权限读取。");
        }

        return null;
    }

    private static IEnumerable<string> Report(string path, VerifiedAudit found, bool known)
    {
        yield return $"{path}：第 {found.First} 号起 {found.Count} 条，最后一条的校验码 {found.Head}";
        foreach (var problem in found.Problems.Take(MostShown)) yield return $"错误：第 {problem.Line} 行：{problem.Message}";
        if (found.Problems.Count > MostShown) yield return $"另有 {found.Problems.Count - MostShown} 处。";
        if (found.Problems.Count > 0) yield return $"发现 {found.Problems.Count} 处问题。";
        else yield return known ? "没有发现改动。" : "没有发现改动。没有用 --head 对照另外记下的校验码，日志是否被整个重新编造无法判断。";
    }
}
