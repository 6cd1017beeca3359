using Jiheng.Cli.Output;
using Jiheng.Domain.Documents;
using Jiheng.Domain.Terms;
using Jiheng.Exchange.Contract;
using Jiheng.Rules.Checks.Engine;
using Spectre.Console;

namespace Jiheng.Cli.Rules;

/// <summary>The catalogue as a table.</summary>
internal static class RulesReport
{
    public static void Write(IAnsiConsole console, IReadOnlyList<CheckRule> rules)
    {
        var table = Cells.Table("编号", "级别", "应当怎样", "用于", "依据");
        foreach (var rule in rules)
            table.Row([rule.Code, rule.Severity.Plain(), rule.Title, Kinds(rule.AppliesTo), string.Join("；", rule.Sources)]);
        console.Write(table);
        console.WriteLine($"共 {rules.Count} 条规则。");
    }

    private static string Kinds(FormKind kinds) =>
        kinds == FormKind.Any ? "各类表" : string.Join("、", kinds.SingleKinds().Select(kind => Glossary.Label(kind)));
}
