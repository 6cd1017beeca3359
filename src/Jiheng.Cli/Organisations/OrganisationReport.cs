using Jiheng.Cli.Lists;
using Jiheng.Cli.Output;
using Jiheng.Cli.Usage;
using Jiheng.Domain.Terms;
using Jiheng.Storage.Organisations;

namespace Jiheng.Cli.Organisations;

/// <summary>Organisations as lines of text.</summary>
internal static class OrganisationReport
{
    public static int Say(Terminal terminal, OrganisationPlan plan, bool isDryRun)
    {
        ListCommand.Say(terminal, ImportReport.Lines([.. plan.Changes.Select(change => (Glossary.Label(change.Kind), Line(change)))], plan.Unchanged, plan.Reminders, isDryRun));
        return ExitCode.Clean;
    }

    public static IEnumerable<string> Tree(IReadOnlyList<OrganisationRow> rows)
    {
        var top = rows.Count == 0 ? 0 : rows.Min(row => row.Depth);
        foreach (var row in rows) yield return $"{new string(' ', 2 * (row.Depth - top))}{row.Code.Plain} {Cells.Plain(row.Name)}（{Glossary.Label(row.Kind)}）";
        yield return $"共 {rows.Count} 个机构。";
    }

    private static string Line(PlannedChange change) => (change.Before, change.After) switch
    {
        (null, _) when change.After == change.Name => $"{Glossary.Label(change.Kind)}：{change.Code} {change.Name}",
        (_, null) when change.Before == change.Name => $"{Glossary.Label(change.Kind)}：{change.Code} {change.Name}",
        _ => $"{Glossary.Label(change.Kind)}：{change.Code} {change.Name}：{change.Before ?? "（无）"} → {change.After ?? "（无）"}",
    };
}
