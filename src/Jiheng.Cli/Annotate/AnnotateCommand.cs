using System.CommandLine;
using Jiheng.Cli.Check;
using Jiheng.Cli.Convert;
using Jiheng.Cli.Inputs;
using Jiheng.Cli.Output;
using Jiheng.Cli.Usage;
using Jiheng.Domain.Documents;
using Jiheng.Exchange.Contract;
using Jiheng.Exchange.Review;
using Jiheng.Forms.Formats;
using Jiheng.Forms.Remarks;
using Jiheng.Forms.Writing;
using Spectre.Console;

namespace Jiheng.Cli.Annotate;

/// <summary>jiheng annotate: the document as it came in, with a comment at the cell of each finding; or a list of findings in another format.</summary>
internal static class AnnotateCommand
{
    public static Command Create(Terminal terminal)
    {
        var input = new InputOptions();
        var rules = new RuleOptions();
        var to = new TargetOption();
        var command = new Command("annotate", "核对一个文件，把发现的问题作为批注写回原文件（另存），或写成核对意见表");
        input.AddTo(command);
        rules.AddTo(command);
        to.AddTo(command);
        command.SetAction(parsed =>
        {
            if (input.Paths(parsed) is not [var file]) throw new UsageException("annotate 一次处理一个文件，例如：jiheng annotate 自评表.docx --to 自评表-批注.docx");
            if (Directory.Exists(file)) throw new UsageException($"“{file}”是文件夹，annotate 一次处理一个文件。");
            var (path, format) = to.Of(parsed);
            if (file != InputFile.StandardInput && Path.GetFullPath(file) == Path.GetFullPath(path)) throw new UsageException("--to 不能就是原文件：原文件保持不变，请另写一个文件名。");
            var run = CheckRun.Of(input.Loader(parsed, terminal), terminal, [file], [], rules.Checker(parsed), rules.On(parsed));
            using var report = input.Output.Open(parsed, terminal);
            var document = run.Documents[0];
            if (document.Diagnostics.Any(problem => problem.Severity == Severity.Error))
            {
                report.Write(console => DiagnosticLines.Write(console, document.Diagnostics));
                report.Complete();
                return run.ExitCode;
            }

            var marked = Write(terminal, file, path, format, run.Answer.Forms);
            report.Write(console => console.WriteLine(Said(run, marked, path)));
            report.Complete();
            return run.ExitCode;
        });
        return command;
    }

    /// <returns>Whether the remarks stand in the document itself.</returns>
    private static bool Write(Terminal terminal, string file, string path, WrittenFormat format, IReadOnlyList<FormAnswer> forms)
    {
        var sheet = FindingsSheet.Draw(Path.GetFileName(file), forms);
        using var output = ResultOutput.Open(terminal, path, "--to");
        var bytes = file == InputFile.StandardInput ? [] : File.ReadAllBytes(file);
        var own = FormatDetector.Of(file, bytes);
        var marks = own.ToString() == format.ToString() && ReviewedCopy.Takes(own);
        if (marks) ReviewedCopy.Write(own, bytes, FindingRemarks.Of(forms), sheet, output.Stream);
        else FormWriter.Write(format, [sheet], output.Stream);
        output.Complete();
        return marks;
    }

    private static string Said(CheckRun run, bool marked, string path)
    {
        var found = $"{run.Forms.Count} 张表，错误 {run.Errors}、提醒 {run.Warnings}、提示 {run.Hints}";
        return marked ? $"{found}；已写成批注：{path}" : $"{found}；原文件的格式不能加批注，已写成核对意见表：{path}";
    }
}
