using Jiheng.Cli.Output;
using Jiheng.Domain.Documents;
using Jiheng.Domain.Terms;
using Jiheng.Rules.Checks.Engine;
using Spectre.Console;

namespace Jiheng.Cli.Check;

/// <summary>The check for people: first what a chief must know, then the findings by gravity, then what could not be checked.</summary>
internal static class CheckReport
{
    public static void Write(IAnsiConsole console, CheckRun run, bool withLedger)
    {
        WriteConclusion(console, run);
        WriteReading(console, run);
        WriteForms(console, run.Forms);
        foreach (var severity in (Severity[])[Severity.Error, Severity.Warning, Severity.Hint]) FindingList.Write(console, run.Forms, severity);
        LedgerReport.WriteNotCheckable(console, run);
        if (withLedger) LedgerReport.Write(console, run.Forms);
    }

    private static void WriteConclusion(IAnsiConsole console, CheckRun run)
    {
        var verdict = (run.Errors, run.Warnings) switch
        {
            _ when run.Forms.Count == 0 => "没有读到可以核对的绩效表。",
            ( > 0, _) => $"[red]✗[/] 有 {run.Errors} 处错误，必须改正。",
            (0, > 0) => $"[yellow]![/] 没有发现必须改正的错误；有 {run.Warnings} 处提醒，需要改正或写明理由。",
            _ => "[green]✓[/] 没有发现错误，也没有需要说明的地方。",
        };
        console.MarkupLine($"[bold]结论[/]  {verdict}");
        console.WriteLine($"核对了 {run.Forms.Count} 张表：错误 {run.Errors} 处，提醒 {run.Warnings} 处，提示 {run.Hints} 处。");
        if (run.NotCheckable > 0) console.MarkupLine($"? 另有 {run.NotCheckable} 项因缺少材料无法核对，不算通过。");
        if (run.Reading.Unreadable > 0) console.MarkupLine($"[red]✗[/] 另有 {run.Reading.Unreadable} 个文件没有读成，结论不包括这些文件。");
        console.WriteLine();
    }

    private static void WriteReading(IAnsiConsole console, CheckRun run)
    {
        foreach (var document in run.Documents)
        {
            var diagnostics = document.Diagnostics.Concat(document.Forms.SelectMany(form => form.Diagnostics)).ToArray();
            if (diagnostics.Length == 0) continue;
            console.MarkupLine($"[bold]{document.File.Shown().Escaped()}[/]");
            DiagnosticLines.Write(console, diagnostics);
            console.WriteLine();
        }
    }

    private static void WriteForms(IAnsiConsole console, IReadOnlyList<CheckedForm> forms)
    {
        if (forms.Count == 0) return;
        var table = Cells.Table("文件", "表", "项目", "✗ 错误", "! 提醒", "i 提示", Marks.NotCheckable);
        string? file = null;
        foreach (var form in forms)
        {
            table.AddRow(
                Cells.Of(form.Subject.File == file ? null : form.Subject.File.Shown()), Cells.Of(Glossary.Label(form.Subject.Form.Kind)), Cells.Of(Name(form.Subject)),
                Cells.Count(form.Findings.Count(finding => finding.Severity == Severity.Error)),
                Cells.Count(form.Findings.Count(finding => finding.Severity == Severity.Warning)),
                Cells.Count(form.Findings.Count(finding => finding.Severity == Severity.Hint)),
                Cells.Count(form.Ledger.Count(entry => entry.Outcome == CheckOutcome.NotCheckable)));
            file = form.Subject.File;
        }

        console.Write(table);
        console.WriteLine();
    }

    /// <summary>What people call the form: its project; a department plan has none.</summary>
    public static string Name(CheckSubject subject) =>
        subject.Form.Project.Name ?? subject.Form.Project.Unit ?? subject.Form.Project.Department ?? subject.Form.Title ?? $"第 {subject.Index + 1} 张表";
}
