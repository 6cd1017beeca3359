using System.Globalization;
using Jiheng.Cli.Output;
using Jiheng.Domain.Terms;
using Jiheng.Rules.Checks.Engine;
using Spectre.Console;

namespace Jiheng.Cli.Check;

/// <summary>What became of each rule on each form (核对台账), and what could not be checked.</summary>
internal static class LedgerReport
{
    /// <summary>One line for each rule and reason, with the number of forms: a folder lacks the same thing many times.</summary>
    public static void WriteNotCheckable(IAnsiConsole console, CheckRun run)
    {
        if (run.NotCheckable == 0) return;
        console.Write(new Spectre.Console.Rule($"{Marks.NotCheckable}（{run.NotCheckable} 项，不算通过）") { Justification = Justify.Left });
        var table = Cells.Table("规则", "应当核对", "为什么没能核对", "表数");
        var groups = run.Forms.SelectMany(form => form.Ledger).Where(entry => entry.Outcome == CheckOutcome.NotCheckable).GroupBy(entry => (entry.Rule, entry.Reason));
        foreach (var group in groups)
            table.Row([group.Key.Rule.Code, group.Key.Rule.Title, group.Key.Reason, group.Count().ToString(CultureInfo.InvariantCulture)]);
        console.Write(table);
        console.WriteLine();
    }

    public static void Write(IAnsiConsole console, IReadOnlyList<CheckedForm> forms)
    {
        foreach (var form in forms)
        {
            console.Write(new Spectre.Console.Rule($"核对台账：{form.Subject.File.Shown().Escaped()} · {Glossary.Label(form.Subject.Form.Kind)} · {CheckReport.Name(form.Subject).Escaped()}") { Justification = Justify.Left });
            var table = Cells.Table("规则", "内容", "结果", "说明");
            foreach (var entry in form.Ledger)
                table.Row([entry.Rule.Code, entry.Rule.Title, entry.Outcome.Chinese(), entry.Outcome == CheckOutcome.Found ? $"{entry.Findings} 处" : entry.Reason]);
            console.Write(table);
            console.WriteLine();
        }
    }
}
