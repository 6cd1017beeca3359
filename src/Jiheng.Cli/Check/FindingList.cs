using Jiheng.Cli.Output;
using Jiheng.Domain.Documents;
using Jiheng.Rules.Checks.Engine;
using Spectre.Console;

namespace Jiheng.Cli.Check;

/// <summary>The findings of one severity: what, how to mend it, by which clause, where.</summary>
internal static class FindingList
{
    public static void Write(IAnsiConsole console, IReadOnlyList<CheckedForm> forms, Severity severity)
    {
        var count = forms.Sum(form => form.Findings.Count(finding => finding.Severity == severity));
        if (count == 0) return;
        console.Write(new Rule($"{severity.Coloured()}（{count} 处，{Meaning(severity)}）") { Justification = Justify.Left });
        var number = 0;
        foreach (var form in forms)
        {
            foreach (var finding in form.Findings)
            {
                if (finding.Severity == severity) Write(console, form.Subject, finding, ++number);
            }
        }
    }

    private static string Meaning(Severity severity) => severity switch
    {
        Severity.Error => "必须改正",
        Severity.Warning => "改正或写明理由",
        Severity.Hint => "供参考",
    };

    private static void Write(IAnsiConsole console, CheckSubject subject, Finding finding, int number)
    {
        console.MarkupLine($"[{finding.Severity.Colour()}]{finding.Severity.Sign()}[/] [bold]{number}. {Subject(subject, finding).Escaped()}[/]");
        var lines = new Grid().AddColumn(new GridColumn().NoWrap().PadLeft(2).PadRight(1)).AddColumn();
        Add("问题", finding.Message);
        Add("改法", finding.Advice);
        if (finding.Suggestion is { } suggestion) Add("建议填", suggestion);
        Add("依据", string.Join("；", finding.Rule.Sources));
        Add("位置", $"{subject.File} {finding.Where.ToChinese()}    规则 {finding.Rule.Code}");
        console.Write(lines);
        console.WriteLine();

        void Add(string label, string text) => lines.AddRow(Cells.Of(label), Cells.Of(text));
    }

    private static string Subject(CheckSubject subject, Finding finding)
    {
        var name = CheckReport.Name(subject);
        var row = finding.Indicator is null ? "" : $" · 指标“{finding.Indicator.Name}”";
        return FieldWords.Of(finding.Field) is { } field ? $"{name}{row} · {field}" : name + row;
    }
}
