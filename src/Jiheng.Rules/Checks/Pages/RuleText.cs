using System.Globalization;
using System.Text;
using Jiheng.Rules.Checks.Cases;
using Jiheng.Rules.Checks.Engine;
using Jiheng.Rules.Parameters;

namespace Jiheng.Rules.Checks.Pages;

/// <summary>The page of one rule.</summary>
internal static class RuleText
{
    public static string Of(RuleUse use)
    {
        var (rule, parameters, cases) = use;
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"# {rule.Code} {rule.Title}\n\n");
        Facts(text, rule);
        text.Append(CultureInfo.InvariantCulture, $"\n## 怎样改正\n\n{rule.Advice}\n");
        Parameters(text, parameters);
        Examples(text, "会报告的例子", cases.Where(shown => shown.Case.Fires));
        Examples(text, "不会报告的例子", cases.Where(shown => !shown.Case.Fires));
        return text.ToString();
    }

    private static void Facts(StringBuilder text, CheckRule rule)
    {
        text.Append("| 项目 | 内容 |\n| --- | --- |\n");
        Row(text, "程度", rule.Severity.Word());
        Row(text, "适用", rule.Kinds());
        Row(text, "方式", rule.Way());
        Row(text, "依据", string.Join("；", rule.Sources.Select(source => $"{source}（{source.Title}）")));
        Row(text, "施行", rule.Until is { } until ? $"{Day(rule.From)} 至 {Day(until)}" : $"{Day(rule.From)} 起");
        Row(text, "地区", rule.Jurisdiction);
    }

    private static void Parameters(StringBuilder text, IReadOnlyList<Parameter> parameters)
    {
        if (parameters.Count == 0) return;
        text.Append("\n## 参数\n\n财政部门可以按年度另设。\n\n| 编号 | 含义 | 值 | 起用 | 来源 |\n| --- | --- | --- | --- | --- |\n");
        foreach (var parameter in parameters)
        {
            foreach (var entry in parameter.History)
                text.Append(CultureInfo.InvariantCulture, $"| {parameter.Id} | {parameter.Label} | {entry.Value} | {Day(entry.From)} | {entry.Source} |\n");
        }
    }

    private static void Examples(StringBuilder text, string heading, IEnumerable<ShownCase> cases)
    {
        var any = false;
        foreach (var (example, result) in cases)
        {
            if (!any) text.Append(CultureInfo.InvariantCulture, $"\n## {heading}\n\n");
            any = true;
            var entry = result.Ledger[0];
            text.Append(CultureInfo.InvariantCulture, $"- {example.Name}");
            if (example.Fires)
            {
                text.Append('\n');
                foreach (var finding in result.Findings) text.Append(CultureInfo.InvariantCulture, $"  - {finding.Severity.Word()}：{finding.Message}\n");
            }
            else
            {
                text.Append(CultureInfo.InvariantCulture, $"：{entry.Outcome.Word()}{(entry.Reason is null ? "" : $"（{entry.Reason.TrimEnd('。')}）")}\n");
            }
        }
    }

    private static void Row(StringBuilder text, string name, string value) => text.Append(CultureInfo.InvariantCulture, $"| {name} | {value} |\n");

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
