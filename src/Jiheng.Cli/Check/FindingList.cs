using System.Globalization;
using Jiheng.Domain.Terms;
using Jiheng.Cli.Output;
using Jiheng.Domain.Documents;
using Jiheng.Rules.Checks.Engine;
using Spectre.Console;

namespace Jiheng.Cli.Check;

/// <summary>The findings of one severity: what, how to mend it, by which clause, where. What one rule found in one form stands together.</summary>
internal static class FindingList
{
    public static void Write(IAnsiConsole console, IReadOnlyList<CheckedForm> forms, Severity severity)
    {
        var count = forms.Sum(form => form.Findings.Count(finding => finding.Severity == severity));
        if (count == 0) return;
        console.Write(new Spectre.Console.Rule($"{severity.Coloured()}（{count} 处，{Meaning(severity)}）") { Justification = Justify.Left });
        var number = 0;
        foreach (var form in forms)
        {
            foreach (var group in form.Findings.Where(finding => finding.Severity == severity).GroupBy(finding => finding.Rule))
            {
                Write(console, form.Subject, group.Key, [.. group], number);
                number += group.Count();
            }
        }
    }

    private static string Meaning(Severity severity) => severity switch
    {
        Severity.Error => "必须改正",
        Severity.Warning => "改正或写明理由",
        Severity.Hint => "供参考",
    };

    private static void Write(IAnsiConsole console, CheckSubject subject, CheckRule rule, IReadOnlyList<Finding> findings, int numberBefore)
    {
        var severity = findings[0].Severity;
        console.MarkupLine($"[{severity.Colour()}]{severity.Sign()}[/] [bold]{rule.Title.Escaped()}[/]  {CheckReport.Name(subject).Escaped()} [dim]{subject.File.Shown().Escaped()}  {rule.Code}[/]");
        var lines = new Grid().AddColumn(new GridColumn().NoWrap().PadLeft(2).PadRight(1)).AddColumn();
        for (var i = 0; i < findings.Count; i++)
            lines.AddRow(Cells.Right((numberBefore + i + 1).ToString(CultureInfo.InvariantCulture)), Cells.Of(Sentence(findings[i])));
        foreach (var advice in findings.Select(finding => finding.Advice).Distinct()) lines.AddRow(Cells.Of("改法"), Cells.Of(advice));
        lines.AddRow(Cells.Of("依据"), Cells.Of(string.Join("；", rule.Sources)));
        console.Write(lines);
        console.WriteLine();
    }

    private static string Sentence(Finding finding)
    {
        var field = FieldWords.Of(finding.Field);
        if (field is not null && finding.Message.StartsWith(field, StringComparison.Ordinal)) field = null;
        var named = finding.Indicator is { } row && !finding.Message.Contains(row.Name, StringComparison.Ordinal) ? $"“{row.Name}”" : "";
        var where = (finding.Indicator is null || named.Length > 0 ? named + field : "") is { Length: > 0 } subject ? subject + "：" : "";
        var suggestion = finding.Suggestion is { } right ? $"建议填“{right}”。" : "";
        return $"{where}{finding.Message}{suggestion}（{finding.Where.ToChinese()}）";
    }
}
